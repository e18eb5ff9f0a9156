"""Words of a name that are not part of it: forms of address, degrees, titles of faith and of birth."""

import re

_ADDRESS = """
    bapak bpk bp pak ibu bu kak kakak adik adek dik mas mbak mba mbk sdr sdri saudara saudari
    tuan tn nyonya ny nona nn bang abang kang akang teh teteh om tante mr mrs ms miss
"""
_BEFORE = """
    dr drs dra drg drh ir prof h hj haji hajah hajjah kh ust ustd ustad ustadz ustadzah kiai kyai kiyai
    pdt rm romo sr r rr ra rd raden tb tubagus bin binti bt bte binte alm almh
"""
_DEGREES = """
    amd amdkeb amdkep amdkom amk ba bba beng bsc dipl ss sag se sei sfarm sh shi shum si sip sikom sked
    skep skes skh skm skom skpm sos spd spdi spi spsi spt ssi ssn ssos sst st stp str strkeb stt sthi sp
    ma mag mba mcs med meng mh mhi mhum mkes mkn mkom mm mmpd mp mpd mpdi mph mpsi ms msc msi msn msos
    mstat mt mti me mei md mls mlis phd drph edd lc ns ners apt ak akt ca cpa spa spb spog spjp spm spot
    sppd spkj spn spr spu gr ip
"""

BEFORE = frozenset((_ADDRESS + _BEFORE).split())
"""What may stand before a name, without dots."""

_DEGREE = frozenset(_DEGREES.split())
_DOTTED = re.compile(r"(?:[a-z]{1,4}\.)+[a-z]{0,6}\.?")
_SHORTEST_DOTTED = 2
_SHORTEST_BARE = 3


def without_degrees(folded: str) -> str:
    """A folded name without the degrees behind it: after a comma, or written with dots (S.Pd., M.Si)."""
    name, *behind = folded.split(",")
    kept = [piece for piece in behind if not all(map(_is_degree, piece.split()))]
    words = name.split()
    while len(words) > 1 and _is_degree_without_comma(words[-1]):
        words.pop()
    return " ".join([*words, *kept])


def _is_degree(word: str) -> bool:
    bare = word.replace(".", "")
    return bare in _DEGREE or (len(bare) >= _SHORTEST_DOTTED and _DOTTED.fullmatch(word) is not None)


def _is_degree_without_comma(word: str) -> bool:
    """Stricter: Se and St are names too, and initials have dots."""
    bare = word.replace(".", "")
    return bare in _DEGREE and (len(bare) >= _SHORTEST_BARE or "." in word.rstrip("."))
