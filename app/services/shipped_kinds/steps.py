"""The plans of the kinds of request that a library starts with, in open days."""

from app.services.shipped_kinds.parts import ShippedStep, step

STEPS: dict[str, tuple[ShippedStep, ...]] = {
    "literature_search": (
        step("interview", 0, "Wawancara kebutuhan", "Reference interview"),
        step("search", 1, "Cari di basis data", "Search the databases", after="interview"),
        step("select", 1, "Seleksi hasil", "Select the results", after="search"),
        step("deliver", 1, "Serahkan hasil", "Deliver the results", after="select"),
    ),
    "information_package": (
        step("outline", 1, "Sepakati isi", "Agree on the contents"),
        step("gather", 2, "Kumpulkan bahan", "Gather the material", after="outline"),
        step("compile", 1, "Susun paket", "Put it together", after="gather"),
        step("deliver", 1, "Serahkan paket", "Deliver the package", after="compile"),
    ),
    "interlibrary_loan": (
        step("find", 1, "Cari perpustakaan pemilik", "Find a library that holds it"),
        step("ask", 1, "Kirim permintaan", "Send the request", after="find"),
        step("receive", 7, "Terima pinjaman", "Receive the loan", after="ask"),
        step("deliver", 1, "Kabari pemustaka", "Tell the patron", after="receive"),
    ),
    "purchase_suggestion": (
        step("check", 2, "Cek katalog dan ketersediaan", "Check catalogue and market"),
        step("decide", 5, "Putuskan", "Decide", after="check"),
        step("tell", 1, "Kabari pengusul", "Tell who suggested it", after="decide"),
        step("order", 5, "Pesan", "Order it", after="decide"),
        step("process", 7, "Olah setelah datang", "Process it when it has come", after="order"),
    ),
    "sdi_set_up": (
        step("interview", 1, "Wawancara minat", "Interview about interests"),
        step("profile", 1, "Susun profil minat", "Write the interest profile", after="interview"),
        step("first", 1, "Kirim percobaan pertama", "Send a first selection", after="profile"),
    ),
    "instruction_or_tour": (
        step("agree", 1, "Sepakati waktu dan bahan", "Agree on time and contents"),
        step("prepare", 2, "Siapkan bahan", "Prepare the material", after="agree"),
        step("hold", 2, "Laksanakan", "Hold it", after="prepare"),
    ),
    "class_or_group_visit": (
        step("confirm", 1, "Pastikan tanggal dan jumlah", "Confirm date and number"),
        step("guide", 1, "Tunjuk pemandu", "Name a guide", after="confirm"),
        step("prepare", 1, "Siapkan ruang dan bahan", "Prepare room and material", after="guide"),
        step("remind", 1, "Ingatkan rombongan", "Remind the group", after="prepare"),
        step("visit", 1, "Kunjungan", "The visit", after="remind"),
    ),
    "group_loan": (
        step("choose", 1, "Pilih koleksi", "Choose the items"),
        step("pack", 1, "Siapkan dan catat", "Pack and record them", after="choose"),
        step("hand_over", 1, "Serahkan", "Hand them over", after="pack"),
    ),
    "mobile_library_stop": (
        step("survey", 3, "Tinjau lokasi", "Survey the place"),
        step("route", 3, "Masukkan ke rute", "Put it on the route", after="survey"),
        step("tell", 1, "Kabari warga", "Tell the people there", after="route"),
        step("stop", 3, "Singgahan pertama", "First stop", after="tell"),
    ),
    "thesis_deposit": (
        step("check", 1, "Periksa berkas", "Check the files"),
        step("publish", 1, "Unggah ke repositori", "Upload to the repository", after="check"),
    ),
    "complaint": (
        step("answer", 1, "Jawaban pertama", "First answer"),
        step("look_into", 1, "Telusuri sebabnya", "Find out the cause", after="answer"),
        step("settle", 1, "Tindak lanjuti dan kabari", "Act on it and tell the patron", after="look_into"),
    ),
}
