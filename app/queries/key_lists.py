"""The lists behind key information: the library's services and its prepared answers."""

from sqlalchemy import func, select

from app.models.list_entry import PreparedAnswer, Service
from app.models.statement import Statement
from app.queries.key_rows import AnswerRow, KeyListRows, ServiceRow
from app.queries.reading.terms import terms
from app.storage.database import Database
from app.vocabulary.key_information import Heading, Shape, StatementStatus, WishState
from app.vocabulary.names import BilingualName
from app.vocabulary.questions import Terms

_SERVICES = (
    select(
        Service.id, Service.code, Service.name_id, Service.name_en, Service.exists_since, Service.is_retired
    )
    .where(~Service.deleted)
    .order_by(Service.position, Service.id)
)
_ANSWERS = (
    select(
        PreparedAnswer.id,
        PreparedAnswer.code,
        PreparedAnswer.shape,
        PreparedAnswer.name_id,
        PreparedAnswer.name_en,
        PreparedAnswer.asks_who,
        PreparedAnswer.is_retired,
    )
    .where(~PreparedAnswer.deleted)
    .order_by(PreparedAnswer.position, PreparedAnswer.id)
)
_WISHES = (
    select(Statement.service_id, func.count())
    .where(
        Statement.service_id.in_(select(Service.id)),
        Statement.shape == Shape.WISH,
        Statement.status == StatementStatus.CURRENT,
        Statement.degree.in_((WishState.OPEN, WishState.OFFERED)),
        ~Statement.deleted,
    )
    .group_by(Statement.service_id)
)


class KeyLists:
    """Reads the lists. They are short."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> KeyListRows:
        """Services and prepared answers, retired ones too."""
        with self._database.reading() as session:
            return KeyListRows(
                services=tuple(
                    ServiceRow(
                        row.id,
                        row.code,
                        BilingualName(row.name_id, row.name_en),
                        row.exists_since,
                        row.is_retired,
                    )
                    for row in session.execute(_SERVICES)
                ),
                answers=tuple(
                    AnswerRow(
                        row.id,
                        row.code,
                        Shape(row.shape),
                        BilingualName(row.name_id, row.name_en),
                        row.asks_who,
                        row.is_retired,
                    )
                    for row in session.execute(_ANSWERS)
                ),
            )

    def terms(self) -> dict[Heading, Terms]:
        """What holds for each of the nine headings now."""
        with self._database.reading() as session:
            return terms(session)

    def wishes(self) -> dict[int, int]:
        """How many wishes stand open by service; services that nobody wishes for are left out."""
        with self._database.reading() as session:
            return {service_id: count for service_id, count in session.execute(_WISHES) if service_id}
