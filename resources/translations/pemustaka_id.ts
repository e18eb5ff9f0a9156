<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pemustaka</source>
        <translation>Tentang Pemustaka</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versi {version}</translation>
    </message>
    <message>
        <source>The desk where a library keeps its relationship with each patron: who they are, everything that passed between them and the library, and every promise the library made.</source>
        <translation>Meja tempat perpustakaan merawat hubungannya dengan setiap pemustaka: siapa mereka, semua yang pernah terjadi, dan setiap janji layanan perpustakaan.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt comes under the LGPL 3; the licences of all that it uses lie beside the program.</source>
        <translation>Perangkat lunak bebas berlisensi MIT. Qt berlisensi LGPL 3; lisensi semua bagian yang dipakai ada di samping program ini.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Buka folder perpustakaan</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Buka folder log</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Dikerjakan lagi: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Dikerjakan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln rekaman</numerusform>
        </translation>
    </message>
    <message>
        <source>command line</source>
        <translation>baris perintah</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Library set up</source>
        <translation>Perpustakaan disiapkan</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>Petugas ditambahkan</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Data petugas diubah</translation>
    </message>
    <message>
        <source>Branch added</source>
        <translation>Cabang ditambahkan</translation>
    </message>
    <message>
        <source>Branch changed</source>
        <translation>Cabang diubah</translation>
    </message>
    <message>
        <source>Desk added</source>
        <translation>Meja layanan ditambahkan</translation>
    </message>
    <message>
        <source>Desk renamed</source>
        <translation>Nama meja layanan diubah</translation>
    </message>
    <message>
        <source>Opening hours set</source>
        <translation>Jam buka diatur</translation>
    </message>
    <message>
        <source>Opening hours removed</source>
        <translation>Jam buka dihapus</translation>
    </message>
    <message>
        <source>Branch closed for some days</source>
        <translation>Cabang ditutup beberapa hari</translation>
    </message>
    <message>
        <source>Closed days removed</source>
        <translation>Hari tutup dihapus</translation>
    </message>
    <message>
        <source>Patron registered</source>
        <translation>Pemustaka didaftarkan</translation>
    </message>
    <message>
        <source>Patron changed</source>
        <translation>Data pemustaka diubah</translation>
    </message>
    <message>
        <source>Many patrons changed</source>
        <translation>Banyak pemustaka diubah</translation>
    </message>
    <message>
        <source>Patrons merged</source>
        <translation>Pemustaka digabungkan</translation>
    </message>
    <message>
        <source>Patrons told apart</source>
        <translation>Pemustaka dinyatakan berbeda</translation>
    </message>
    <message>
        <source>Patrons related</source>
        <translation>Pemustaka dihubungkan</translation>
    </message>
    <message>
        <source>Relation changed</source>
        <translation>Hubungan diubah</translation>
    </message>
    <message>
        <source>Relation ended</source>
        <translation>Hubungan diakhiri</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Peringatan dibuat</translation>
    </message>
    <message>
        <source>Alert changed</source>
        <translation>Peringatan diubah</translation>
    </message>
    <message>
        <source>Alert taken note of</source>
        <translation>Peringatan diketahui</translation>
    </message>
    <message>
        <source>Alert archived</source>
        <translation>Peringatan diarsipkan</translation>
    </message>
    <message>
        <source>Permission noted</source>
        <translation>Izin dicatat</translation>
    </message>
    <message>
        <source>Interaction logged</source>
        <translation>Interaksi dicatat</translation>
    </message>
    <message>
        <source>Interaction corrected</source>
        <translation>Interaksi diperbaiki</translation>
    </message>
    <message>
        <source>Interaction removed</source>
        <translation>Interaksi dihapus</translation>
    </message>
    <message>
        <source>Visit recorded</source>
        <translation>Kunjungan dicatat</translation>
    </message>
    <message>
        <source>Visit removed</source>
        <translation>Kunjungan dihapus</translation>
    </message>
    <message>
        <source>Interactions entered late</source>
        <translation>Interaksi dicatat menyusul</translation>
    </message>
    <message>
        <source>Follow-up added</source>
        <translation>Tindak lanjut ditambahkan</translation>
    </message>
    <message>
        <source>Follow-up ended</source>
        <translation>Tindak lanjut diselesaikan</translation>
    </message>
    <message>
        <source>Follow-up moved</source>
        <translation>Tindak lanjut dipindahkan</translation>
    </message>
    <message>
        <source>Word left for the next shift</source>
        <translation>Pesan giliran ditinggalkan</translation>
    </message>
    <message>
        <source>Word from a shift read</source>
        <translation>Pesan giliran dibaca</translation>
    </message>
    <message>
        <source>Colleague thanked</source>
        <translation>Rekan diberi terima kasih</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Draf disimpan</translation>
    </message>
    <message>
        <source>Request taken</source>
        <translation>Permintaan diterima</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status diubah</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Permintaan diubah</translation>
    </message>
    <message>
        <source>Tariff settled</source>
        <translation>Tarif diselesaikan</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Langkah selesai</translation>
    </message>
    <message>
        <source>Step opened again</source>
        <translation>Langkah dibuka lagi</translation>
    </message>
    <message>
        <source>Steps moved</source>
        <translation>Langkah dipindah</translation>
    </message>
    <message>
        <source>Request handed over</source>
        <translation>Permintaan diserahkan</translation>
    </message>
    <message>
        <source>Hand-over accepted</source>
        <translation>Penyerahan diterima</translation>
    </message>
    <message>
        <source>Hand-over declined</source>
        <translation>Penyerahan ditolak</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>Penyerahan ditarik kembali</translation>
    </message>
    <message>
        <source>Delivery checked</source>
        <translation>Penyerahan hasil diperiksa</translation>
    </message>
    <message>
        <source>Requests merged</source>
        <translation>Permintaan digabung</translation>
    </message>
    <message>
        <source>Requests linked</source>
        <translation>Permintaan ditautkan</translation>
    </message>
    <message>
        <source>Requests no longer linked</source>
        <translation>Tautan permintaan dilepas</translation>
    </message>
    <message>
        <source>Several requests changed</source>
        <translation>Beberapa permintaan diubah</translation>
    </message>
    <message>
        <source>Today arranged</source>
        <translation>Hari Ini ditata</translation>
    </message>
    <message>
        <source>Date promised</source>
        <translation>Tanggal dijanjikan</translation>
    </message>
    <message>
        <source>Patron told</source>
        <translation>Pemustaka dikabari</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>Catatan pada permintaan</translation>
    </message>
    <message>
        <source>Key information added</source>
        <translation>Informasi kunci ditambahkan</translation>
    </message>
    <message>
        <source>Key information corrected</source>
        <translation>Informasi kunci diperbaiki</translation>
    </message>
    <message>
        <source>Key information withdrawn</source>
        <translation>Informasi kunci ditarik</translation>
    </message>
    <message>
        <source>Key information confirmed</source>
        <translation>Informasi kunci dipastikan</translation>
    </message>
    <message>
        <source>Wish moved on</source>
        <translation>Keinginan ditindaklanjuti</translation>
    </message>
    <message>
        <source>Question put off</source>
        <translation>Pertanyaan ditunda</translation>
    </message>
    <message>
        <source>Lists changed</source>
        <translation>Daftar diubah</translation>
    </message>
    <message>
        <source>Profile fields changed</source>
        <translation>Isian profil diubah</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Tampilan disimpan</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>Tampilan diubah</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Tampilan dihapus</translation>
    </message>
    <message>
        <source>View chosen to begin with</source>
        <translation>Tampilan awal dipilih</translation>
    </message>
    <message>
        <source>Patrons imported</source>
        <translation>Pemustaka diimpor</translation>
    </message>
    <message>
        <source>Demonstration built</source>
        <translation>Data contoh dibuat</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Field restored</source>
        <translation>Isian dipulihkan</translation>
    </message>
    <message>
        <source>{owner} registered</source>
        <translation>{owner} didaftarkan</translation>
    </message>
    <message>
        <source>{owner} changed</source>
        <translation>Data {owner} diubah</translation>
    </message>
    <message>
        <source>Interaction with {owner} logged</source>
        <translation>Interaksi dengan {owner} dicatat</translation>
    </message>
    <message>
        <source>Interaction with {owner} corrected</source>
        <translation>Interaksi dengan {owner} diperbaiki</translation>
    </message>
    <message>
        <source>Interaction with {owner} removed</source>
        <translation>Interaksi dengan {owner} dihapus</translation>
    </message>
    <message>
        <source>Visit of {owner} recorded</source>
        <translation>Kunjungan {owner} dicatat</translation>
    </message>
    <message>
        <source>Visit of {owner} removed</source>
        <translation>Kunjungan {owner} dihapus</translation>
    </message>
    <message>
        <source>Alert for {owner} raised</source>
        <translation>Peringatan untuk {owner} dibuat</translation>
    </message>
    <message>
        <source>Alert for {owner} changed</source>
        <translation>Peringatan untuk {owner} diubah</translation>
    </message>
    <message>
        <source>Alert for {owner} taken note of</source>
        <translation>Peringatan untuk {owner} diketahui</translation>
    </message>
    <message>
        <source>Alert for {owner} archived</source>
        <translation>Peringatan untuk {owner} diarsipkan</translation>
    </message>
    <message>
        <source>Permission of {owner} noted</source>
        <translation>Izin {owner} dicatat</translation>
    </message>
    <message>
        <source>Request of {owner} taken</source>
        <translation>Permintaan {owner} diterima</translation>
    </message>
    <message>
        <source>Status changed: {owner}</source>
        <translation>Status diubah: {owner}</translation>
    </message>
    <message>
        <source>Request changed: {owner}</source>
        <translation>Permintaan diubah: {owner}</translation>
    </message>
    <message>
        <source>Tariff settled: {owner}</source>
        <translation>Tarif diselesaikan: {owner}</translation>
    </message>
    <message>
        <source>Step done: {owner}</source>
        <translation>Langkah selesai: {owner}</translation>
    </message>
    <message>
        <source>Step opened again: {owner}</source>
        <translation>Langkah dibuka lagi: {owner}</translation>
    </message>
    <message>
        <source>Steps moved: {owner}</source>
        <translation>Langkah dipindah: {owner}</translation>
    </message>
    <message>
        <source>Handed over: {owner}</source>
        <translation>Diserahkan: {owner}</translation>
    </message>
    <message>
        <source>Accepted: {owner}</source>
        <translation>Diterima: {owner}</translation>
    </message>
    <message>
        <source>Not accepted: {owner}</source>
        <translation>Tidak diterima: {owner}</translation>
    </message>
    <message>
        <source>Hand-over taken back: {owner}</source>
        <translation>Penyerahan ditarik kembali: {owner}</translation>
    </message>
    <message>
        <source>Delivery checked: {owner}</source>
        <translation>Penyerahan hasil diperiksa: {owner}</translation>
    </message>
    <message>
        <source>Merged: {owner}</source>
        <translation>Digabung: {owner}</translation>
    </message>
    <message>
        <source>Linked: {owner}</source>
        <translation>Ditautkan: {owner}</translation>
    </message>
    <message>
        <source>Promise to {owner}: {name}</source>
        <translation>Janji kepada {owner}: {name}</translation>
    </message>
    <message>
        <source>Noted as told: {owner}</source>
        <translation>Sudah dikabari: {owner}</translation>
    </message>
    <message>
        <source>Note kept: {owner}</source>
        <translation>Catatan disimpan: {owner}</translation>
    </message>
    <message>
        <source>Key information about {owner} kept</source>
        <translation>Informasi kunci tentang {owner} disimpan</translation>
    </message>
    <message>
        <source>Key information about {owner} corrected</source>
        <translation>Informasi kunci tentang {owner} diperbaiki</translation>
    </message>
    <message>
        <source>Key information about {owner} withdrawn</source>
        <translation>Informasi kunci tentang {owner} ditarik</translation>
    </message>
    <message>
        <source>Key information about {owner} confirmed</source>
        <translation>Informasi kunci tentang {owner} dipastikan</translation>
    </message>
    <message>
        <source>Wish of {owner} moved on</source>
        <translation>Keinginan {owner} ditindaklanjuti</translation>
    </message>
    <message>
        <source>Question to {owner} put off</source>
        <translation>Pertanyaan kepada {owner} ditunda</translation>
    </message>
    <message>
        <source>Field restored: {owner}</source>
        <translation>Isian dipulihkan: {owner}</translation>
    </message>
</context>
<context>
    <name>AddFollowUpDialog</name>
    <message>
        <source>Add a follow-up</source>
        <translation>Tambahkan tindak lanjut</translation>
    </message>
    <message>
        <source>What, by whom, until when</source>
        <translation>Apa, oleh siapa, sampai kapan</translation>
    </message>
</context>
<context>
    <name>AddressBlock</name>
    <message>
        <source>Write an address: {which}</source>
        <translation>Tulis alamat: {which}</translation>
    </message>
    <message>
        <source>Same as on the identity card</source>
        <translation>Sama dengan KTP</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Jalan dan nomor</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Village (kelurahan)</source>
        <translation>Kelurahan/desa</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Alert: {text}</source>
        <translation>Peringatan: {text}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Sudah tahu</translation>
    </message>
    <message>
        <source>I have taken note of these alerts</source>
        <translation>Saya sudah mengetahui peringatan ini</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>New alert</source>
        <translation>Peringatan baru</translation>
    </message>
    <message>
        <source>Change the alert</source>
        <translation>Ubah peringatan</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Semua cabang</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Staff see it when the patron opens; the patron never does.</source>
        <translation>Petugas melihatnya saat data pemustaka dibuka; pemustaka tidak pernah.</translation>
    </message>
    <message>
        <source>Without an end it is shown until somebody archives it.</source>
        <translation>Tanpa akhir, peringatan tampil sampai ada yang mengarsipkannya.</translation>
    </message>
    <message>
        <source>later than today</source>
        <translation>mulai hari lain</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>berakhir</translation>
    </message>
</context>
<context>
    <name>AlikeBox</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>Mungkin orang yang sama</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>Mungkin sudah terdaftar</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>New answer</source>
        <translation>Jawaban baru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama dengan di atas.</translation>
    </message>
    <message>
        <source>ask which patron it was</source>
        <translation>tanyakan pemustaka mana</translation>
    </message>
    <message>
        <source>no longer offered; what was said with it stays</source>
        <translation>tidak ditawarkan lagi; yang sudah tercatat tetap ada</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>T</source>
        <extracomment>The key that says that a statement is still true; one letter, another than the other keys have.</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>The key that says that a service was offered.</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>The key that says that a question was answered.</extracomment>
        <translation>J</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>The key that skips a question.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>The key that says that the patron does not want to answer.</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Masih benar</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Bukan hari ini</translation>
    </message>
    <message>
        <source>The patron does not want to answer: no desk asks it for a while</source>
        <translation>Pemustaka tidak mau menjawab: untuk sementara tidak ada meja yang menanyakannya</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask now</source>
        <translation>Tanyakan sekarang</translation>
    </message>
    <message>
        <source>Why this question is next</source>
        <translation>Mengapa pertanyaan ini berikutnya</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>A whole copy is written, read again and checked. Work goes on meanwhile.</source>
        <translation>Salinan utuh ditulis, dibaca lagi, dan diperiksa. Pekerjaan lain tetap berjalan.</translation>
    </message>
    <message>
        <source>The last backup went to {folder}, which is not there now.</source>
        <translation>Cadangan terakhir disimpan di {folder}, yang sekarang tidak ada.</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in, or choose a folder.</source>
        <translation>Tidak ada diska lepas yang terpasang. Pasang satu, atau pilih folder.</translation>
    </message>
    <message>
        <source>The file will be called {name}.</source>
        <translation>Berkasnya akan bernama {name}.</translation>
    </message>
    <message>
        <source>This is the disk that the library is on: if it breaks, both are lost. Better take a stick.</source>
        <translation>Ini diska tempat berkas perpustakaan berada: jika rusak, keduanya hilang. Sebaiknya pakai diska lepas.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>cadangkan</translation>
    </message>
    <message>
        <source>Checking the copy …</source>
        <translation>Memeriksa salinan …</translation>
    </message>
    <message>
        <source>Copying … {percent} %</source>
        <translation>Menyalin … {percent} %</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Sudah dicadangkan dan diperiksa</translation>
    </message>
    <message>
        <source>{path} · {size}</source>
        <translation>{path} · {size}</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) will change</source>
        <translation>
            <numerusform>%Ln pemustaka akan berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) have it already</source>
        <translation>
            <numerusform>%Ln pemustaka sudah memilikinya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: membership(s) would end too early</source>
        <translation>
            <numerusform>%Ln dilewati: keanggotaan akan berakhir sebelum dimulai</numerusform>
        </translation>
    </message>
    <message>
        <source>Patrons who change</source>
        <translation>Pemustaka yang berubah</translation>
    </message>
    <message>
        <source>Change many patrons</source>
        <translation>Ubah banyak pemustaka</translation>
    </message>
    <message>
        <source>All that the list shows: {count}</source>
        <translation>Semua dalam daftar: {count}</translation>
    </message>
    <message>
        <source>Those selected: {count}</source>
        <translation>Yang dipilih: {count}</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nilai baru</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>Nama perubahan</translation>
    </message>
    <message>
        <source>The history shows it under this name; it is undone as one.</source>
        <translation>Riwayat menampilkannya dengan nama ini; diurungkan sekaligus.</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ubah semuanya</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>close, or stop</source>
        <translation>tutup, atau hentikan</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>Ditulisi dalam</translation>
    </message>
    <message>
        <source>School, university or employer</source>
        <translation>Sekolah, kampus, atau tempat kerja</translation>
    </message>
    <message>
        <source>Class or faculty</source>
        <translation>Kelas atau fakultas</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>The library did not open</source>
        <translation>Perpustakaan tidak terbuka</translation>
    </message>
    <message>
        <source>The desk where a library keeps its relationship with each patron.</source>
        <translation>Meja tempat perpustakaan merawat hubungannya dengan setiap pemustaka.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Bagaimana Anda ingin memulai?</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>Atau lanjutkan dengan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>A library is one file on one computer, at which staff take turns. Several computers at once come with a later version.</source>
        <translation>Satu perpustakaan adalah satu berkas di satu komputer, tempat petugas bekerja bergantian. Beberapa komputer sekaligus menyusul pada versi mendatang.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>lanjut</translation>
    </message>
    <message>
        <source>A new library, and bring your patrons in</source>
        <translation>Perpustakaan baru, lalu masukkan pemustaka Anda</translation>
    </message>
    <message>
        <source>From a file of SLiMS, Koha, or any list saved as CSV. It takes about five minutes.</source>
        <translation>Dari berkas SLiMS, Koha, atau daftar apa pun yang disimpan sebagai CSV. Sekitar lima menit.</translation>
    </message>
    <message>
        <source>A new library</source>
        <translation>Perpustakaan baru</translation>
    </message>
    <message>
        <source>It begins empty: register patrons as they come, or bring them in later.</source>
        <translation>Dimulai kosong: daftarkan pemustaka saat mereka datang, atau masukkan datanya nanti.</translation>
    </message>
    <message>
        <source>A demonstration library</source>
        <translation>Perpustakaan contoh</translation>
    </message>
    <message>
        <source>Made-up patrons and a year of work, to look around in. Ready in a few seconds.</source>
        <translation>Pemustaka rekaan dan pekerjaan setahun, untuk melihat-lihat. Siap dalam beberapa detik.</translation>
    </message>
    <message>
        <source>Open a library file</source>
        <translation>Buka berkas perpustakaan</translation>
    </message>
    <message>
        <source>Your library is on this computer already, or on a stick.</source>
        <translation>Perpustakaan Anda sudah ada di komputer ini, atau di flashdisk.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>The library as it was when the backup was made.</source>
        <translation>Perpustakaan seperti keadaannya ketika dicadangkan.</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>New branch</source>
        <translation>Cabang baru</translation>
    </message>
    <message>
        <source>Change the branch</source>
        <translation>Ubah cabang</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>A branch that has closed for good is retired: what happened there stays.</source>
        <translation>Cabang yang ditutup selamanya dinonaktifkan: semua yang terjadi di sana tetap tersimpan.</translation>
    </message>
</context>
<context>
    <name>BranchesDialog</name>
    <message>
        <source>this desk is here</source>
        <translation>meja ini di sini</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>ditutup selamanya</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Cabang baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Ketik nama …</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring your patrons in</source>
        <translation>Masukkan pemustaka Anda</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Choose the file with your patrons</source>
        <translation>Pilih berkas data pemustaka Anda</translation>
    </message>
    <message>
        <source>Lists ({pattern})</source>
        <translation>Daftar ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Semua berkas ({pattern})</translation>
    </message>
    <message>
        <source>{name}-rejected.csv</source>
        <translation>{name}-ditolak.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>Bring your patrons in</source>
        <translation>Masukkan pemustaka Anda</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>CameBackSection</name>
    <message>
        <source>Came back with something open</source>
        <translation>Datang lagi, masih ada yang terbuka</translation>
    </message>
</context>
<context>
    <name>ChangeSetPage</name>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln rekaman lain tidak ditampilkan di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Kerjakan lagi</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Urungkan ini</translation>
    </message>
    <message>
        <source>Choose a change at the left to see what it changed.</source>
        <translation>Pilih perubahan di sebelah kiri untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Buka pemustaka</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Buka permintaan</translation>
    </message>
    <message>
        <source>Only this patron</source>
        <translation>Hanya pemustaka ini</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the delivery</source>
        <translation>Periksa hasil yang diserahkan</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Menurut siapa</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Apa yang kurang</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Sepatah kata</translation>
    </message>
    <message>
        <source>The request opens again, and this is sent after it.</source>
        <translation>Permintaan dibuka lagi, dan ini dikirim menyusul.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Tambah jawaban</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Choice in English, if it is another</source>
        <translation>Pilihan dalam bahasa Inggris, bila berbeda</translation>
    </message>
    <message>
        <source>Take this choice away</source>
        <translation>Hapus pilihan ini</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Tambah pilihan</translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>Choose the file with your patrons, or drop it here</source>
        <translation>Pilih berkas data pemustaka Anda, atau seret ke sini</translation>
    </message>
    <message>
        <source>You see what would happen first. Nothing is stored until you say so, and all of it can be undone.</source>
        <translation>Anda melihat dahulu apa yang akan terjadi. Tidak ada yang disimpan sebelum Anda memintanya, dan semuanya dapat diurungkan.</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message>
        <source>Membership, then Export Data. The file is read as SLiMS writes it.</source>
        <translation>Keanggotaan, lalu Ekspor Data. Berkasnya dibaca seperti ditulis SLiMS.</translation>
    </message>
    <message>
        <source>A report of patrons, or the template of the patron import tool, saved as CSV.</source>
        <translation>Laporan pemustaka, atau templat dari alat impor pemustaka, disimpan sebagai CSV.</translation>
    </message>
    <message>
        <source>Any other list</source>
        <translation>Daftar lain apa pun</translation>
    </message>
    <message>
        <source>Save it as CSV in your spreadsheet. Its first row says what stands in the columns.</source>
        <translation>Simpan sebagai CSV di aplikasi lembar kerja. Baris pertamanya menyebutkan isi tiap kolom.</translation>
    </message>
    <message>
        <source>Never taken from a file: religion, the mother&apos;s name, national identity numbers, passwords.</source>
        <translation>Tidak pernah diambil dari berkas: agama, nama ibu kandung, nomor induk kependudukan, kata sandi.</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message>
        <source>Pair</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>Patrons registered twice</source>
        <translation>Pemustaka terdaftar dua kali</translation>
    </message>
    <message>
        <source>compare and merge</source>
        <translation>bandingkan dan gabungkan</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>bukan orang yang sama</translation>
    </message>
    <message>
        <source>next pair</source>
        <translation>pasangan berikutnya</translation>
    </message>
    <message>
        <source>Pairs, the likeliest first</source>
        <translation>Pasangan, yang paling mungkin lebih dulu</translation>
    </message>
    <message>
        <source>No two patrons look like one person. Search again after an import.</source>
        <translation>Tidak ada dua pemustaka yang tampak seperti satu orang. Cari lagi setelah mengimpor data.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Bandingkan dan gabungkan</translation>
    </message>
</context>
<context>
    <name>ClocksStrip</name>
    <message>
        <source>First word to the patron</source>
        <translation>Kabar pertama ke pemustaka</translation>
    </message>
    <message>
        <source>Since the last word</source>
        <translation>Sejak kabar terakhir</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>jam berhenti</translation>
    </message>
    <message>
        <source>after {length}</source>
        <translation>setelah {length}</translation>
    </message>
    <message>
        <source>none yet, {length} so far</source>
        <translation>belum ada, sudah {length}</translation>
    </message>
    <message>
        <source>Work so far</source>
        <translation>Dikerjakan sejauh ini</translation>
    </message>
    <message>
        <source>Solved after</source>
        <translation>Selesai setelah</translation>
    </message>
    <message>
        <source>Ended after</source>
        <translation>Berakhir setelah</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Patrons may read it: stock-taking, moving house, an event.</source>
        <translation>Pemustaka boleh membacanya: stock opname, pindahan, acara.</translation>
    </message>
</context>
<context>
    <name>ColleaguesDialog</name>
    <message>
        <source>card {number}</source>
        <translation>kartu {number}</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>tanpa kartu</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>sudah tidak di sini</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Rekan petugas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Rekan baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Ketik nama …</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recognised</source>
        <translation>
            <numerusform>%Ln dikenali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not: choose what they hold</source>
        <translation>
            <numerusform>%Ln belum: pilih isinya</numerusform>
        </translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>tanpa judul</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Seperti semula</translation>
    </message>
</context>
<context>
    <name>ComingSection</name>
    <message>
        <source>Coming</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Nothing is promised for the next seven days.</source>
        <translation>Tidak ada janji untuk tujuh hari ke depan.</translation>
    </message>
</context>
<context>
    <name>CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Buang yang sudah diketik?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Add statement</source>
        <translation>Tambah pernyataan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Services and prepared answers</source>
        <translation>Layanan dan jawaban siap pilih</translation>
    </message>
    <message>
        <source>Show what was corrected or withdrawn</source>
        <translation>Tampilkan yang dikoreksi atau ditarik</translation>
    </message>
</context>
<context>
    <name>ConfirmingLine</name>
    <message>
        <source>T</source>
        <extracomment>The key that says that statements are still true; one letter.</extracomment>
        <translation>P</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Masih benar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Somebody else has saved other values meanwhile. Which are right?</source>
        <translation>Orang lain sudah menyimpan isi yang berbeda. Mana yang benar?</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Milik mereka: {value}</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>Milik Anda: {value}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Salin: {what}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>A dialog is still open behind this. Say who you are, then close it.</source>
        <translation>Di balik ini masih ada dialog yang terbuka. Sebutkan siapa Anda, lalu tutup dialog itu.</translation>
    </message>
    <message>
        <source>A scan is waiting: it is answered as soon as you have said who you are.</source>
        <translation>Ada hasil pindai yang menunggu: akan dijawab begitu Anda menyebut siapa Anda.</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Ketik nama …</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Rekan petugas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>go on as {name}</source>
        <translation>lanjut sebagai {name}</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>Meja layanan mana ini?</translation>
    </message>
    <message>
        <source>Still {name}?</source>
        <translation>Masih {name}?</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Siapa yang bertugas?</translation>
    </message>
    <message>
        <source>Nobody has touched this desk for a while. Somebody else scans their card or types.</source>
        <translation>Meja ini sudah lama tidak dipakai. Petugas lain: pindai kartu atau ketik nama.</translation>
    </message>
    <message>
        <source>Choose your name, or scan your staff card.</source>
        <translation>Pilih nama Anda, atau pindai kartu petugas Anda.</translation>
    </message>
    <message>
        <source>This computer stands at one of them. You are asked only once.</source>
        <translation>Komputer ini ada di salah satunya. Ini hanya ditanyakan sekali.</translation>
    </message>
    <message>
        <source>The screen is hidden until you say who you are.</source>
        <translation>Layar disembunyikan sampai Anda menyebut siapa Anda.</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name} sudah tidak bertugas di sini.</translation>
    </message>
</context>
<context>
    <name>DatesTable</name>
    <message>
        <source>No other day changes.</source>
        <translation>Tidak ada tanggal lain yang berubah.</translation>
    </message>
    <message>
        <source>{step}: from {before} to {after}</source>
        <translation>{step}: dari {before} menjadi {after}</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>due today {time}</source>
        <translation>hari ini {time}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>{time} · {length} left</source>
        <translation>{time} · {length} lagi</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline what was handed over</source>
        <translation>Tolak yang diserahkan</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Mengapa tidak</translation>
    </message>
</context>
<context>
    <name>DemonstrationPage</name>
    <message>
        <source>A demonstration library</source>
        <translation>Perpustakaan contoh</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>A library in Semarang with 2,000 made-up patrons, a year of interactions, requests in every state, and promises kept and broken. You sit at its desk in Tembalang as Siti Rahmawati. Nobody in it is real, and the window says at its foot that it is a demonstration. Try whatever you like: your own library is another file.</source>
        <translation>Perpustakaan di Semarang dengan 2.000 pemustaka rekaan, interaksi selama setahun, permintaan dalam setiap keadaan, serta janji yang ditepati dan yang tidak. Anda duduk di meja Tembalang sebagai Siti Rahmawati. Tidak ada orang sungguhan di dalamnya, dan kaki jendela menyebutkan bahwa ini contoh. Cobalah apa saja: perpustakaan Anda sendiri adalah berkas lain.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Tempatnya</translation>
    </message>
    <message>
        <source>Delete the file when you no longer need it.</source>
        <translation>Hapus berkasnya bila tidak diperlukan lagi.</translation>
    </message>
    <message>
        <source>demonstration</source>
        <comment>the name of a file</comment>
        <translation>contoh</translation>
    </message>
</context>
<context>
    <name>DeskNameDialog</name>
    <message>
        <source>New desk</source>
        <translation>Meja layanan baru</translation>
    </message>
    <message>
        <source>Rename the desk</source>
        <translation>Ganti nama meja layanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
</context>
<context>
    <name>DoStepDialog</name>
    <message>
        <source>Step done</source>
        <translation>Langkah selesai</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Langkah terbuka</translation>
    </message>
    <message>
        <source>New days</source>
        <translation>Tanggal baru</translation>
    </message>
    <message>
        <source>count those behind it from today</source>
        <translation>hitung langkah sesudahnya dari hari ini</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Is this patron registered twice?</source>
        <translation>Apakah pemustaka ini terdaftar dua kali?</translation>
    </message>
    <message>
        <source>Nobody else looks like this patron.</source>
        <translation>Tidak ada yang mirip dengan pemustaka ini.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Name or number; then both are shown side by side.</source>
        <translation>Nama atau nomor; lalu keduanya ditampilkan berdampingan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Go on with the note</source>
        <translation>Lanjutkan catatan</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not saved yet.</source>
        <translation>
            <numerusform>%n catatan belum disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note about {name} is not saved yet.</source>
        <translation>Catatan tentang {name} belum disimpan.</translation>
    </message>
    <message>
        <source>A note is not saved yet.</source>
        <translation>Ada catatan yang belum disimpan.</translation>
    </message>
</context>
<context>
    <name>DraftsSection</name>
    <message>
        <source>Begun and not saved</source>
        <translation>Belum selesai ditulis</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>Due today</source>
        <translation>Untuk hari ini</translation>
    </message>
    <message>
        <source>Nothing more is promised for today.</source>
        <translation>Tidak ada lagi yang dijanjikan untuk hari ini.</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>likely</source>
        <translation>sangat mungkin sama</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mungkin sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>nama sama, ejaan lain</translation>
    </message>
    <message>
        <source>name differs by a typing slip</source>
        <translation>nama berbeda karena salah ketik</translation>
    </message>
    <message>
        <source>one name is shortened</source>
        <translation>salah satu nama disingkat</translation>
    </message>
    <message>
        <source>parts of the name swapped</source>
        <translation>bagian nama tertukar</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>nama lain</translation>
    </message>
    <message>
        <source>a rare name here</source>
        <translation>nama yang jarang di sini</translation>
    </message>
    <message>
        <source>many have this name</source>
        <translation>banyak yang bernama ini</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>tanggal lahir sama</translation>
    </message>
    <message>
        <source>same month of birth</source>
        <translation>bulan lahir sama</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>tahun lahir sama</translation>
    </message>
    <message>
        <source>date of birth differs by a slip</source>
        <translation>tanggal lahir berbeda karena salah ketik</translation>
    </message>
    <message>
        <source>another date of birth</source>
        <translation>tanggal lahir lain</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>telepon sama</translation>
    </message>
    <message>
        <source>same phone, which several share</source>
        <translation>telepon sama, dipakai beberapa orang</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>surel sama</translation>
    </message>
    <message>
        <source>same card or other number</source>
        <translation>nomor kartu atau nomor lain sama</translation>
    </message>
    <message>
        <source>different national numbers</source>
        <translation>nomor induk nasional berbeda</translation>
    </message>
    <message>
        <source>different sex</source>
        <translation>jenis kelamin berbeda</translation>
    </message>
    <message>
        <source>different kind of patron</source>
        <translation>jenis pemustaka berbeda</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks, as short as can be</comment>
        <translation>
            <numerusform>%n mgg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>months, as short as can be</comment>
        <translation>
            <numerusform>%n bln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>years, as short as can be</comment>
        <translation>
            <numerusform>%n thn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, as short as can be</comment>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, as short as can be</comment>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <extracomment>Hours and minutes, as short as can be: 3 h 48</extracomment>
        <translation>{hours} jam {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>terlambat %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>terlambat %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) late</source>
        <translation>
            <numerusform>terlambat %n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) left</source>
        <translation>
            <numerusform>%n minggu lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditRelationDialog</name>
    <message>
        <source>Change the relation</source>
        <translation>Ubah hubungan</translation>
    </message>
    <message>
        <source>Is to this patron</source>
        <translation>Bagi pemustaka ini</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>known</source>
        <translation>diketahui</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>berakhir</translation>
    </message>
</context>
<context>
    <name>EditRequestDialog</name>
    <message>
        <source>What is wanted</source>
        <translation>Yang diinginkan</translation>
    </message>
    <message>
        <source>{number} · {patron}</source>
        <translation>{number} · {patron}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Show fewer</source>
        <translation>Tampilkan lebih sedikit</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>statements</comment>
        <translation>
            <numerusform>Tampilkan semua (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) met</source>
        <translation>
            <numerusform>%n keinginan sudah terpenuhi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nomor atau alamat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>diutamakan</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Hapus baris ini</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Open the patron first: a request is always somebody&apos;s.</source>
        <translation>Bukalah pemustakanya dulu: permintaan selalu milik seseorang.</translation>
    </message>
    <message>
        <source>Open the request first.</source>
        <translation>Buka dulu permintaannya.</translation>
    </message>
    <message>
        <source>{name} is at the desk now.</source>
        <translation>Sekarang {name} yang bertugas di meja ini.</translation>
    </message>
    <message>
        <source>Save this note or discard it, then close the desk.</source>
        <translation>Simpan atau buang catatan ini, lalu tutup meja layanan.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Write a name: one word or one letter is enough.</source>
        <translation>Tulislah nama: satu kata atau satu huruf sudah cukup.</translation>
    </message>
    <message>
        <source>Write something here first.</source>
        <translation>Tulislah sesuatu di sini lebih dulu.</translation>
    </message>
    <message>
        <source>This text has {length} characters. Shorten it to {limit}.</source>
        <translation>Teks ini berisi {length} karakter. Ringkaslah menjadi {limit}.</translation>
    </message>
    <message>
        <source>The text holds an invisible character ({code}). Type it anew instead of pasting it.</source>
        <translation>Teks ini berisi karakter yang tidak terlihat ({code}). Ketiklah ulang, jangan ditempel.</translation>
    </message>
    <message>
        <source>Somebody has removed this meanwhile. Close this and look at the list again.</source>
        <translation>Ini sudah dihapus orang lain. Tutuplah dan lihat daftarnya lagi.</translation>
    </message>
    <message>
        <source>{value} is already the number of {patron_name}. Check it, or open that patron instead.</source>
        <translation>{value} sudah menjadi nomor {patron_name}. Periksalah, atau buka pemustaka itu saja.</translation>
    </message>
    <message>
        <source>“{value}” holds no letter and no digit. Type or scan the number.</source>
        <translation>“{value}” tidak berisi huruf atau angka. Ketik atau pindailah nomornya.</translation>
    </message>
    <message>
        <source>This library does not keep national identity numbers (NIK). Choose another kind of number.</source>
        <translation>Perpustakaan ini tidak menyimpan nomor induk kependudukan (NIK). Pilihlah jenis nomor lain.</translation>
    </message>
    <message>
        <source>“{text}” cannot be this date. Write a year, a month and year, or a day that exists.</source>
        <translation>“{text}” tidak mungkin menjadi tanggal ini. Tulislah tahun, bulan dan tahun, atau tanggal yang ada.</translation>
    </message>
    <message>
        <source>The membership would end on {until}, before it begins on {since}. Change one of the two.</source>
        <translation>Keanggotaan akan berakhir pada {until}, sebelum mulai pada {since}. Ubahlah salah satunya.</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number. Write it with digits, as in 0812 3456 7890.</source>
        <translation>“{text}” bukan nomor telepon. Tulislah dengan angka, seperti 0812 3456 7890.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write it as in name@example.org.</source>
        <translation>“{text}” bukan alamat surel. Tulislah seperti nama@example.org.</translation>
    </message>
    <message>
        <source>{value} is the staff card of {staff_name}. Use another card.</source>
        <translation>{value} adalah kartu petugas {staff_name}. Pakailah kartu lain.</translation>
    </message>
    <message>
        <source>Nobody would be left who can work here. Add a colleague first.</source>
        <translation>Tidak akan ada lagi yang bertugas di sini. Tambahkan petugas lain lebih dulu.</translation>
    </message>
    <message>
        <source>This computer knows no time zone “{zone}”. Choose one such as Asia/Jakarta.</source>
        <translation>Komputer ini tidak mengenal zona waktu “{zone}”. Pilihlah misalnya Asia/Jakarta.</translation>
    </message>
    <message>
        <source>Nobody belongs to themselves. Choose the other patron.</source>
        <translation>Tidak ada yang berhubungan dengan dirinya sendiri. Pilih pemustaka yang lain.</translation>
    </message>
    <message>
        <source>This relation to {other_name} is there already. Choose another patron or another role.</source>
        <translation>Hubungan dengan {other_name} ini sudah ada. Pilih pemustaka lain atau peran lain.</translation>
    </message>
    <message>
        <source>Choose a colleague to thank.</source>
        <translation>Pilih rekan yang hendak diberi terima kasih.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile. Choose which is right for each, then save.</source>
        <translation>Orang lain sudah mengubah isian yang sama. Pilihlah mana yang benar, lalu simpan.</translation>
    </message>
    <message>
        <source>This moment has not come yet. Choose an earlier one.</source>
        <translation>Waktu ini belum tiba. Pilihlah waktu yang lebih awal.</translation>
    </message>
    <message>
        <source>{number} cannot be right. Write a number from 0 to {most}.</source>
        <translation>{number} tidak mungkin benar. Tulis angka dari 0 sampai {most}.</translation>
    </message>
    <message>
        <source>{parts} women and men are more than the {total} who came. Correct one of the numbers.</source>
        <translation>{parts} perempuan dan laki-laki lebih banyak daripada {total} yang datang. Perbaiki salah satu angka.</translation>
    </message>
    <message>
        <source>Choose a colleague, or the front line or the back office.</source>
        <translation>Pilih seorang rekan, atau layanan depan, atau bagian belakang.</translation>
    </message>
    <message>
        <source>The request is with {name} already. Choose somebody else.</source>
        <translation>Permintaan ini sudah dipegang {name}. Pilih orang lain.</translation>
    </message>
    <message>
        <source>{due_on} has already passed. Choose today or a later day.</source>
        <translation>{due_on} sudah lewat. Pilih hari ini atau hari sesudahnya.</translation>
    </message>
    <message>
        <source>This hand-over has been answered meanwhile. Hand the request over anew if it is needed.</source>
        <translation>Penyerahan ini sudah dijawab. Serahkan lagi permintaannya bila perlu.</translation>
    </message>
    <message>
        <source>{number} has not been delivered yet. Check it after the delivery.</source>
        <translation>{number} belum diserahkan kepada pemustaka. Periksa setelah diserahkan.</translation>
    </message>
    <message>
        <source>{number} is this request itself, or one with it already. Choose another request.</source>
        <translation>{number} adalah permintaan ini sendiri, atau sudah menjadi satu dengannya. Pilih permintaan lain.</translation>
    </message>
    <message>
        <source>{number} and {other_number} are of two patrons, and each waits for an answer. Link them instead.</source>
        <translation>{number} dan {other_number} milik dua pemustaka, dan masing-masing menunggu jawaban. Tautkan saja.</translation>
    </message>
    <message>
        <source>There is no request “{text}”. Write its number, such as R-1184.</source>
        <translation>Tidak ada permintaan “{text}”. Tulis nomornya, misalnya R-1184.</translation>
    </message>
    <message>
        <source>This follow-up has already ended. Add a new one if there is still something to do.</source>
        <translation>Tindak lanjut ini sudah selesai. Tambahkan yang baru bila masih ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Line {line} cannot be kept, and so nothing was saved. Check its time and whom it is with.</source>
        <translation>Baris {line} tidak dapat disimpan, maka tidak ada yang disimpan. Periksa waktunya dan dengan siapa.</translation>
    </message>
    <message>
        <source>This moment has already passed. Promise a later one.</source>
        <translation>Waktu ini sudah lewat. Janjikan waktu yang lebih kemudian.</translation>
    </message>
    <message>
        <source>An earlier promise is moved by this. Write why: the patron may ask.</source>
        <translation>Ini menggeser janji sebelumnya. Tulislah alasannya: pemustaka mungkin bertanya.</translation>
    </message>
    <message>
        <source>{needed_by} has already passed. Ask again by when the patron needs it.</source>
        <translation>{needed_by} sudah lewat. Tanyakan lagi kapan pemustaka memerlukannya.</translation>
    </message>
    <message>
        <source>Request {number} has already ended. Reopen it first: change its status to in progress.</source>
        <translation>Permintaan {number} sudah berakhir. Buka kembali dulu: ubah statusnya menjadi dikerjakan.</translation>
    </message>
    <message>
        <source>There is nothing of yours at this desk to undo. Look for it in the history.</source>
        <translation>Tidak ada pekerjaan Anda di meja ini yang dapat diurungkan. Carilah di riwayat.</translation>
    </message>
    <message>
        <source>Some of this was changed afterwards. Choose whether to undo that too, or only the rest.</source>
        <translation>Sebagian sudah diubah sesudahnya. Pilihlah: urungkan semuanya, atau hanya sisanya.</translation>
    </message>
    <message>
        <source>This cannot be undone. If you need an earlier state, restore a backup.</source>
        <translation>Ini tidak dapat diurungkan. Bila perlu keadaan sebelumnya, pulihkan dari pencadangan.</translation>
    </message>
    <message>
        <source>This was undone already. To have it back, undo the undoing in the history.</source>
        <translation>Ini sudah diurungkan. Untuk mengembalikannya, urungkan pengurungan itu di riwayat.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or whether the drive is plugged in.</source>
        <translation>Tidak ada perpustakaan di {path}. Periksalah jalurnya, atau apakah drive sudah terpasang.</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} sudah ada. Bukalah, atau pilih nama lain.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} adalah folder. Pilihlah berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Ask for the right to write there, or choose another folder.</source>
        <translation>{path} tidak dapat ditulisi. Mintalah hak menulis di sana, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>{path} is not a library of this program. Choose another file.</source>
        <translation>{path} bukan berkas perpustakaan program ini. Pilihlah berkas lain.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program to open it.</source>
        <translation>{path} ditulis oleh versi program yang lebih baru. Perbaruilah program untuk membukanya.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Keep a copy of it and restore the last backup.</source>
        <translation>{path} rusak ({detail}). Simpan salinannya dan pulihkan pencadangan terakhir.</translation>
    </message>
    <message>
        <source>{path} is in use by {program} (process {process}, since {since}). Close that first.</source>
        <translation>{path} sedang dipakai {program} (proses {process}, sejak {since}). Tutuplah itu lebih dulu.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive, where data can be lost. Keep the library on this computer.</source>
        <translation>{path} berada di drive jaringan, tempat data dapat hilang. Simpanlah perpustakaan di komputer ini.</translation>
    </message>
    <message>
        <source>There is no room left to write {path}. Free some space and try again; nothing was stored.</source>
        <translation>Tidak ada ruang lagi untuk menulis {path}. Kosongkan ruang lalu coba lagi; tidak ada yang tersimpan.</translation>
    </message>
    <message>
        <source>The backup to {path} failed ({detail}). Try another stick or folder.</source>
        <translation>Pencadangan ke {path} gagal ({detail}). Cobalah flashdisk atau folder lain.</translation>
    </message>
    <message>
        <source>{path} could not be restored ({detail}). The library is as it was; try another backup.</source>
        <translation>{path} tidak dapat dipulihkan ({detail}). Perpustakaan tetap seperti semula; coba pencadangan lain.</translation>
    </message>
    <message>
        <source>The database engine here ({version}) has a known fault. Install this program anew.</source>
        <translation>Mesin basis data di sini ({version}) mempunyai cacat yang diketahui. Pasanglah ulang program ini.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name.</source>
        <translation>Tidak ada berkas {path}. Periksalah namanya.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}). Close it elsewhere, or copy it here first.</source>
        <translation>{path} tidak dapat dibaca ({detail}). Tutuplah di tempat lain, atau salinlah ke sini lebih dulu.</translation>
    </message>
    <message>
        <source>{path} is empty. Export the patrons again.</source>
        <translation>{path} kosong. Ekspor lagi data pemustaka.</translation>
    </message>
    <message>
        <source>{path} names its columns and has no rows. Export the patrons again.</source>
        <translation>{path} hanya berisi nama kolom, tanpa baris. Ekspor lagi data pemustaka.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet ({kind}). Save it there as CSV and choose that file.</source>
        <translation>{path} adalah lembar kerja ({kind}). Simpanlah sebagai CSV lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>{path} is not a text file. Export the patrons as CSV.</source>
        <translation>{path} bukan berkas teks. Ekspor data pemustaka sebagai CSV.</translation>
    </message>
    <message>
        <source>{path} is damaged in line {line}. Export the patrons again.</source>
        <translation>{path} rusak pada baris {line}. Ekspor lagi data pemustaka.</translation>
    </message>
    <message>
        <source>A cell of {path} that begins in line {line} does not end. Look for a quotation mark too many.</source>
        <translation>Sel di {path} yang mulai pada baris {line} tidak berakhir. Carilah tanda kutip yang berlebih.</translation>
    </message>
    <message>
        <source>Line {line} of {path} holds letters that cannot be read. Save the file as UTF-8.</source>
        <translation>Baris {line} di {path} berisi huruf yang tidak terbaca. Simpanlah berkas sebagai UTF-8.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read. Wait until it is complete and try again.</source>
        <translation>{path} berubah ketika sedang dibaca. Tunggulah sampai lengkap, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} is not a file of the kind {preset}. Choose another kind, or let it be recognised.</source>
        <translation>{path} bukan berkas jenis {preset}. Pilihlah jenis lain, atau biarkan dikenali sendiri.</translation>
    </message>
    <message>
        <source>No column of {path} holds names. It has these: {header}. Say which one is the name.</source>
        <translation>Tidak ada kolom nama di {path}. Kolomnya: {header}. Tunjukkan mana yang berisi nama.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”. It has these: {header}.</source>
        <translation>{path} tidak mempunyai kolom “{column}”. Kolomnya: {header}.</translation>
    </message>
    <message>
        <source>Patrons have no field “{field}”. Choose one of these: {known}.</source>
        <translation>Pemustaka tidak mempunyai isian “{field}”. Pilihlah salah satu: {known}.</translation>
    </message>
    <message>
        <source>What the column “{column}” holds is never taken from a file. Leave it out.</source>
        <translation>Isi kolom “{column}” tidak pernah diambil dari berkas. Tinggalkan saja.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another folder.</source>
        <translation>{path} tidak dapat ditulis ({detail}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>This row has {found} cells instead of {expected}. Look for a separator in one of them.</source>
        <translation>Baris ini berisi {found} sel, bukan {expected}. Carilah tanda pemisah di salah satu sel.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is never closed. Close it, or take it away.</source>
        <translation>Tanda kutip di baris ini tidak pernah ditutup. Tutuplah, atau hapus.</translation>
    </message>
    <message>
        <source>The century of “{text}” cannot be told. Write the year with four digits.</source>
        <translation>Abad dari “{text}” tidak dapat diketahui. Tulislah tahun dengan empat angka.</translation>
    </message>
    <message>
        <source>Line {line} of this file has the number {value} already. Correct one of the two.</source>
        <translation>Baris {line} di berkas ini sudah memakai nomor {value}. Perbaikilah salah satunya.</translation>
    </message>
    <message>
        <source>You stopped it. No library was made; begin again when you like.</source>
        <translation>Anda menghentikannya. Tidak ada perpustakaan yang dibuat; mulailah lagi kapan saja.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was stored; start it again when you like.</source>
        <translation>Impor dihentikan. Tidak ada yang tersimpan; mulailah lagi kapan saja.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Write the name as it stands in the list of staff.</source>
        <translation>Tidak ada petugas bernama “{name}”. Tulislah nama seperti di daftar petugas.</translation>
    </message>
    <message>
        <source>This library has no desk or nobody to work at it. Restore a backup, or make it anew.</source>
        <translation>Perpustakaan ini tidak mempunyai meja layanan atau petugas. Pulihkan pencadangan, atau buat lagi.</translation>
    </message>
    <message>
        <source>There is no desk “{name}”. Write its name as the library gave it.</source>
        <translation>Tidak ada meja layanan “{name}”. Tulislah namanya seperti yang diberikan perpustakaan.</translation>
    </message>
    <message>
        <source>No patron has the number {value}. Check it, or look for the name.</source>
        <translation>Tidak ada pemustaka bernomor {value}. Periksalah, atau cari namanya.</translation>
    </message>
    <message>
        <source>“{text}” is no mapping. Write the column&apos;s heading, an equals sign and the field.</source>
        <translation>“{text}” bukan pemetaan. Tulislah judul kolom, tanda sama dengan, lalu nama isian.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number to {value}. Format its column as text and export again.</source>
        <translation>Lembar kerja memendekkan nomor ini menjadi {value}. Ubah kolomnya menjadi teks lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>This computer has no font to write with. Install one, such as DejaVu, and try again.</source>
        <translation>Komputer ini tidak memiliki fon untuk menulis. Pasang satu, misalnya DejaVu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No picture can be written into {path} ({detail}). Choose another folder.</source>
        <translation>Gambar tidak dapat ditulis ke {path} ({detail}). Pilih folder lain.</translation>
    </message>
    <message>
        <source>“{text}” names no hours. Write them as in 8:00-11:30, 13:00-16:30; leave a day off empty.</source>
        <translation>“{text}” bukan jam buka. Tuliskan seperti 8:00-11:30, 13:00-16:30; kosongkan hari libur.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Write the opening first; hours past midnight begin a new day.</source>
        <translation>“{text}” berakhir sebelum dimulai. Tuliskan jam buka lebih dahulu; jam setelah tengah malam masuk hari berikutnya.</translation>
    </message>
    <message>
        <source>{earlier} and {later} overlap. Let one end before the other begins.</source>
        <translation>{earlier} dan {later} bertumpang tindih. Akhiri yang satu sebelum yang lain dimulai.</translation>
    </message>
    <message>
        <source>With these hours the branch would never open. Write hours for one day at least.</source>
        <translation>Dengan jam ini cabang tidak pernah buka. Isilah jam buka untuk sedikitnya satu hari.</translation>
    </message>
    <message>
        <source>The last day, {last}, comes before the first, {first}. Change one of the two.</source>
        <translation>Hari terakhir, {last}, mendahului hari pertama, {first}. Ubah salah satunya.</translation>
    </message>
    <message>
        <source>“{name}” has other hours from {first} to {last} already. Change its days, or these.</source>
        <translation>“{name}” sudah menetapkan jam lain dari {first} sampai {last}. Ubah tanggalnya, atau tanggal ini.</translation>
    </message>
    <message>
        <source>The branch is closed then. Choose a time at which it is open, or write why.</source>
        <translation>Cabang tutup pada saat itu. Pilih waktu ketika cabang buka, atau tuliskan alasannya.</translation>
    </message>
    <message>
        <source>A closure until {last} would last for years. Check the year.</source>
        <translation>Penutupan sampai {last} akan berlangsung bertahun-tahun. Periksa tahunnya.</translation>
    </message>
    <message>
        <source>This library no longer offers “{service}”. What was said of it stays; nothing new is added.</source>
        <translation>Perpustakaan ini tidak lagi menyediakan “{service}”. Yang sudah tercatat tetap ada; yang baru tidak ditambahkan.</translation>
    </message>
    <message>
        <source>“{service}” does not exist yet. Note a wish for it, or say in the list since when it exists.</source>
        <translation>“{service}” belum ada. Catat sebagai keinginan, atau isi di daftar sejak kapan layanan itu ada.</translation>
    </message>
    <message>
        <source>“{answer}” is no longer in the list. Choose another answer, or bring it back there.</source>
        <translation>“{answer}” sudah tidak ada di daftar. Pilih jawaban lain, atau kembalikan di daftar itu.</translation>
    </message>
    <message>
        <source>{days} days are too few or too many. Choose between {least} and {most}.</source>
        <translation>{days} hari terlalu sedikit atau terlalu banyak. Pilih antara {least} dan {most}.</translation>
    </message>
    <message>
        <source>The list has “{name}” already. Choose another name, or change that entry.</source>
        <translation>“{name}” sudah ada di daftar. Pilih nama lain, atau ubah entri itu.</translation>
    </message>
    <message>
        <source>{path} is not there. Plug the stick in again, or choose another folder.</source>
        <translation>{path} tidak ada. Pasang lagi diska lepasnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its check ({detail}) and was taken away. Try another stick; if that fails too, have the library checked.</source>
        <translation>Salinan {path} tidak lolos pemeriksaan ({detail}) dan sudah dibuang. Coba diska lepas lain; jika gagal juga, mintalah berkas perpustakaan diperiksa.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another folder or name for its copy.</source>
        <translation>{path} adalah berkas perpustakaan itu sendiri. Pilih folder atau nama lain untuk salinannya.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it was kept; begin again when you like.</source>
        <translation>Pencadangan dihentikan. Tidak ada yang tersimpan; mulailah lagi kapan saja.</translation>
    </message>
    <message>
        <source>Nobody would change: all of them have this value already, or may not have it. Choose another value.</source>
        <translation>Tidak ada yang berubah: semuanya sudah memiliki nilai ini atau tidak boleh memilikinya. Pilih nilai lain.</translation>
    </message>
    <message>
        <source>This field must hold something. Choose a value.</source>
        <translation>Kolom ini harus berisi. Pilih nilainya.</translation>
    </message>
    <message>
        <source>These are one and the same patron already. Choose another one.</source>
        <translation>Ini sudah pemustaka yang sama. Pilih pemustaka lain.</translation>
    </message>
    <message>
        <source>{name} was merged into {kept_name} before. Open {kept_name} and look for duplicates there.</source>
        <translation>{name} sudah digabungkan ke {kept_name}. Buka {kept_name} dan periksa data ganda di sana.</translation>
    </message>
    <message>
        <source>The library knows these two as two. Look at what ties them; merge them only where that is wrong.</source>
        <translation>Perpustakaan mencatat keduanya sebagai dua pemustaka berbeda. Periksa kaitannya; gabungkan hanya bila catatan itu keliru.</translation>
    </message>
    <message>
        <source>There is a view called “{name}” already. Choose another name.</source>
        <translation>Sudah ada tampilan bernama “{name}”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was left; start it again when you like.</source>
        <translation>Ekspor dihentikan. Tidak ada berkas yang tertinggal; mulailah lagi bila perlu.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another folder, or close the file elsewhere.</source>
        <translation>{path} tidak dapat ditulis ({detail}). Pilih folder lain, atau tutup berkas itu di program lain.</translation>
    </message>
    <message>
        <source>Nothing can be filled in for “{blank}”. Choose a blank from the list.</source>
        <translation>Tidak ada yang dapat diisikan untuk “{blank}”. Pilih isian dari daftar.</translation>
    </message>
    <message>
        <source>Nothing is known for {blanks}. Write it yourself, or take the words out.</source>
        <translation>Tidak ada data untuk {blanks}. Tulis sendiri, atau hapus kata-kata itu.</translation>
    </message>
    <message>
        <source>No e-mail address of this patron works. Add one, or choose another channel.</source>
        <translation>Tidak ada alamat surel pemustaka ini yang berfungsi. Tambahkan alamat, atau pilih saluran lain.</translation>
    </message>
    <message>
        <source>No mail program opens on this computer. Copy the text, and write the mail where you can.</source>
        <translation>Tidak ada program surel yang terbuka di komputer ini. Salin teksnya, lalu tulis surel di tempat lain.</translation>
    </message>
    <message>
        <source>This is the only text for its occasion. Write another one before you retire it.</source>
        <translation>Ini satu-satunya teks untuk keperluannya. Tulis teks lain sebelum memensiunkannya.</translation>
    </message>
    <message>
        <source>{printer} takes nothing. See whether it is switched on, or save a PDF.</source>
        <translation>{printer} tidak menerima apa pun. Periksa apakah pencetak menyala, atau simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>“{field}” holds answers already (of {patron_count} patrons). Retire it instead: nothing is lost.</source>
        <translation>“{field}” sudah berisi jawaban ({patron_count} pemustaka). Tandai saja tidak dipakai lagi: tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Write at least one choice.</source>
        <translation>Belum ada yang dapat dipilih. Tulis paling sedikit satu pilihan.</translation>
    </message>
    <message>
        <source>There is a choice “{name}” in this field already. Write another name.</source>
        <translation>Isian ini sudah memiliki pilihan “{name}”. Tulis nama lain.</translation>
    </message>
    <message>
        <source>The library requires “{field}”. Ask the patron and fill it in.</source>
        <translation>Perpustakaan mewajibkan “{field}”. Tanyakan kepada pemustaka lalu isi.</translation>
    </message>
    <message>
        <source>“{field}” is not in use any more. Close this and look at the patron again.</source>
        <translation>“{field}” tidak dipakai lagi. Tutup ini dan lihat kembali pemustaka tersebut.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be kept. Write it with digits, as in 12 or 2.5.</source>
        <translation>“{text}” bukan bilangan yang dapat disimpan. Tulis dengan angka, misalnya 12 atau 2,5.</translation>
    </message>
    <message>
        <source>Helpers do not change sensitive fields. Ask a colleague to do it.</source>
        <translation>Tenaga bantu tidak mengubah isian sensitif. Mintalah bantuan rekan petugas.</translation>
    </message>
    <message>
        <source>“{wanted}” cannot follow “{present}”. What can: {allowed}.</source>
        <translation>“{wanted}” tidak dapat menyusul “{present}”. Yang dapat: {allowed}.</translation>
    </message>
    <message>
        <source>“{field}” must be filled in for this kind of request. Ask the patron.</source>
        <translation>“{field}” wajib diisi untuk jenis permintaan ini. Tanyakan kepada pemustaka.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”. Write it as the field asks for it.</source>
        <translation>“{text}” tidak dapat diisikan pada “{field}”. Tulislah sesuai jenis isiannya.</translation>
    </message>
    <message>
        <source>Write whole numbers from 1 to {most}, and at least no more than at most.</source>
        <translation>Tulis bilangan bulat dari 1 sampai {most}; paling sedikit tidak boleh melebihi paling banyak.</translation>
    </message>
    <message>
        <source>Write a price in whole rupiah from 1 to {most}, or say that it is free.</source>
        <translation>Tulis tarif dalam rupiah bulat dari 1 sampai {most}, atau pilih gratis.</translation>
    </message>
    <message>
        <source>Write why nothing is asked for: the till may ask.</source>
        <translation>Tulis mengapa dibebaskan: bagian keuangan dapat menanyakannya.</translation>
    </message>
    <message>
        <source>Write the number of the receipt, so that the money can be found again.</source>
        <translation>Tulis nomor kuitansi, supaya uangnya dapat ditelusuri.</translation>
    </message>
    <message>
        <source>These steps are open still: {steps}. Tick them first, or close it all the same.</source>
        <translation>Langkah ini belum selesai: {steps}. Tandai dahulu, atau tetap tutup permintaannya.</translation>
    </message>
    <message>
        <source>This step is done, and what is done does not move. Open it again first.</source>
        <translation>Langkah ini sudah selesai, dan yang selesai tidak dipindah. Buka lagi dahulu.</translation>
    </message>
    <message>
        <source>The step before it is due on {earliest}. Choose that day or a later one.</source>
        <translation>Langkah sebelumnya jatuh pada {earliest}. Pilih hari itu atau sesudahnya.</translation>
    </message>
    <message>
        <source>The branch is closed on {day}. Choose a day on which it is open.</source>
        <translation>Cabang tutup pada {day}. Pilih hari bukanya.</translation>
    </message>
    <message>
        <source>“{step}” must follow a step above it. Move it down, or let it follow another one.</source>
        <translation>“{step}” harus menyusul langkah di atasnya. Turunkan, atau pilih langkah lain.</translation>
    </message>
    <message>
        <source>“{field}” offers nothing to choose. Write at least one answer.</source>
        <translation>“{field}” tidak memberi pilihan. Tulis paling sedikit satu jawaban.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Tulis bilangan bulat dari {least} sampai {most}.</translation>
    </message>
    <message>
        <source>{on} has not come yet. Give the day on which the patron answered.</source>
        <translation>{on} belum tiba. Isikan hari pemustaka menjawab.</translation>
    </message>
    <message>
        <source>Nobody has given this permission, so it cannot be taken back. Choose refused.</source>
        <translation>Izin ini belum pernah diberikan, jadi tidak dapat ditarik kembali. Pilih ditolak.</translation>
    </message>
    <message>
        <source>The alert would end on {ends_on}, before it begins on {starts_on}. Choose a later end.</source>
        <translation>Peringatan akan berakhir pada {ends_on}, sebelum mulai pada {starts_on}. Pilih akhir yang lebih lambat.</translation>
    </message>
    <message>
        <source>This is the only branch in use. Add another one before you retire it.</source>
        <translation>Ini satu-satunya cabang yang dipakai. Tambahkan cabang lain sebelum menonaktifkannya.</translation>
    </message>
    <message>
        <source>This desk belongs to the branch. Retire it from a desk of another branch.</source>
        <translation>Meja ini milik cabang tersebut. Nonaktifkan dari meja di cabang lain.</translation>
    </message>
    <message>
        <source>There is a branch {name} already. Choose another name.</source>
        <translation>Sudah ada cabang {name}. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>EstimateWords</name>
    <message>
        <source>No similar request was solved here yet.</source>
        <translation>Belum ada permintaan serupa yang selesai di sini.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln similar request(s) solved here so far: too few to go by.</source>
        <translation>
            <numerusform>Baru %Ln permintaan serupa selesai di sini: terlalu sedikit untuk dijadikan pegangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar requests here: too many are still open to tell how long they take ({counts}).</source>
        <translation>Permintaan serupa di sini: terlalu banyak yang masih terbuka untuk tahu lamanya ({counts}).</translation>
    </message>
    <message>
        <source>Similar requests here: half within {half} of opening time ({counts}).</source>
        <translation>Permintaan serupa di sini: separuhnya selesai dalam {half}, dihitung menurut jam buka ({counts}).</translation>
    </message>
    <message>
        <source>Similar requests here: half within {half}, 85 % within {most} of opening time ({counts}).</source>
        <translation>Permintaan serupa di sini: separuhnya selesai dalam {half}, 85 % dalam {most}, dihitung menurut jam buka ({counts}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln solved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln masih terbuka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Now {status}</source>
        <translation>Sekarang {status}</translation>
    </message>
    <message>
        <source>Promised for {moment}</source>
        <translation>Dijanjikan untuk {moment}</translation>
    </message>
    <message>
        <source>Promise moved to {moment}</source>
        <translation>Janji digeser ke {moment}</translation>
    </message>
    <message>
        <source>Told: “{text}”</source>
        <translation>Dikabari: “{text}”</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message>
        <source>Now: {status}</source>
        <translation>Kini: {status}</translation>
    </message>
    <message>
        <source>staff only</source>
        <translation>hanya petugas</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what is listed</source>
        <translation>Ekspor isi daftar</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Simpan ke</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Untuk Excel</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Lembar kerja (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Daftar ({endings})</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>with a mark, so that Excel reads the letters right</source>
        <translation>dengan penanda, agar Excel membaca huruf dengan benar</translation>
    </message>
    <message>
        <source>What is written: {columns}.</source>
        <translation>Yang ditulis: {columns}.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>export</source>
        <translation>ekspor</translation>
    </message>
    <message>
        <source>{done} of {total} rows …</source>
        <translation>{done} dari {total} baris …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln baris diekspor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Field of the kind</source>
        <translation>Isian jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama.</translation>
    </message>
    <message>
        <source>must be filled in when a request is taken</source>
        <translation>wajib diisi saat permintaan diterima</translation>
    </message>
    <message>
        <source>no longer asked; what requests say in it stays</source>
        <translation>tidak ditanyakan lagi; isi yang sudah ada tetap</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>What was changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>Which address</source>
        <translation>Alamat yang mana</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>Setelah langkah</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>Diarsipkan oleh</translation>
    </message>
    <message>
        <source>Asked again after (days)</source>
        <translation>Ditanyakan lagi setelah (hari)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditanyakan</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ditanyakan oleh</translation>
    </message>
    <message>
        <source>Asks who it was</source>
        <translation>Menanyakan siapa</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan kepada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>Dapat mengajarkan</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Answer chosen</source>
        <translation>Jawaban yang dipilih</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Class or faculty</source>
        <translation>Kelas atau fakultas</translation>
    </message>
    <message>
        <source>Closed on holidays</source>
        <translation>Tutup pada hari libur</translation>
    </message>
    <message>
        <source>Closed on joint leave</source>
        <translation>Tutup pada cuti bersama</translation>
    </message>
    <message>
        <source>Confirmed after (days)</source>
        <translation>Dipastikan setelah (hari)</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Dipastikan pada</translation>
    </message>
    <message>
        <source>Kind of contact way</source>
        <translation>Jenis kontak</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>How to deliver it</source>
        <translation>Cara penyerahan</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Diselesaikan oleh</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Diakhiri oleh</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Ada sejak</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Daftar status</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status sebelumnya</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul informasi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Dengan cara</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Jenis nomor</translation>
    </message>
    <message>
        <source>Why identity numbers are kept</source>
        <translation>Alasan menyimpan NIK</translation>
    </message>
    <message>
        <source>School, university or employer</source>
        <translation>Sekolah, kampus, atau tempat kerja</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Bertugas di sini</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Diutamakan</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Hanya untuk petugas</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitif</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Alasan disimpan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>Bahasa surat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Left by</source>
        <translation>Ditinggalkan oleh</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Jenjang</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Men and boys</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabungkan ke</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Name in Indonesian</source>
        <translation>Nama dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Diperlukan untuk</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidak sebelum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Catatan untuk petugas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Terjawab</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Sesuai kebutuhan</translation>
    </message>
    <message>
        <source>Closing check</source>
        <translation>Pemeriksaan akhir</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Answers the entry</source>
        <translation>Menjawab catatan</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Ditautkan ke</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>The right quantity</source>
        <translation>Jumlah yang benar</translation>
    </message>
    <message>
        <source>The right thing</source>
        <translation>Hal yang benar</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>To the side</source>
        <translation>Kepada bagian</translation>
    </message>
    <message>
        <source>Warning before a promise breaks</source>
        <translation>Peringatan sebelum janji terlewat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Kesempatan</translation>
    </message>
    <message>
        <source>Open days after it</source>
        <translation>Hari buka sesudahnya</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Negara nomor telepon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Saluran pilihan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji layanan</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan untuk</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Dibaca oleh</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuitansi</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Diajak oleh</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Service time in working days</source>
        <translation>Lama layanan dalam hari kerja</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Bentuk isi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Diurutkan sebagai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dikatakan pada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Class of the status</source>
        <translation>Golongan status</translation>
    </message>
    <message>
        <source>Own status</source>
        <translation>Status khusus</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Jalan dan nomor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Teks bahasa Inggris</translation>
    </message>
    <message>
        <source>Text in Indonesian</source>
        <translation>Teks bahasa Indonesia</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Gelar di belakang nama</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Gelar di depan nama</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Status sesudahnya</translation>
    </message>
    <message>
        <source>Patron told</source>
        <translation>Pemustaka dikabari</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Allowed unless refused</source>
        <translation>Boleh selama tidak ditolak</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>Village (kelurahan)</source>
        <translation>Kelurahan/desa</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>Dibebaskan karena</translation>
    </message>
    <message>
        <source>Language wanted</source>
        <translation>Bahasa yang diinginkan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang perlu dikerjakan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>A word within opening hours</source>
        <translation>Kabar dalam jam buka</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Bunyi pertanyaan</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation>Bunyi dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Wording in Indonesian</source>
        <translation>Bunyi dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Sepatah kata</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Permintaan lain</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Dijanjikan oleh</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>Another file …</source>
        <translation>Berkas lain …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding}, parted by {separator}</source>
        <translation>{encoding}, dipisah dengan {separator}</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>titik koma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tab</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Kurun</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jenis apa saja</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Saluran apa saja</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Any branch</source>
        <translation>Cabang mana saja</translation>
    </message>
    <message>
        <source>named</source>
        <translation>bernama</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Named or not</source>
        <translation>Bernama atau tidak</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus saringan</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Words, a number, a name</source>
        <translation>Kata, nomor, atau nama</translation>
    </message>
    <message>
        <source>Find among the requests</source>
        <translation>Cari di antara permintaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>semua jenis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>every status</source>
        <translation>semua status</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>milik saya</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>belum dipegang</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>with anybody</source>
        <translation>dengan siapa saja</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>every branch</source>
        <translation>semua cabang</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diperbarui</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap sama</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipertahankan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>{field}: stays as it was changed here</source>
        <translation>{field}: tetap seperti yang diubah di sini</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Baris {number}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Bagaimana sekarang</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Sampai kapan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
</context>
<context>
    <name>FollowUpField</name>
    <message>
        <source>anybody</source>
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>What is to be done afterwards?</source>
        <translation>Apa yang perlu dilakukan sesudahnya?</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Sampai kapan</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>To follow up</source>
        <translation>Perlu ditindaklanjuti</translation>
    </message>
    <message>
        <source>Nothing is left to follow up today.</source>
        <translation>Tidak ada lagi yang perlu ditindaklanjuti hari ini.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>FootButtons</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Undo it all</source>
        <translation>Urungkan semuanya</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Masukkan berkas lain</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Masukkan</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln patron(s)</source>
        <translation>
            <numerusform>Masukkan %Ln pemustaka</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Buka meja layanan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date in full, in Qt&apos;s letters: dddd Monday, d 23, MMMM November. Order and commas are yours.</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A short date with its weekday: ddd gives Mon, dddd gives Monday.</extracomment>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>The same with the year.</extracomment>
        <translation>dddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>The heading of a day of this year, in full.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hari ini {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>kemarin {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
</context>
<context>
    <name>FoundFiles</name>
    <message>
        <source>Found on this computer</source>
        <translation>Ditemukan di komputer ini</translation>
    </message>
    <message>
        <source>changed {when}, in {folder}</source>
        <translation>diubah {when}, di {folder}</translation>
    </message>
</context>
<context>
    <name>GradedPart</name>
    <message>
        <source>Hide what was not asked</source>
        <translation>Sembunyikan yang belum ditanyakan</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) not asked yet</source>
        <translation>
            <numerusform>%n layanan belum ditanyakan</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} (retired)</source>
        <translation>{service} (sudah tidak ada)</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Masih benar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Everybody with this service …</source>
        <translation>Semua pemustaka untuk layanan ini …</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>sesuai</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lebih baik</translation>
    </message>
</context>
<context>
    <name>GuestBookDialog</name>
    <message>
        <source>Nobody has come yet today.</source>
        <translation>Belum ada yang datang hari ini.</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Buku tamu</translation>
    </message>
    <message>
        <source>Who came today</source>
        <translation>Yang datang hari ini</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Keluarkan baris yang dipilih</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>HandActions</name>
    <message>
        <source>Hand over …</source>
        <translation>Serahkan …</translation>
    </message>
    <message>
        <source>Check the delivery …</source>
        <translation>Periksa hasil …</translation>
    </message>
    <message>
        <source>Add a follow-up …</source>
        <translation>Tambah tindak lanjut …</translation>
    </message>
    <message>
        <source>Merge or link …</source>
        <translation>Gabungkan atau tautkan …</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand the request over</source>
        <translation>Serahkan permintaan</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Until it is accepted it stays with whoever has it now.</source>
        <translation>Sampai diterima, permintaan tetap pada pemegangnya sekarang.</translation>
    </message>
</context>
<context>
    <name>HandedSection</name>
    <message>
        <source>Handed over, not accepted yet</source>
        <translation>Diserahkan, belum diterima</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
</context>
<context>
    <name>HandsSection</name>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Tolak …</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Answer it by itself again</source>
        <translation>Jawab tersendiri lagi</translation>
    </message>
</context>
<context>
    <name>HandsWording</name>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>{name} did not take it: {why} It was handed to: {receiver}.</source>
        <translation>{name} tidak menerimanya: {why} Diserahkan kepada: {receiver}.</translation>
    </message>
    <message>
        <source>Handed to: {receiver}, by {name}: {why} Wanted by {day}. Nobody has accepted it yet.</source>
        <translation>Diserahkan kepada: {receiver}, oleh {name}: {why} Paling lambat {day}. Belum ada yang menerimanya.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Semua benar</translation>
    </message>
    <message>
        <source>Not right: {points}</source>
        <translation>Belum benar: {points}</translation>
    </message>
    <message>
        <source>{rating} of {best}</source>
        <translation>{rating} dari {best}</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>Diperiksa {moment}</translation>
    </message>
    <message>
        <source>Lives on in R-{number}</source>
        <translation>Berlanjut di R-{number}</translation>
    </message>
    <message>
        <source>Merged into it: R-{number}</source>
        <translation>Digabungkan ke sini: R-{number}</translation>
    </message>
    <message>
        <source>Answered together with R-{number}</source>
        <translation>Dijawab bersama R-{number}</translation>
    </message>
</context>
<context>
    <name>HeadingCard</name>
    <message>
        <source>Add to: {heading}</source>
        <translation>Tambah ke: {heading}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
</context>
<context>
    <name>HeadingLines</name>
    <message>
        <source>Key information</source>
        <translation>Informasi Kunci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>HeadingWording</name>
    <message>
        <source>not known yet</source>
        <translation>belum diketahui</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in {days} days</source>
        <translation>
            <numerusform>%n kontak dalam {days} hari</numerusform>
        </translation>
    </message>
    <message>
        <source>counted</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>{age}, to confirm</source>
        <translation>{age}, pastikan lagi</translation>
    </message>
    <message>
        <source>ask next</source>
        <translation>tanya berikutnya</translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>{known} dari {all} terisi</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm again</source>
        <translation>
            <numerusform>%n perlu dipastikan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>still true on {day}</source>
        <translation>masih benar pada {day}</translation>
    </message>
    <message>
        <source>{end} on {day}</source>
        <translation>{end} pada {day}</translation>
    </message>
    <message>
        <source>{end} on {day} by {name}</source>
        <translation>{end} pada {day} oleh {name}</translation>
    </message>
</context>
<context>
    <name>HeadsField</name>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>women</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>men</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>jenjang apa saja</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Jenjang</translation>
    </message>
</context>
<context>
    <name>HistoryColumns</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the staff member who did it</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Perubahan, terbaru lebih dulu</translation>
    </message>
    <message>
        <source>Nothing was changed that fits these choices.</source>
        <translation>Tidak ada perubahan yang sesuai dengan pilihan ini.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Semua petugas</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Semua meja layanan</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Dilakukan oleh</translation>
    </message>
    <message>
        <source>Done at the desk</source>
        <translation>Dilakukan di meja layanan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Hanya {name}</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Apply from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Joint leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>For example Ramadan, or exam weeks.</source>
        <translation>Misalnya Ramadan, atau pekan ujian.</translation>
    </message>
    <message>
        <source>As in 8:00-11:30, 13:00-16:30. Leave a day off empty.</source>
        <translation>Contoh: 8:00-11:30, 13:00-16:30. Kosongkan hari libur.</translation>
    </message>
    <message>
        <source>closed on public holidays</source>
        <translation>tutup pada hari libur nasional</translation>
    </message>
    <message>
        <source>closed on days of joint leave (cuti bersama)</source>
        <translation>tutup pada cuti bersama</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Jam buka mingguan</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>Jam khusus baru</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Jam khusus</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>HoursWording</name>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>now: {name}</source>
        <translation>sekarang: {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Identity numbers (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>Why they are kept</source>
        <translation>Alasan disimpan</translation>
    </message>
    <message>
        <source>Left empty, none is taken in and none is shown. Helpers never see them.</source>
        <translation>Bila kosong, tidak ada yang dicatat atau ditampilkan. Tenaga bantu tidak pernah melihatnya.</translation>
    </message>
</context>
<context>
    <name>IncomeDialog</name>
    <message>
        <source>Rp{amount} in all</source>
        <translation>Rp{amount} seluruhnya</translation>
    </message>
    <message>
        <source>Nothing was paid in these days.</source>
        <translation>Tidak ada pembayaran pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Income by kind and month</source>
        <translation>Pendapatan per jenis dan bulan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Ekspor …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>InteractionColumns</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the staff member who noted it</comment>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>tanpa nama</translation>
    </message>
</context>
<context>
    <name>InteractionDialog</name>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
    <message>
        <source>Correct interaction</source>
        <translation>Perbaiki interaksi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Name, card or scan … (empty: somebody unnamed)</source>
        <translation>Nama, kartu, atau pindai … (kosong: pemustaka tanpa nama)</translation>
    </message>
    <message>
        <source>Write what the patron may read.</source>
        <translation>Tulislah yang boleh dibaca pemustaka.</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Entri terlambat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Lainnya</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>save</source>
        <translation>simpan</translation>
    </message>
    <message>
        <source>leave as a draft</source>
        <translation>simpan sebagai draf</translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>Tambahkan %n anggota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InteractionsTab</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Today&apos;s</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>No interaction is like that.</source>
        <translation>Tidak ada interaksi yang seperti itu.</translation>
    </message>
    <message>
        <source>Show all interactions</source>
        <translation>Tampilkan semua interaksi</translation>
    </message>
    <message>
        <source>Here stands every contact with patrons: questions, help, complaints, by whichever channel.</source>
        <translation>Di sini tercatat setiap kontak dengan pemustaka: pertanyaan, bantuan, keluhan, lewat saluran apa pun.</translation>
    </message>
    <message>
        <source>Log the first interaction</source>
        <translation>Catat interaksi pertama</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Merge or link requests</source>
        <translation>Gabungkan atau tautkan permintaan</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Hubungannya</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Or number</source>
        <translation>Atau nomor</translation>
    </message>
    <message>
        <source>Merged, this request ends and lives on in the other. Either way they count once.</source>
        <translation>Bila digabung, permintaan ini berakhir dan berlanjut di yang lain. Keduanya dihitung satu kali.</translation>
    </message>
    <message>
        <source>Taken twice: merge</source>
        <translation>Dicatat dua kali: gabungkan</translation>
    </message>
    <message>
        <source>Answered together: link</source>
        <translation>Dijawab bersama: tautkan</translation>
    </message>
    <message>
        <source>another request</source>
        <translation>permintaan lain</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
</context>
<context>
    <name>KeyListsDialog</name>
    <message>
        <source>What this library offers, and what it plans.</source>
        <translation>Yang disediakan perpustakaan ini, dan yang direncanakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) for this service stand open. It exists now: tell them.</source>
        <translation>
            <numerusform>%n keinginan atas layanan ini masih terbuka. Kini layanannya ada: kabari mereka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n open wish(es)</source>
        <translation>
            <numerusform>%n keinginan terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>begins on {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>asks which patron</source>
        <translation>menanyakan pemustaka mana</translation>
    </message>
    <message numerus="yes">
        <source>confirmed again after %n day(s)</source>
        <translation>
            <numerusform>dipastikan lagi setelah %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined: rests %n day(s)</source>
        <translation>
            <numerusform>ditolak: istirahat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
    <message>
        <source>Lists of key information</source>
        <translation>Daftar informasi kunci</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Add a service …</source>
        <translation>Tambah layanan …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Tambah …</translation>
    </message>
    <message>
        <source>Take the usual ones</source>
        <translation>Pakai daftar umum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>How long headings hold</source>
        <translation>Berapa lama setiap judul berlaku</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>a scan</source>
        <translation>pindai</translation>
    </message>
    <message>
        <source>Open the patron of the card</source>
        <translation>Membuka pemustaka pemilik kartu</translation>
    </message>
    <message>
        <source>Go on to the next field or button</source>
        <translation>Pindah ke isian atau tombol berikutnya</translation>
    </message>
    <message>
        <source>Close a notice or a dialog; it asks before it discards</source>
        <translation>Menutup pemberitahuan atau dialog; bertanya dulu sebelum membuang</translation>
    </message>
    <message>
        <source>In the find box</source>
        <translation>Di kotak pencarian</translation>
    </message>
    <message>
        <source>Open the first patron found</source>
        <translation>Membuka pemustaka pertama yang ditemukan</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Di daftar</translation>
    </message>
    <message>
        <source>Choose another row</source>
        <translation>Memilih baris lain</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Ke baris pertama atau terakhir</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Membuka baris</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>huruf</translation>
    </message>
    <message>
        <source>Find what is typed</source>
        <translation>Mencari yang diketik</translation>
    </message>
    <message>
        <source>Go to the words that are sought in a list</source>
        <translation>Menuju kata yang dicari dalam daftar</translation>
    </message>
    <message>
        <source>With a patron open</source>
        <translation>Saat pemustaka terbuka</translation>
    </message>
    <message>
        <source>Edit the patron</source>
        <translation>Mengubah data pemustaka</translation>
    </message>
    <message>
        <source>Go from heading to heading of the key information</source>
        <translation>Berpindah antarjudul informasi kunci</translation>
    </message>
    <message>
        <source>Save a key information</source>
        <translation>Menyimpan informasi kunci</translation>
    </message>
    <message>
        <source>Find words in the timeline</source>
        <translation>Mencari kata dalam linimasa</translation>
    </message>
    <message>
        <source>Go to a day of the timeline</source>
        <translation>Menuju satu tanggal dalam linimasa</translation>
    </message>
    <message>
        <source>In dialogs</source>
        <translation>Di dialog</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Menyimpan</translation>
    </message>
    <message>
        <source>Begin a new line in a note</source>
        <translation>Memulai baris baru dalam catatan</translation>
    </message>
    <message>
        <source>Choose the kind, channel or status with this number</source>
        <translation>Memilih jenis, saluran, atau status bernomor itu</translation>
    </message>
    <message>
        <source>Take back what was typed into a field</source>
        <translation>Membatalkan ketikan dalam isian</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>New kind of request</source>
        <translation>Jenis permintaan baru</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Jangka waktu</translation>
    </message>
    <message>
        <source>A word within</source>
        <translation>Kabar dalam</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama.</translation>
    </message>
    <message>
        <source>Working days; the promise that is proposed first.</source>
        <translation>Hari kerja; janji yang diusulkan pertama.</translation>
    </message>
    <message>
        <source>Opening hours without a word to the patron, after which it shows up as silent.</source>
        <translation>Jam buka tanpa kabar kepada pemustaka, sesudah itu muncul sebagai tanpa kabar.</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>tidak dipantau</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>In whole rupiah; each request can have another one.</source>
        <translation>Dalam rupiah bulat; tiap permintaan dapat berbeda.</translation>
    </message>
    <message>
        <source>the nine classes</source>
        <translation>sembilan golongan</translation>
    </message>
    <message>
        <source>no longer taken; requests that there are go on</source>
        <translation>tidak diterima lagi; permintaan yang ada tetap berjalan</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Isian sendiri</translation>
    </message>
    <message>
        <source>Add a field …</source>
        <translation>Tambah isian …</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Add a step …</source>
        <translation>Tambah langkah …</translation>
    </message>
    <message>
        <source>Nothing is asked beyond subject and details.</source>
        <translation>Selain perihal dan rincian, tidak ada yang ditanyakan.</translation>
    </message>
    <message>
        <source>Requests of this kind have no plan.</source>
        <translation>Permintaan jenis ini tidak punya rencana.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n open day(s) later</source>
        <translation>
            <numerusform>%n hari buka sesudah</numerusform>
        </translation>
    </message>
    <message>
        <source>the request was taken</source>
        <translation>permintaan diterima</translation>
    </message>
    <message>
        <source>{days}: {after}</source>
        <translation>{days}: {after}</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
</context>
<context>
    <name>KindsDialog</name>
    <message>
        <source>No kind yet: add one, or take the usual ones.</source>
        <translation>Belum ada jenis: tambahkan, atau ambil yang lazim.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n isian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
    <message>
        <source>Kinds of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Add a kind …</source>
        <translation>Tambah jenis …</translation>
    </message>
    <message>
        <source>Take what is missing of the usual ones</source>
        <translation>Ambil yang belum ada dari yang lazim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>LastContacts</name>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Kontak terakhir</translation>
    </message>
    <message>
        <source>No contact with this patron was logged yet.</source>
        <translation>Belum ada kontak dengan pemustaka ini yang dicatat.</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
</context>
<context>
    <name>LateEntryDialog</name>
    <message>
        <source>Choose the patron from the list, or leave the field empty.</source>
        <translation>Pilih pemustaka dari daftar, atau kosongkan isian ini.</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Catatan susulan</translation>
    </message>
    <message>
        <source>Typed in from paper: saved as one change</source>
        <translation>Diketik dari kertas: disimpan sebagai satu perubahan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Save all lines</source>
        <translation>Simpan semua baris</translation>
    </message>
    <message>
        <source>card, name or nobody</source>
        <translation>kartu, nama, atau kosong</translation>
    </message>
    <message>
        <source>Line {number}: {field}</source>
        <translation>Baris {number}: {field}</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>baris berikut</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>isian berikut</translation>
    </message>
</context>
<context>
    <name>LateSection</name>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>No promise is overdue.</source>
        <translation>Tidak ada janji yang terlewat.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Semua permintaan</translation>
    </message>
    <message>
        <source>Tell the patron</source>
        <translation>Kabari pemustaka</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>working</source>
        <translation>dikerjakan</translation>
    </message>
    <message>
        <source>waiting, clock stopped</source>
        <translation>menunggu, jam berhenti</translation>
    </message>
    <message>
        <source>closed hours (nights shortened)</source>
        <translation>jam tutup (malam dipersingkat)</translation>
    </message>
    <message>
        <source>step due, step done</source>
        <translation>rencana langkah, langkah selesai</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Your request {number}: {subject}</source>
        <translation>Permintaan Anda {number}: {subject}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
</context>
<context>
    <name>LibraryFileField</name>
    <message>
        <source>Libraries ({pattern})</source>
        <translation>Perpustakaan ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Semua berkas ({pattern})</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Pilih berkas</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Newest use first</source>
        <translation>Pemakaian terakhir lebih dulu</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>Choose the order</source>
        <translation>Pilih urutan</translation>
    </message>
    <message>
        <source>Number first, then served last</source>
        <translation>Nomor dulu, lalu yang terakhir dilayani</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Triggers</source>
        <translation>Pemicu</translation>
    </message>
    <message>
        <source>Purposes of a visit</source>
        <translation>Tujuan kunjungan</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Sumber lain</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Why patrons decide to come.</source>
        <translation>Mengapa pemustaka memutuskan datang.</translation>
    </message>
    <message>
        <source>What patrons come for.</source>
        <translation>Untuk apa pemustaka datang.</translation>
    </message>
    <message>
        <source>What they use beside the library.</source>
        <translation>Yang mereka pakai selain perpustakaan.</translation>
    </message>
    <message>
        <source>What patrons gain by the library.</source>
        <translation>Yang pemustaka peroleh dari perpustakaan.</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Siapa yang tahu</translation>
    </message>
    <message>
        <source>How it is rated</source>
        <translation>Bagaimana dinilai</translation>
    </message>
    <message>
        <source>Who wishes for it</source>
        <translation>Siapa yang menginginkan</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Card or name</source>
        <translation>Kartu atau nama</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Date: ____________   Staff member: ________________________   Sheet ___ of ___</source>
        <translation>Tanggal: ____________   Petugas: ________________________   Lembar ___ dari ___</translation>
    </message>
    <message>
        <source>Log of contacts</source>
        <translation>Catatan kontak</translation>
    </message>
    <message>
        <source>Kind: {letters}</source>
        <translation>Jenis: {letters}</translation>
    </message>
    <message>
        <source>Channel: {letters}</source>
        <translation>Saluran: {letters}</translation>
    </message>
    <message>
        <source>Type it in under Late entry. Write what the patron may read.</source>
        <translation>Ketik kemudian di Catatan susulan. Tulislah yang boleh dibaca pemustaka.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>First rows</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Kept as changed here</source>
        <translation>Dipertahankan seperti diubah di sini</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Save them as a file …</source>
        <translation>Simpan sebagai berkas …</translation>
    </message>
</context>
<context>
    <name>LookingNotice</name>
    <message>
        <source>The patron is looking: notes, other patrons and sensitive fields are hidden.</source>
        <translation>Pemustaka sedang melihat: catatan, pemustaka lain, dan isian sensitif disembunyikan.</translation>
    </message>
    <message>
        <source>Show all again (F9)</source>
        <translation>Tampilkan lagi (F9)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hari Ini</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two patrons</source>
        <translation>Gabungkan dua pemustaka</translation>
    </message>
    <message>
        <source>{name} is kept</source>
        <translation>{name} dipertahankan</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Dipertahankan: {name}</translation>
    </message>
    <message>
        <source>Goes into it: {name}</source>
        <translation>Digabungkan ke sana: {name}</translation>
    </message>
    <message>
        <source>They are one person all the same</source>
        <translation>Tetap satu orang yang sama</translation>
    </message>
    <message>
        <source>All kept</source>
        <translation>Semua tetap ada</translation>
    </message>
    <message>
        <source>Moves along</source>
        <translation>Ikut pindah</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Pertahankan yang lain</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>gabungkan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>tidak ada lagi</translation>
    </message>
    <message>
        <source>The library knows these two as two people: {kinds}.</source>
        <translation>Perpustakaan mencatat keduanya sebagai dua orang: {kinds}.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
</context>
<context>
    <name>MessageTextDialog</name>
    <message>
        <source>New text</source>
        <translation>Teks baru</translation>
    </message>
    <message>
        <source>Text to patrons</source>
        <translation>Teks untuk pemustaka</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Kesempatan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Dipensiunkan</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama dengan itu.</translation>
    </message>
    <message>
        <source>Left empty, patrons read the Indonesian text.</source>
        <translation>Bila kosong, pemustaka membaca teks bahasa Indonesia.</translation>
    </message>
    <message>
        <source>A blank is filled in when a patron is told; what is not known is asked for.</source>
        <translation>Isian diisi saat pemustaka diberi tahu; yang belum diketahui ditanyakan.</translation>
    </message>
    <message>
        <source>no longer offered; what was told with it stays</source>
        <translation>tidak ditawarkan lagi; yang sudah dikabarkan tetap ada</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Requests taken</source>
        <translation>Permintaan diterima</translation>
    </message>
    <message>
        <source>Requests delivered</source>
        <translation>Permintaan diselesaikan</translation>
    </message>
    <message>
        <source>Minutes noted</source>
        <translation>Menit tercatat</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ucapan terima kasih</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Bulan sesudahnya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>{name}: {month}</source>
        <translation>{name}: {month}</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>not said</source>
        <translation>tidak dicatat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>By heads</source>
        <translation>Jumlah orang</translation>
    </message>
</context>
<context>
    <name>MoreWants</name>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>Indonesian, English …</source>
        <translation>Indonesia, Inggris …</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penyerahan</translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Move a step</source>
        <translation>Pindahkan langkah</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Jatuh pada</translation>
    </message>
    <message>
        <source>New days</source>
        <translation>Tanggal baru</translation>
    </message>
    <message>
        <source>What is done stays where it is.</source>
        <translation>Yang sudah selesai tidak dipindah.</translation>
    </message>
</context>
<context>
    <name>NeededField</name>
    <message>
        <source>by a day</source>
        <translation>paling lambat tanggal</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>why by then</source>
        <translation>mengapa pada tanggal itu</translation>
    </message>
    <message>
        <source>Why by then</source>
        <translation>Mengapa pada tanggal itu</translation>
    </message>
</context>
<context>
    <name>NewLibraryPage</name>
    <message>
        <source>A new library</source>
        <translation>Perpustakaan baru</translation>
    </message>
    <message>
        <source>then your patrons</source>
        <translation>lalu pemustaka Anda</translation>
    </message>
    <message>
        <source>empty at first</source>
        <translation>kosong dahulu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Buat perpustakaan</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>All of it is kept in this one file, on this computer. Staff take turns at it.</source>
        <translation>Semuanya disimpan dalam satu berkas ini, di komputer ini. Petugas bekerja bergantian.</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Bagian layanan</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Bagian pengolahan</translation>
    </message>
    <message>
        <source>library</source>
        <comment>the name of a file</comment>
        <translation>perpustakaan</translation>
    </message>
    <message>
        <source>Main library</source>
        <translation>Perpustakaan pusat</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Meja layanan 1</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nama perpustakaan</translation>
    </message>
    <message>
        <source>Your branch</source>
        <translation>Cabang Anda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nama meja layanan ini</translation>
    </message>
    <message>
        <source>You mostly work in</source>
        <translation>Anda terutama bekerja di</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Tempatnya</translation>
    </message>
</context>
<context>
    <name>NewPlaceField</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Pilih folder …</translation>
    </message>
    <message>
        <source>Choose the folder for the library</source>
        <translation>Pilih folder untuk perpustakaan</translation>
    </message>
</context>
<context>
    <name>NewRelationDialog</name>
    <message>
        <source>New relation</source>
        <translation>Hubungan baru</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Is to this patron</source>
        <translation>Bagi pemustaka ini</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>One or several: all pupils of a class at once.</source>
        <translation>Satu atau beberapa: semua murid satu kelas sekaligus.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>diketahui</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Pilih paling sedikit satu.</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>The rejected rows are in {path}. Mend them there and bring that file in.</source>
        <translation>Baris yang ditolak ada di {path}. Perbaiki di sana, lalu masukkan berkas itu.</translation>
    </message>
    <message>
        <source>Undone: what came in with the file is gone again.</source>
        <translation>Sudah diurungkan: yang masuk bersama berkas itu sudah tidak ada lagi.</translation>
    </message>
</context>
<context>
    <name>NobodyListed</name>
    <message>
        <source>Search all patrons</source>
        <translation>Cari di semua pemustaka</translation>
    </message>
    <message>
        <source>Show all patrons</source>
        <translation>Tampilkan semua pemustaka</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>New patron “{text}”</source>
        <translation>Pemustaka baru “{text}”</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Pemustaka baru</translation>
    </message>
    <message>
        <source>No patron is found by this. Try part of the name, a card or a phone.</source>
        <translation>Tidak ada pemustaka yang ditemukan. Cobalah sebagian nama, kartu, atau telepon.</translation>
    </message>
    <message>
        <source>Nobody who was served today is found by this.</source>
        <translation>Tidak ada yang dilayani hari ini yang cocok.</translation>
    </message>
    <message>
        <source>Nobody with an open request is found by this.</source>
        <translation>Tidak ada pemustaka dengan permintaan terbuka yang cocok.</translation>
    </message>
    <message>
        <source>Patrons stand here once they are registered or brought in from a file.</source>
        <translation>Pemustaka tampil di sini setelah didaftarkan atau diimpor dari berkas.</translation>
    </message>
    <message>
        <source>Whoever is served today will stand here.</source>
        <translation>Yang dilayani hari ini tampil di sini.</translation>
    </message>
    <message>
        <source>No patron has an open request.</source>
        <translation>Tidak ada pemustaka dengan permintaan terbuka.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note for colleagues</source>
        <translation>Catatan untuk rekan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>It never reaches the patron.</source>
        <translation>Tidak pernah sampai ke pemustaka.</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
</context>
<context>
    <name>Onlooking</name>
    <message>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Open a library file</source>
        <translation>Buka berkas perpustakaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Library file</source>
        <translation>Berkas perpustakaan</translation>
    </message>
    <message>
        <source>It is opened where it lies. Copy a library from a stick to this computer first.</source>
        <translation>Berkas dibuka di tempatnya. Salin dahulu perpustakaan dari flashdisk ke komputer ini.</translation>
    </message>
</context>
<context>
    <name>OpenRequests</name>
    <message numerus="yes">
        <source>All %Ln request(s)</source>
        <translation>
            <numerusform>Semua %Ln permintaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise date</source>
        <translation>Janjikan tanggal</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Ada terbuka</translation>
    </message>
    <message>
        <source>Nothing is open for this patron.</source>
        <translation>Tidak ada yang terbuka untuk pemustaka ini.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
</context>
<context>
    <name>OpeningHoursDialog</name>
    <message numerus="yes">
        <source>%n promise(s) fall due on these days. Move them, and tell the patrons.</source>
        <translation>
            <numerusform>%n janji layanan jatuh pada hari-hari ini. Pindahkan, dan beri tahu pemustakanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Tampilkan yang pertama</translation>
    </message>
    <message>
        <source>These are the hours that the program came with.</source>
        <translation>Ini jam bawaan program.</translation>
    </message>
    <message>
        <source>Ramadan, exam weeks: hours between two days.</source>
        <translation>Ramadan, pekan ujian: jam buka di antara dua tanggal.</translation>
    </message>
    <message>
        <source>Stock-taking, an event, a flood: days on which the branch stays closed.</source>
        <translation>Stock opname, acara, banjir: hari-hari ketika cabang tutup.</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Hapus: {what}</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Jam buka mingguan</translation>
    </message>
    <message>
        <source>New hours …</source>
        <translation>Jam baru …</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Jam khusus</translation>
    </message>
    <message>
        <source>Add a variant …</source>
        <translation>Tambah jam khusus …</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Announce …</source>
        <translation>Umumkan …</translation>
    </message>
    <message>
        <source>Holidays ahead</source>
        <translation>Hari libur mendatang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>on a day</source>
        <translation>pada tanggal</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>No command is called so.</source>
        <translation>Tidak ada perintah bernama itu.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin dilakukan?</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ memilih · Enter menjalankan · Esc menutup</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>PatronDialog</name>
    <message>
        <source>New patron</source>
        <translation>Pemustaka baru</translation>
    </message>
    <message>
        <source>Edit patron</source>
        <translation>Ubah pemustaka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Keanggotaan</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Tentang mereka</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Untuk petugas</translation>
    </message>
    <message>
        <source>As it is written; one word is enough.</source>
        <translation>Seperti tertulis; satu kata sudah cukup.</translation>
    </message>
    <message>
        <source>Empty: sorted as the name is written.</source>
        <translation>Kosong: diurutkan seperti nama ditulis.</translation>
    </message>
    <message>
        <source>What the patron knows well and would show to others, in a workshop or at the desk.</source>
        <translation>Hal yang dikuasai pemustaka dan bersedia ditunjukkan kepada orang lain, dalam lokakarya atau di meja.</translation>
    </message>
    <message>
        <source>2004, 5-2004 or 17-5-2004: as far as it is known.</source>
        <translation>2004, 5-2004, atau 17-5-2004: sejauh yang diketahui.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Tambah nomor</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>known</source>
        <translation>diketahui</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpan dan lanjut</translation>
    </message>
</context>
<context>
    <name>PatronFieldWords</name>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Diurutkan sebagai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Gelar di depan</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Gelar di belakang</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Contact ways</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Written to in</source>
        <translation>Ditulisi dalam</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Saluran yang disukai</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>School, university or employer</source>
        <translation>Sekolah, kampus, atau tempat kerja</translation>
    </message>
    <message>
        <source>Class or faculty</source>
        <translation>Kelas atau fakultas</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>Dapat mengajarkan</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Catatan untuk petugas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>PatronFields</name>
    <message>
        <source>This branch</source>
        <translation>Cabang ini</translation>
    </message>
</context>
<context>
    <name>PatronFiles</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nama tengah</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Gelar di depan</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Gelar di belakang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>School, university or employer</source>
        <translation>Sekolah, kampus, atau tempat kerja</translation>
    </message>
    <message>
        <source>Class or faculty</source>
        <translation>Kelas atau fakultas</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Private: never taken</source>
        <translation>Pribadi: tidak diambil</translation>
    </message>
    <message>
        <source>Not recognised: left out</source>
        <translation>Tidak dikenali: dilewati</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Tidak disimpan di sini</translation>
    </message>
    <message>
        <source>Another column says it</source>
        <translation>Sudah ada di kolom lain</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Tidak dipahami</translation>
    </message>
    <message>
        <source>SLiMS member export</source>
        <translation>Ekspor anggota SLiMS</translation>
    </message>
    <message>
        <source>Koha patron file</source>
        <translation>Berkas pemustaka Koha</translation>
    </message>
    <message>
        <source>List saved as CSV</source>
        <translation>Daftar CSV</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>sesuai pilihan Anda</translation>
    </message>
    <message>
        <source>known by its headings</source>
        <translation>dikenali dari judul kolomnya</translation>
    </message>
    <message>
        <source>known by the order of its columns</source>
        <translation>dikenali dari urutan kolomnya</translation>
    </message>
    <message>
        <source>read by its headings</source>
        <translation>dibaca menurut judul kolomnya</translation>
    </message>
</context>
<context>
    <name>PatronHead</name>
    <message>
        <source>card number</source>
        <translation>nomor kartu</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Here today: write it into the guest book (Ctrl+Shift+V)</source>
        <translation>Hadir hari ini: catat di buku tamu (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>More for this patron</source>
        <translation>Lainnya untuk pemustaka ini</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>History of this patron</source>
        <translation>Riwayat pemustaka ini</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>Terdaftar dua kali?</translation>
    </message>
</context>
<context>
    <name>PatronList</name>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Ada terbuka</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Pemustaka</translation>
    </message>
</context>
<context>
    <name>PatronPanel</name>
    <message numerus="yes">
        <source>Requests, %n open</source>
        <translation>
            <numerusform>Permintaan, %n terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Key information</source>
        <translation>Informasi Kunci</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Pages about this patron</source>
        <translation>Halaman tentang pemustaka ini</translation>
    </message>
</context>
<context>
    <name>PatronQuestions</name>
    <message>
        <source>{you} once wished for this: {service}. It exists now. Would {you} like to try it?</source>
        <extracomment>{you} as above.</extracomment>
        <translation>{you} pernah menginginkan ini: {service}. Sekarang sudah ada. Apakah {you} mau mencobanya?</translation>
    </message>
    <message>
        <source>What are {you} studying or working on these days?</source>
        <extracomment>{you} is &quot;you&quot;, in Indonesian the form of address (Bapak, Ibu, Kakak …) or Anda.</extracomment>
        <translation>Apa yang sedang {you} pelajari atau kerjakan akhir-akhir ini?</translation>
    </message>
    <message>
        <source>How do {you} like us to help: in writing, by phone or face to face?</source>
        <translation>Bagaimana {you} ingin dibantu: tertulis, lewat telepon, atau tatap muka?</translation>
    </message>
    <message>
        <source>Which of our services do {you} know already?</source>
        <translation>Layanan kami mana yang sudah {you} kenal?</translation>
    </message>
    <message>
        <source>What made {you} decide to use the library?</source>
        <translation>Apa yang membuat {you} memutuskan memakai perpustakaan?</translation>
    </message>
    <message>
        <source>What do {you} mostly use the library for?</source>
        <translation>Untuk apa {you} paling sering memakai perpustakaan?</translation>
    </message>
    <message>
        <source>Which service would help {you} most right now?</source>
        <translation>Layanan apa yang paling membantu {you} saat ini?</translation>
    </message>
    <message>
        <source>Which services do {you} hope to find here next year?</source>
        <translation>Layanan apa yang {you} harap ada di sini tahun depan?</translation>
    </message>
    <message>
        <source>Is the library as {you} expected? What is better, what is worse?</source>
        <translation>Apakah perpustakaan sesuai harapan {you}? Apa yang lebih baik, apa yang kurang?</translation>
    </message>
    <message>
        <source>What do {you} gain by using the library?</source>
        <translation>Apa manfaat memakai perpustakaan bagi {you}?</translation>
    </message>
    <message>
        <source>Is this still true: {text}?</source>
        <translation>Apakah ini masih benar: {text}?</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
</context>
<context>
    <name>PatronWords</name>
    <message>
        <source>Active until {date}</source>
        <translation>Aktif sampai {date}</translation>
    </message>
    <message>
        <source>Expired since {date}</source>
        <translation>Kedaluwarsa sejak {date}</translation>
    </message>
    <message>
        <source>no contact way known</source>
        <translation>kontak belum diketahui</translation>
    </message>
    <message>
        <source>writes English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>writes Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>through the guardian {name} ({way})</source>
        <translation>lewat wali {name} ({way})</translation>
    </message>
    <message>
        <source>may be told: {purposes}</source>
        <translation>boleh dihubungi: {purposes}</translation>
    </message>
</context>
<context>
    <name>PatronsSection</name>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>patrons</comment>
        <translation>
            <numerusform>%Ln hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Last patrons</source>
        <translation>Pemustaka terakhir</translation>
    </message>
    <message>
        <source>Patrons appear here as they are served or looked up.</source>
        <translation>Pemustaka tampil di sini setelah dilayani atau dicari.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>PatronsTab</name>
    <message>
        <source>Choose a patron from the list, or scan a card.</source>
        <translation>Pilihlah pemustaka dari daftar, atau pindai kartu.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Take away {name}</source>
        <translation>Hapus {name} dari daftar</translation>
    </message>
    <message>
        <source>Name, card or scan …</source>
        <translation>Nama, kartu, atau pindai …</translation>
    </message>
    <message>
        <source>Add a patron</source>
        <translation>Tambahkan pemustaka</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>Ditanya dengan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Dengan cara</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>on an earlier day</source>
        <translation>pada hari sebelumnya</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Where the last backup went</source>
        <translation>Tempat cadangan terakhir</translation>
    </message>
    <message>
        <source>{folder} · {size} free</source>
        <translation>{folder} · tersisa {size}</translation>
    </message>
    <message>
        <source>Back up into this folder</source>
        <translation>Cadangkan ke folder ini</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Folder lain …</translation>
    </message>
</context>
<context>
    <name>PlanMaker</name>
    <message numerus="yes">
        <source>Published time, %n working day(s)</source>
        <translation>
            <numerusform>Standar layanan, %n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretch}: {length} of opening time</source>
        <translation>{stretch}: {length} menurut jam buka</translation>
    </message>
    <message>
        <source>{what}, from {first} until now</source>
        <translation>{what}, sejak {first} sampai sekarang</translation>
    </message>
    <message>
        <source>{what}, from {first} to {last}</source>
        <translation>{what}, {first} sampai {last}</translation>
    </message>
    <message>
        <source>First promise {moment} – {state}</source>
        <translation>Janji pertama {moment} – {state}</translation>
    </message>
    <message>
        <source>Moved to {moment}</source>
        <translation>Digeser ke {moment}</translation>
    </message>
    <message>
        <source>Needed by {day}</source>
        <translation>Diperlukan {day}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>sekarang {time}</translation>
    </message>
    <message>
        <source>{status} {moment}</source>
        <translation>{status} {moment}</translation>
    </message>
    <message>
        <source>moved once, {length} later</source>
        <translation>digeser sekali, mundur {length}</translation>
    </message>
    <message>
        <source>moved once, {length} earlier</source>
        <translation>digeser sekali, maju {length}</translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), {length} earlier</source>
        <translation>
            <numerusform>digeser %n kali, maju {length}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), {length} later</source>
        <translation>
            <numerusform>digeser %n kali, mundur {length}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Rencana dan kenyataan</translation>
    </message>
    <message>
        <source>Left and Right walk through it.</source>
        <translation>Panah kiri dan kanan menelusurinya.</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Working {length}</source>
        <translation>Dikerjakan {length}</translation>
    </message>
    <message>
        <source>+ waiting {length}</source>
        <translation>+ menunggu {length}</translation>
    </message>
    <message>
        <source>= {length} of opening time</source>
        <translation>= {length} menurut jam buka</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Rencana dan kenyataan</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Copied as text. Paste it where you write to the patron, or into a document.</source>
        <translation>Tersalin sebagai teks. Tempelkan di tempat Anda menulis kepada pemustaka, atau ke dokumen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tersimpan: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: {what}</source>
        <translation>Cetak: {what}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>Yang akan dicetak</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Tidak ada pencetak di komputer ini. Simpan sebagai PDF, lalu cetak di tempat lain.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Simpan sebagai PDF …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Roll {width} mm</source>
        <translation>Gulungan {width} mm</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>May this patron be told?</source>
        <translation>Bolehkah pemustaka ini dihubungi?</translation>
    </message>
    <message>
        <source>Everything that writes to patrons, or lists them for writing, asks here.</source>
        <translation>Semua yang menulis kepada pemustaka, atau mendaftar mereka untuk ditulisi, bertanya di sini.</translation>
    </message>
    <message>
        <source>Take the usual purposes</source>
        <translation>Ambil keperluan yang lazim</translation>
    </message>
    <message>
        <source>The library has no purposes yet.</source>
        <translation>Perpustakaan belum punya daftar keperluan.</translation>
    </message>
    <message>
        <source>Note an answer</source>
        <translation>Catat jawaban</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>semua saluran</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>ditanyakan oleh {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>ProfileEditors</name>
    <message>
        <source>known</source>
        <translation>diketahui</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>ProfileFieldDialog</name>
    <message>
        <source>A sensitive field is off until this is written.</source>
        <translation>Isian sensitif mati sampai ini ditulis.</translation>
    </message>
    <message>
        <source>Patrons may ask; it stands beside the field.</source>
        <translation>Pemustaka boleh bertanya; ini tertulis di samping isiannya.</translation>
    </message>
    <message>
        <source>New profile field</source>
        <translation>Isian profil baru</translation>
    </message>
    <message>
        <source>Profile field</source>
        <translation>Isian profil</translation>
    </message>
    <message>
        <source>behind {field}</source>
        <translation>setelah {field}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Alasan disimpan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>English name, if it is another</source>
        <translation>Nama Inggris, bila berbeda</translation>
    </message>
    <message>
        <source>None chosen: for every patron.</source>
        <translation>Tidak ada yang dipilih: untuk semua pemustaka.</translation>
    </message>
    <message>
        <source>required of every new patron</source>
        <translation>wajib bagi setiap pemustaka baru</translation>
    </message>
    <message>
        <source>sensitive: never shown to helpers</source>
        <translation>sensitif: tidak pernah ditampilkan kepada tenaga bantu</translation>
    </message>
    <message>
        <source>retired: no longer asked; what was answered stays</source>
        <translation>tidak dipakai lagi: tidak ditanyakan, jawaban yang ada tetap tersimpan</translation>
    </message>
</context>
<context>
    <name>ProfileFieldsDialog</name>
    <message>
        <source>Nothing is asked here yet.</source>
        <translation>Belum ada yang ditanyakan di sini.</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Hapus: {what}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitif</translation>
    </message>
    <message>
        <source>sensitive: off without a reason</source>
        <translation>sensitif: mati selama tanpa alasan</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message>
        <source>kept for: {why}</source>
        <translation>disimpan untuk: {why}</translation>
    </message>
    <message>
        <source>Identity numbers (NIK)</source>
        <translation>Nomor identitas (NIK)</translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation>Isian profil</translation>
    </message>
    <message>
        <source>Add a field …</source>
        <translation>Tambah isian …</translation>
    </message>
    <message>
        <source>National identity</source>
        <translation>Identitas nasional</translation>
    </message>
    <message>
        <source>Take the usual ones</source>
        <translation>Pakai yang lazim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>ProfileWording</name>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Diurutkan sebagai</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Gelar di depan</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Gelar di belakang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Class or faculty</source>
        <translation>Kelas atau fakultas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Anggota sampai</translation>
    </message>
    <message>
        <source>Is written to in</source>
        <translation>Ditulisi dalam</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Saluran yang disukai</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Keanggotaan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Contact ways</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Diutamakan</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>Dapat mengajarkan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>{field}: {answer}</source>
        <translation>{field}: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>sekitar %n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Move the promise</source>
        <translation>Geser janji</translation>
    </message>
    <message>
        <source>Promise a date</source>
        <translation>Janjikan tanggal</translation>
    </message>
    <message>
        <source>{number} · {patron}</source>
        <translation>{number} · {patron}</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan untuk</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Cepat</translation>
    </message>
    <message numerus="yes">
        <source>Published: %n working day(s).</source>
        <translation>
            <numerusform>Standar layanan: %n hari kerja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Alasan digeser</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Lamanya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>The patron may ask. The first promise counts for ever.</source>
        <translation>Pemustaka mungkin bertanya. Janji pertama tetap dihitung selamanya.</translation>
    </message>
</context>
<context>
    <name>PromiseDoubts</name>
    <message>
        <source>Write why, if it is promised all the same.</source>
        <translation>Tuliskan alasannya jika tetap dijanjikan.</translation>
    </message>
    <message>
        <source>The patron needs it by {day}.</source>
        <translation>Pemustaka memerlukannya paling lambat {day}.</translation>
    </message>
    <message>
        <source>The branch is closed at {time}; on {day} it is open {hours}.</source>
        <translation>Cabang tutup pukul {time}; {day} buka {hours}.</translation>
    </message>
    <message>
        <source>The branch does not open on {day}.</source>
        <translation>Cabang tidak buka pada {day}.</translation>
    </message>
    <message>
        <source>The branch does not open on {day}: {why}.</source>
        <translation>Cabang tidak buka pada {day}: {why}.</translation>
    </message>
</context>
<context>
    <name>PromiseLedger</name>
    <message>
        <source>the first promise is kept for ever</source>
        <translation>janji pertama disimpan selamanya</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>belum dikabari</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dikabari</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan untuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dikabari</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>Buku janji</translation>
    </message>
    <message>
        <source>No date was promised yet. “Promise date” gives the patron one.</source>
        <translation>Belum ada tanggal yang dijanjikan. “Janjikan tanggal” memberikannya kepada pemustaka.</translation>
    </message>
</context>
<context>
    <name>PromisePicks</name>
    <message>
        <source>Published time: {moment}</source>
        <translation>Waktu layanan: {moment}</translation>
    </message>
    <message>
        <source>As it really goes: {moment}</source>
        <translation>Menurut kenyataan: {moment}</translation>
    </message>
    <message>
        <source>Today: {moment}</source>
        <translation>Hari ini: {moment}</translation>
    </message>
    <message>
        <source>Next working day: {moment}</source>
        <translation>Hari kerja berikutnya: {moment}</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>Keperluan baru</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Ubah keperluan</translation>
    </message>
    <message>
        <source>allowed as long as the patron does not refuse</source>
        <translation>boleh selama pemustaka tidak menolak</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>Name in Indonesian</source>
        <translation>Nama dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Asked in Indonesian</source>
        <translation>Ditanya dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Asked in English</source>
        <translation>Ditanya dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Cara bertanya</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For what patrons ask for themselves. Everything else waits for a yes.</source>
        <translation>Untuk hal yang diminta pemustaka sendiri. Yang lain menunggu jawaban ya.</translation>
    </message>
    <message>
        <source>Write it in both languages.</source>
        <translation>Tulis dalam kedua bahasa.</translation>
    </message>
</context>
<context>
    <name>PurposesDialog</name>
    <message>
        <source>allowed unless refused</source>
        <translation>boleh selama tidak ditolak</translation>
    </message>
    <message>
        <source>has to be asked</source>
        <translation>harus ditanyakan</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>dinonaktifkan</translation>
    </message>
    <message>
        <source>Purposes of permission</source>
        <translation>Keperluan yang perlu izin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Keperluan baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Ketik nama …</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>This change made it</source>
        <translation>Diubah menjadi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Others belong to it by now: {records}.</source>
        <translation>Sudah ada yang terkait dengannya: {records}.</translation>
    </message>
    <message>
        <source>Changed since by {name}, {when}: {action}.</source>
        <translation>Sesudahnya diubah oleh {name}, {when}: {action}.</translation>
    </message>
    <message>
        <source>Added since by {name}, {when}: {action}.</source>
        <translation>Ditambahkan sejak itu oleh {name}, {when}: {action}.</translation>
    </message>
    <message>
        <source>Stays with {name}, who was kept</source>
        <translation>Tetap pada {name} yang dipertahankan</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Biarkan ada</translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation>Biarkan seperti sekarang</translation>
    </message>
    <message>
        <source>Goes to {name}, who returns</source>
        <translation>Pindah ke {name} yang kembali</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>Tetap hapus</translation>
    </message>
    <message>
        <source>Restore as before</source>
        <translation>Pulihkan seperti semula</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>lanjut</translation>
    </message>
    <message>
        <source>back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>hentikan</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>{heading}: not known yet</source>
        <translation>{heading}: belum diketahui</translation>
    </message>
    <message>
        <source>{heading}: wished for on {day}, exists now</source>
        <translation>{heading}: diinginkan {day}, kini sudah ada</translation>
    </message>
    <message>
        <source>{heading}: last confirmed {age} ago</source>
        <translation>{heading}: terakhir dipastikan {age} lalu</translation>
    </message>
    <message>
        <source>1 of {all}</source>
        <translation>1 dari {all}</translation>
    </message>
    <message>
        <source>After it: {headings}.</source>
        <translation>Sesudahnya: {headings}.</translation>
    </message>
    <message>
        <source>First comes what a patron wished for and the library has now.</source>
        <translation>Yang pertama adalah keinginan pemustaka yang kini sudah ada di perpustakaan.</translation>
    </message>
    <message>
        <source>Nothing is known under this heading. Empty ones come in their order.</source>
        <translation>Judul ini belum terisi. Judul yang kosong ditanyakan menurut urutannya.</translation>
    </message>
    <message>
        <source>Each heading holds for as long as the library has set. This is over by {time}, the most of all.</source>
        <translation>Setiap judul berlaku selama masa yang ditetapkan perpustakaan. Yang ini sudah lewat {time}, paling lama di antara semuanya.</translation>
    </message>
    <message>
        <source>{heading}: not before {day} ({why}).</source>
        <translation>{heading}: tidak sebelum {day} ({why}).</translation>
    </message>
</context>
<context>
    <name>RecordBlock</name>
    <message>
        <source>{record} (new)</source>
        <translation>{record} (baru)</translation>
    </message>
    <message>
        <source>{field}: restore “{value}”</source>
        <translation>{field}: pulihkan “{value}”</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>sekarang: {value}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Kind of interaction</source>
        <translation>Jenis interaksi</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Hari tutup</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>Jawaban siap pilih</translation>
    </message>
    <message>
        <source>Terms of a heading</source>
        <translation>Masa berlaku judul</translation>
    </message>
    <message>
        <source>Text to patrons</source>
        <translation>Teks untuk pemustaka</translation>
    </message>
    <message>
        <source>Question put off</source>
        <translation>Pertanyaan ditunda</translation>
    </message>
    <message>
        <source>Profile field</source>
        <translation>Isian profil</translation>
    </message>
    <message>
        <source>Choice of a profile field</source>
        <translation>Pilihan isian profil</translation>
    </message>
    <message>
        <source>Whom a profile field is for</source>
        <translation>Untuk siapa isian profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Daftar status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Field of a kind</source>
        <translation>Isian suatu jenis</translation>
    </message>
    <message>
        <source>Choice of a field</source>
        <translation>Pilihan suatu isian</translation>
    </message>
    <message>
        <source>Step of a kind</source>
        <translation>Langkah suatu jenis</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Contact way</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Alert taken note of</source>
        <translation>Peringatan diketahui</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Key information</source>
        <translation>Informasi kunci</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Answer on a request</source>
        <translation>Jawaban pada permintaan</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>Langkah permintaan</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Closing check</source>
        <translation>Pemeriksaan akhir</translation>
    </message>
    <message>
        <source>Entry on a request</source>
        <translation>Catatan permintaan</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji layanan</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>View to begin with</source>
        <translation>Tampilan awal</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Word for the next shift</source>
        <translation>Pesan untuk giliran berikutnya</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Ucapan terima kasih</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Guardian</source>
        <translation>Wali</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Mengajar</translation>
    </message>
    <message>
        <source>Contact person for</source>
        <translation>Narahubung untuk</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Rekan</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Teacher or lecturer</source>
        <translation>Guru atau dosen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Narahubung</translation>
    </message>
</context>
<context>
    <name>RelationsPage</name>
    <message>
        <source>New relation</source>
        <translation>Hubungan baru</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Berhubungan dengan</translation>
    </message>
    <message>
        <source>Guardian, family, class, institution: nobody is noted yet.</source>
        <translation>Wali, keluarga, kelas, lembaga: belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Peringatan baru</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Staff are warned of nothing when this patron opens.</source>
        <translation>Tidak ada peringatan bagi petugas saat data pemustaka ini dibuka.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>is told instead of the patron, as long as they are a child</source>
        <translation>dihubungi sebagai ganti pemustaka selama masih anak</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>all branches</source>
        <translation>semua cabang</translation>
    </message>
    <message>
        <source>known to {names}</source>
        <translation>diketahui {names}</translation>
    </message>
    <message>
        <source>archived by {name}</source>
        <translation>diarsipkan oleh {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Sedang tampil</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Tidak tampil</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Perincian</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta lewat</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Dikerjakan oleh</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>Janji pertama</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>In the patron&apos;s own words: it stands in messages to them.</source>
        <translation>Dengan kata-kata pemustaka sendiri: tertulis dalam pesan kepada mereka.</translation>
    </message>
    <message>
        <source>promise now</source>
        <translation>janjikan sekarang</translation>
    </message>
    <message>
        <source>Promise now</source>
        <translation>Janjikan sekarang</translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation>Hari yang dijanjikan</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Jam yang dijanjikan</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Lainnya</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>Move promise</source>
        <translation>Geser janji</translation>
    </message>
    <message>
        <source>Promise date</source>
        <translation>Janjikan tanggal</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>Tell the patron</source>
        <translation>Kabari pemustaka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Print with notes, for staff …</source>
        <translation>Cetak dengan catatan, untuk petugas …</translation>
    </message>
    <message>
        <source>Print for the patron …</source>
        <translation>Cetak untuk pemustaka …</translation>
    </message>
    <message>
        <source>More for this request</source>
        <translation>Lainnya untuk permintaan ini</translation>
    </message>
    <message>
        <source>What is wanted …</source>
        <translation>Yang diinginkan …</translation>
    </message>
    <message>
        <source>Tariff …</source>
        <translation>Tarif …</translation>
    </message>
    <message>
        <source>History of this request</source>
        <translation>Riwayat permintaan ini</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>No request is open. What patrons ask for stands here.</source>
        <translation>Tidak ada permintaan terbuka. Yang diminta pemustaka tampil di sini.</translation>
    </message>
    <message>
        <source>No open request is with you.</source>
        <translation>Tidak ada permintaan terbuka pada Anda.</translation>
    </message>
    <message>
        <source>No request waits for a patron or for somebody else.</source>
        <translation>Tidak ada permintaan yang menunggu pemustaka atau pihak lain.</translation>
    </message>
    <message>
        <source>Everything that was handed over has been accepted.</source>
        <translation>Semua yang diserahkan sudah diterima.</translation>
    </message>
    <message>
        <source>Every open request has its promise.</source>
        <translation>Setiap permintaan terbuka sudah dijanjikan.</translation>
    </message>
    <message>
        <source>No patron has asked for a service yet.</source>
        <translation>Belum ada pemustaka yang meminta layanan.</translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>Tidak ada permintaan seperti itu.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>New request (Ctrl+R)</source>
        <translation>Permintaan baru (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Choose a request at the left to see its promises and events.</source>
        <translation>Pilihlah permintaan di kiri untuk melihat janji dan peristiwanya.</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>For staff only: this sheet holds notes.</source>
        <translation>Hanya untuk petugas: lembar ini memuat catatan.</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>Plan against actual</source>
        <translation>Rencana dan kenyataan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>First promised for</source>
        <translation>Janji pertama</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message>
        <source>Open, late first</source>
        <translation>Terbuka, terlambat dulu</translation>
    </message>
    <message>
        <source>Mine, late first</source>
        <translation>Milik saya, terlambat dulu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Handed over, not accepted</source>
        <translation>Diserahkan, belum diterima</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Belum dijanjikan</translation>
    </message>
    <message>
        <source>All, newest first</source>
        <translation>Semua, terbaru dulu</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>diperlukan paling lambat {day}</translation>
    </message>
    <message>
        <source>asked {moment}</source>
        <translation>diminta {moment}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>diterima {name}</translation>
    </message>
    <message>
        <source>with nobody yet</source>
        <translation>belum ada yang mengerjakan</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>dikerjakan {name}</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>with nobody yet</source>
        <translation>belum ada yang mengerjakan</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>dikerjakan {name}</translation>
    </message>
    <message>
        <source>needed by {day}</source>
        <translation>diperlukan paling lambat {day}</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Requests of this patron</source>
        <translation>Permintaan pemustaka ini</translation>
    </message>
    <message>
        <source>What this patron asks for will stand here.</source>
        <translation>Yang diminta pemustaka ini tampil di sini.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Where the library shall live</source>
        <translation>Tempat perpustakaan</translation>
    </message>
    <message>
        <source>On a stick, or wherever it was kept. It stays as it is.</source>
        <translation>Di flashdisk, atau di mana pun disimpan. Cadangan itu tidak berubah.</translation>
    </message>
    <message>
        <source>A library that is there already is kept beside it under another name.</source>
        <translation>Perpustakaan yang sudah ada di sana disimpan di sebelahnya dengan nama lain.</translation>
    </message>
    <message>
        <source>library</source>
        <comment>the name of a file</comment>
        <translation>perpustakaan</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>New in the list of categories: {names}</source>
        <translation>Baru dalam daftar kategori: {names}</translation>
    </message>
    <message>
        <source>Kept as changed here</source>
        <translation>Dipertahankan seperti diubah di sini</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Save them as a file …</source>
        <translation>Simpan sebagai berkas …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) came in</source>
        <translation>
            <numerusform>%Ln pemustaka masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) brought up to date</source>
        <translation>
            <numerusform>%Ln pemustaka diperbarui</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is here already</source>
        <translation>Semua isi berkas ini sudah ada di sini</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>Buka pemustakanya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>What can be done with the interaction selected</source>
        <translation>Yang dapat dilakukan dengan interaksi terpilih</translation>
    </message>
</context>
<context>
    <name>ScanAnswers</name>
    <message>
        <source>This is the card of the patron whom this note is about.</source>
        <translation>Ini kartu pemustaka yang sedang dicatat ini.</translation>
    </message>
    <message>
        <source>To use the scanned number {number}, close this first and scan it again.</source>
        <translation>Untuk memakai nomor {number} yang dipindai, tutup ini dulu lalu pindai lagi.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pasang</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more at the next search</source>
        <translation>{count} lagi pada pencarian berikutnya</translation>
    </message>
    <message>
        <source>the search was stopped</source>
        <translation>pencarian dihentikan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Show from so many points on</source>
        <translation>Tampilkan mulai dari nilai</translation>
    </message>
    <message>
        <source>Fewest points of a pair that is shown</source>
        <translation>Nilai terkecil pasangan yang ditampilkan</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Pencarian data ganda</translation>
    </message>
</context>
<context>
    <name>SeekDialog</name>
    <message>
        <source>Nothing is found by this.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>Search across everything</source>
        <translation>Cari di semua catatan</translation>
    </message>
    <message>
        <source>Name, card or words of a note …</source>
        <translation>Nama, kartu, atau kata dalam catatan …</translation>
    </message>
    <message>
        <source>Narrow it with card: status: kind: channel: staff: since: until: – for example kind:complaint since:2026-01 · ↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>Persempit dengan kartu: status: jenis: saluran: petugas: sejak: sampai: – misalnya jenis:keluhan sejak:2026-01 · ↑ ↓ memilih · Enter membuka · Esc menutup</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
</context>
<context>
    <name>SeekWords</name>
    <message>
        <source>Patrons</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Key information</source>
        <translation>Informasi kunci</translation>
    </message>
    <message>
        <source>More of these: type more words</source>
        <translation>Masih ada lagi: tambahkan kata</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>tanpa nama</translation>
    </message>
</context>
<context>
    <name>ServiceColumns</name>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>New service</source>
        <translation>Layanan baru</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama dengan di atas.</translation>
    </message>
    <message>
        <source>Without a day it is only planned: patrons can wish for it, and nothing else.</source>
        <translation>Tanpa tanggal, baru direncanakan: pemustaka hanya bisa menginginkannya.</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sejak</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Ada sejak</translation>
    </message>
    <message>
        <source>no longer offered; what was said of it stays</source>
        <translation>tidak disediakan lagi; yang sudah tercatat tetap ada</translation>
    </message>
</context>
<context>
    <name>ServicePatronsDialog</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Everybody with one service</source>
        <translation>Semua pemustaka untuk satu layanan</translation>
    </message>
    <message>
        <source>Patrons, the newest statement first</source>
        <translation>Pemustaka, pernyataan terbaru lebih dulu</translation>
    </message>
    <message>
        <source>Nobody stands here yet. Ask at the desk, and tap the answer in the card.</source>
        <translation>Belum ada siapa pun di sini. Tanyakan di meja, lalu ketuk jawabannya di kartu.</translation>
    </message>
    <message>
        <source>open the patron</source>
        <translation>buka pemustaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>Shift sheet</source>
        <translation>Lembar giliran</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Dijanjikan hari ini</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Belum dijanjikan</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Untuk giliran berikutnya</translation>
    </message>
    <message>
        <source>For staff only: this sheet names patrons.</source>
        <translation>Hanya untuk petugas: lembar ini memuat nama pemustaka.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Pemustaka</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… dan {count} lagi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Words from the last shift</source>
        <translation>Pesan dari giliran lalu</translation>
    </message>
</context>
<context>
    <name>ShiftWordDialog</name>
    <message>
        <source>A word for the next shift</source>
        <translation>Pesan untuk giliran berikutnya</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>It stands on Today until a colleague has read it.</source>
        <translation>Pesan ini tampil di Hari Ini sampai dibaca seorang rekan.</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Key or what it does</source>
        <translation>Tombol atau kegunaannya</translation>
    </message>
    <message>
        <source>No key does this.</source>
        <translation>Tidak ada tombol untuk itu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SidesGrid</name>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
</context>
<context>
    <name>SilentSection</name>
    <message>
        <source>No word to the patron</source>
        <translation>Pemustaka belum dikabari</translation>
    </message>
    <message>
        <source>Tell the patron</source>
        <translation>Kabari pemustaka</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>receipt</source>
        <translation>tanda terima</translation>
    </message>
    <message>
        <source>Receipt for your request</source>
        <translation>Tanda terima permintaan</translation>
    </message>
    <message>
        <source>If you want to know more</source>
        <translation>Bila ingin bertanya</translation>
    </message>
    <message>
        <source>We are open: {hours}.</source>
        <translation>Kami buka: {hours}.</translation>
    </message>
    <message>
        <source>Please keep this receipt.</source>
        <translation>Mohon simpan tanda terima ini.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Yang Anda minta</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>You need it by</source>
        <translation>Anda perlukan paling lambat</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Janji layanan kami</translation>
    </message>
    <message>
        <source>How we will tell you</source>
        <translation>Kami akan mengabari lewat</translation>
    </message>
    <message>
        <source>We will tell you a date as soon as we know one.</source>
        <translation>Tanggalnya kami kabarkan segera setelah diketahui.</translation>
    </message>
    <message>
        <source>Ready by {moment}</source>
        <translation>Selesai paling lambat {moment}</translation>
    </message>
    <message>
        <source>When you ask us, or come by</source>
        <translation>Saat Anda bertanya atau datang</translation>
    </message>
    <message>
        <source>Ask anyone at {branch}, and say the number {number}.</source>
        <translation>Tanyakan kepada petugas mana pun di {branch}, sebutkan nomor {number}.</translation>
    </message>
    <message>
        <source>Ask {staff} or anyone at {branch}, and say the number {number}.</source>
        <translation>Tanyakan kepada {staff} atau petugas mana pun di {branch}, sebutkan nomor {number}.</translation>
    </message>
</context>
<context>
    <name>StaffMemberDialog</name>
    <message>
        <source>New colleague</source>
        <translation>Rekan baru</translation>
    </message>
    <message>
        <source>Change a colleague</source>
        <translation>Ubah data rekan</translation>
    </message>
    <message>
        <source>still works here</source>
        <translation>masih bertugas di sini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Bertugas</translation>
    </message>
    <message>
        <source>Scan it here. From then on a scan says who is at the desk.</source>
        <translation>Pindai di sini. Sejak itu, pindaian kartu ini menyebut siapa yang bertugas.</translation>
    </message>
    <message>
        <source>Who has left cannot be chosen; what they did stays theirs.</source>
        <translation>Yang sudah keluar tidak dapat dipilih lagi; yang pernah dikerjakan tetap atas namanya.</translation>
    </message>
</context>
<context>
    <name>StandIn</name>
    <message>
        <source>Hidden · F9 shows it</source>
        <translation>Disembunyikan · F9 menampilkannya</translation>
    </message>
    <message>
        <source>Hidden while the patron is looking</source>
        <translation>Disembunyikan selama pemustaka melihat</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Add key information</source>
        <translation>Tambah informasi kunci</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Yang kita ketahui</translation>
    </message>
    <message>
        <source>Why they come back</source>
        <translation>Mengapa kembali ke sini</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturannya</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>Siapa orangnya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Diucapkan</translation>
    </message>
    <message>
        <source>Name or card of the patron; leave it empty if nobody knows.</source>
        <translation>Nama atau kartu pemustaka; kosongkan bila tidak diketahui.</translation>
    </message>
    <message>
        <source>Write what the patron may read.</source>
        <translation>Tulislah yang boleh dibaca pemustaka.</translation>
    </message>
    <message>
        <source>not today, but on</source>
        <translation>bukan hari ini, tetapi</translation>
    </message>
    <message>
        <source>Day on which it was said</source>
        <translation>Tanggal ucapan</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>What is right</source>
        <translation>Yang benar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>StatementEntry</name>
    <message>
        <source>Still true</source>
        <translation>Masih benar</translation>
    </message>
    <message>
        <source>Still true, correct or withdraw</source>
        <translation>Masih benar, koreksi, atau tarik</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Koreksi …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>{source}; comes back because: {why}</source>
        <translation>{source}; kembali ke sini karena: {why}</translation>
    </message>
    <message>
        <source>Rule that bothers: {rule}</source>
        <translation>Aturan yang mengganggu: {rule}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>working</source>
        <translation>dikerjakan</translation>
    </message>
    <message>
        <source>waiting for patron</source>
        <translation>menunggu pemustaka</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>menunggu pihak lain</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Janji ditepati</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Janji tidak ditepati</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditepati</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>tidak ditepati</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gugur</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>digeser</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>no promise yet</source>
        <translation>belum dijanjikan</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Belum dijanjikan</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>waktu berhenti</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Change the status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>{number} · now: {status}</source>
        <translation>{number} · sekarang: {status}</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Status baru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Langkah terbuka</translation>
    </message>
    <message>
        <source>For colleagues only; it may be left empty.</source>
        <translation>Hanya untuk rekan; boleh dikosongkan.</translation>
    </message>
    <message>
        <source>close it all the same</source>
        <translation>tetap tutup</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>baris baru</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Belum pernah dicadangkan</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Pencadangan terakhir: {when}</translation>
    </message>
    <message>
        <source>Backup due, last: {when}</source>
        <translation>Waktunya mencadangkan, terakhir: {when}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>{key} shortcuts</source>
        <translation>{key} pintasan</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Step of the kind</source>
        <translation>Langkah jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Nama Inggris</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Hari buka</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Setelah</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Left empty, it is the same.</source>
        <translation>Bila kosong, sama.</translation>
    </message>
    <message>
        <source>the request was taken</source>
        <translation>permintaan diterima</translation>
    </message>
    <message>
        <source>not in later plans; plans made with it keep it</source>
        <translation>tidak dipakai di rencana baru; rencana yang sudah ada tetap</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step done: {step}, {moment}</source>
        <translation>Langkah selesai: {step}, {moment}</translation>
    </message>
    <message>
        <source>Step due: {step}, {day}</source>
        <translation>Langkah jatuh: {step}, {day}</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>Move: {step}</source>
        <translation>Pindahkan: {step}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>selesai {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>seharusnya {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>jatuh {day}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Yes, go on</source>
        <translation>Ya, lanjutkan</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Petugas lain</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>In words</source>
        <translation>Dengan kata-kata</translation>
    </message>
    <message>
        <source>A rule of ours that bothers</source>
        <translation>Aturan kita yang mengganggu</translation>
    </message>
    <message>
        <source>Other source: {name}</source>
        <translation>Sumber lain: {name}</translation>
    </message>
    <message>
        <source>Purpose: {name}</source>
        <translation>Tujuan: {name}</translation>
    </message>
    <message>
        <source>{name} (planned)</source>
        <translation>{name} (direncanakan)</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Tampilkan atau sembunyikan saringan</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Pilih kolom</translation>
    </message>
    <message>
        <source>Export what is listed</source>
        <translation>Ekspor isi daftar</translation>
    </message>
    <message>
        <source>Words in notes and topics</source>
        <translation>Kata dalam catatan dan topik</translation>
    </message>
</context>
<context>
    <name>TappedPart</name>
    <message>
        <source>Hide the rest</source>
        <translation>Sembunyikan yang lain</translation>
    </message>
    <message>
        <source>Tap a trigger</source>
        <translation>Ketuk pemicu</translation>
    </message>
    <message>
        <source>Tap a purpose</source>
        <translation>Ketuk tujuan</translation>
    </message>
    <message>
        <source>Tap another source</source>
        <translation>Ketuk sumber lain</translation>
    </message>
    <message>
        <source>Tap a benefit</source>
        <translation>Ketuk manfaat</translation>
    </message>
</context>
<context>
    <name>TariffDialog</name>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>{number} · {patron}</source>
        <translation>{number} · {patron}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Why waived</source>
        <translation>Alasan dibebaskan</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>No. kuitansi</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>keadaan</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>The patron does not want to be told this way.</source>
        <translation>Pemustaka tidak ingin dikabari lewat saluran ini.</translation>
    </message>
    <message>
        <source>Was it sent? The timeline says so only when you do.</source>
        <translation>Sudah terkirim? Linimasa mencatatnya hanya bila Anda mengatakannya.</translation>
    </message>
    <message>
        <source>The mail program has it.</source>
        <translation>Sudah ada di program surel.</translation>
    </message>
    <message>
        <source>The letter is ready.</source>
        <translation>Surat sudah siap.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Tersalin.</translation>
    </message>
    <message>
        <source>Tell the patron</source>
        <translation>Beri tahu pemustaka</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>Message, in the patron&apos;s language</source>
        <translation>Pesan, dalam bahasa pemustaka</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sudah terkirim</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Belum terkirim</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The patron was told</source>
        <translation>Pemustaka sudah diberi tahu</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Ya, sudah terkirim</translation>
    </message>
    <message>
        <source>Copy for WhatsApp</source>
        <translation>Salin untuk WhatsApp</translation>
    </message>
    <message>
        <source>Open as mail</source>
        <translation>Buka sebagai surel</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Tampilkan surat</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>langkah berikut</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>saluran</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>How long this holds</source>
        <translation>Berapa lama ini berlaku</translation>
    </message>
    <message>
        <source>Confirm after</source>
        <translation>Pastikan setelah</translation>
    </message>
    <message>
        <source>Days from when it was said or last confirmed.</source>
        <translation>Hari sejak diucapkan atau terakhir dipastikan.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Tanyakan lagi setelah</translation>
    </message>
    <message>
        <source>Days for which no desk asks what a patron has declined.</source>
        <translation>Hari selama tidak ada meja yang menanyakan hal yang ditolak pemustaka.</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>None yet. Take the usual ones, or write your own.</source>
        <translation>Belum ada. Ambil yang umum, atau tulis sendiri.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>dipensiunkan</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ubah: {what}</translation>
    </message>
    <message>
        <source>Texts to patrons</source>
        <translation>Teks untuk pemustaka</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Add a text …</source>
        <translation>Tambah teks …</translation>
    </message>
    <message>
        <source>Take the usual ones</source>
        <translation>Ambil yang umum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ThanksDialog</name>
    <message>
        <source>Thank a colleague</source>
        <translation>Ucapkan terima kasih kepada rekan</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>It is kept on their page, and nobody is ranked by it.</source>
        <translation>Disimpan di halaman rekan itu, dan tidak dipakai untuk peringkat.</translation>
    </message>
</context>
<context>
    <name>ThisDeskDialog</name>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Meja layanan ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>this computer is here</source>
        <translation>komputer ini di sini</translation>
    </message>
    <message>
        <source>New desk</source>
        <translation>Meja layanan baru</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Type a name …</source>
        <translation>Ketik nama …</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Meja layanan</translation>
    </message>
    <message>
        <source>Ask who is here after</source>
        <translation>Tanya siapa yang bertugas setelah</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without a key</source>
        <translation>
            <numerusform>%n menit tanpa masukan</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
</context>
<context>
    <name>TimelineHead</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Changes of the record too</source>
        <translation>Juga perubahan data</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Cari dalam linimasa</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Ke tanggal</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Ke tanggal (Ctrl+G)</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji layanan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Kabar kepada pemustaka</translation>
    </message>
    <message>
        <source>Key information</source>
        <translation>Informasi kunci</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Penggabungan</translation>
    </message>
    <message>
        <source>Changes of the record</source>
        <translation>Perubahan data</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Contacts, requests and promises with this patron will stand here, newest first.</source>
        <translation>Kontak, permintaan, dan janji dengan pemustaka ini tampil di sini, terbaru lebih dulu.</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
    <message>
        <source>Nothing in this timeline is like that.</source>
        <translation>Tidak ada yang seperti itu dalam linimasa ini.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>TimelineWording</name>
    <message>
        <source>key information</source>
        <translation>informasi kunci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>visit</source>
        <translation>kunjungan</translation>
    </message>
    <message>
        <source>Came to the library</source>
        <translation>Datang ke perpustakaan</translation>
    </message>
    <message>
        <source>Merged with {names}</source>
        <translation>Digabung dengan {names}</translation>
    </message>
    <message>
        <source>change of the record</source>
        <translation>perubahan data</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Tutup pemberitahuan ini</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
</context>
<context>
    <name>TodayWording</name>
    <message>
        <source>anybody&apos;s</source>
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>dari {name}</translation>
    </message>
    <message>
        <source>to: {receiver}</source>
        <translation>kepada: {receiver}</translation>
    </message>
    <message>
        <source>without a note yet</source>
        <translation>belum ada catatan</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>pemustaka tanpa nama</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>untuk hari ini</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>without a promise</source>
        <translation>belum dijanjikan</translation>
    </message>
    <message numerus="yes">
        <source>patron(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>pemustaka hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interaction(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>interaksi hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visitor(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>pengunjung hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} dari {total}</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>diminta {name}</translation>
    </message>
    <message>
        <source>with nobody yet</source>
        <translation>belum ada yang mengerjakan</translation>
    </message>
    <message>
        <source>with me</source>
        <translation>dikerjakan saya</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>dikerjakan {name}</translation>
    </message>
    <message>
        <source>first promised {moment}</source>
        <translation>janji pertama {moment}</translation>
    </message>
    <message>
        <source>promised {moment}</source>
        <translation>dijanjikan {moment}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tabs</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Find or scan: name, card, phone …</source>
        <translation>Cari atau pindai: nama, kartu, telepon …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Lock: hide the screen until somebody says who they are</source>
        <translation>Kunci: sembunyikan layar sampai ada yang menyebut siapa dirinya</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>At the desk: {name}, {role}</source>
        <translation>Di meja: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Somebody has changed it once more. Please look again.</source>
        <translation>Ada yang mengubahnya sekali lagi. Silakan periksa kembali.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are kept as they are now.</source>
        <translation>
            <numerusform>%Ln lainnya dibiarkan seperti sekarang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are restored as before.</source>
        <translation>
            <numerusform>%Ln lainnya dipulihkan seperti semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Urungkan: {what}</translation>
    </message>
    <message>
        <source>Some of this was changed afterwards. Choose what to do with it; all the rest is undone.</source>
        <translation>Sebagian sudah diubah sesudahnya. Tentukan apa yang dilakukan dengan bagian itu; selebihnya diurungkan.</translation>
    </message>
    <message>
        <source>Keep all as it is now</source>
        <translation>Biarkan semua seperti sekarang</translation>
    </message>
    <message>
        <source>Restore all as before</source>
        <translation>Pulihkan semua seperti semula</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Do it again</source>
        <translation>Kerjakan lagi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>It is like that already; nothing was changed.</source>
        <translation>Isinya memang sudah begitu; tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>UnknownNumber</name>
    <message>
        <source>Nobody here has the number {number}.</source>
        <translation>Tidak ada pemustaka bernomor {number}.</translation>
    </message>
    <message>
        <source>It may be a new card, or the number of a book.</source>
        <translation>Mungkin kartu baru, atau nomor sebuah buku.</translation>
    </message>
    <message>
        <source>Put it into the note</source>
        <translation>Masukkan ke catatan</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Pemustaka baru</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
</context>
<context>
    <name>UnpromisedSection</name>
    <message>
        <source>No promise yet</source>
        <translation>Belum dijanjikan</translation>
    </message>
    <message>
        <source>Every request has its promise.</source>
        <translation>Setiap permintaan sudah dijanjikan.</translation>
    </message>
</context>
<context>
    <name>UsePart</name>
    <message numerus="yes">
        <source>contact(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service line(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>jalur layanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>permintaan</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>terakhir: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln kunjungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Count over another period</source>
        <translation>Hitung untuk masa lain</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in twelve months</source>
        <translation>
            <numerusform>%n kontak dalam dua belas bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>known</source>
        <translation>diketahui</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>not here</source>
        <translation>tidak ada di sini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (diubah)</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Tampilan: {name}</translation>
    </message>
    <message>
        <source>Choose, save and name ways to look at this list</source>
        <translation>Pilih, simpan, dan namai cara melihat daftar ini</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Simpan tampilan ini …</translation>
    </message>
    <message>
        <source>Keep the changes in this view</source>
        <translation>Simpan perubahan pada tampilan ini</translation>
    </message>
    <message>
        <source>Rename or share …</source>
        <translation>Ganti nama atau bagikan …</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Hapus tampilan ini</translation>
    </message>
    <message>
        <source>Begin with this view: for me</source>
        <translation>Awali dengan tampilan ini: untuk saya</translation>
    </message>
    <message>
        <source>Begin with this view: at this desk</source>
        <translation>Awali dengan tampilan ini: di meja ini</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>Ganti nama atau bagikan tampilan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Terlihat oleh</translation>
    </message>
    <message>
        <source>everybody in this library</source>
        <translation>semua petugas perpustakaan ini</translation>
    </message>
</context>
<context>
    <name>VisitEntry</name>
    <message>
        <source>Card or patron</source>
        <translation>Kartu atau pemustaka</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>Scan a card, or type a name or number and press Enter</source>
        <translation>Pindai kartu, atau ketik nama atau nomor lalu Enter</translation>
    </message>
    <message>
        <source>Name, or nothing</source>
        <translation>Nama, boleh kosong</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Visitor without a name</source>
        <translation>Pengunjung tanpa nama</translation>
    </message>
    <message>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>bukan anggota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) today</source>
        <translation>
            <numerusform>%Ln pengunjung hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln anggota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln lainnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>No request of yours waits for a patron or for somebody else.</source>
        <translation>Tidak ada permintaan Anda yang menunggu pemustaka atau pihak lain.</translation>
    </message>
</context>
<context>
    <name>WantNames</name>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>Why by then</source>
        <translation>Mengapa pada tanggal itu</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Fields of the kind</source>
        <translation>Isian jenisnya</translation>
    </message>
</context>
<context>
    <name>WantWords</name>
    <message>
        <source>Forms</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} sampai {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>paling sedikit {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>paling banyak {most}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>kuitansi {number}</translation>
    </message>
</context>
<context>
    <name>WantsSection</name>
    <message>
        <source>Nothing beyond the subject was said.</source>
        <translation>Selain perihal, tidak ada yang disebut.</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Yang diinginkan</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ubah …</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>QR code that opens WhatsApp with this message</source>
        <translation>Kode QR yang membuka WhatsApp dengan pesan ini</translation>
    </message>
    <message>
        <source>Copy the text, and paste it where you write to the patron.</source>
        <translation>Salin teksnya, lalu tempelkan di tempat Anda menulis kepada pemustaka.</translation>
    </message>
    <message>
        <source>Point the library&apos;s phone here: WhatsApp opens with this message.</source>
        <translation>Arahkan ponsel perpustakaan ke sini: WhatsApp terbuka dengan pesan ini.</translation>
    </message>
    <message>
        <source>The mail program opens with this text; you send it from there.</source>
        <translation>Program surel terbuka dengan teks ini; Anda mengirimnya dari sana.</translation>
    </message>
    <message>
        <source>The letter is shown before it is printed.</source>
        <translation>Surat ditampilkan dulu sebelum dicetak.</translation>
    </message>
    <message>
        <source>Read it out in your own voice, and ask whether it was understood.</source>
        <translation>Sampaikan dengan kata-kata Anda sendiri, dan tanyakan apakah sudah jelas.</translation>
    </message>
    <message>
        <source>No mobile number of this patron can be reached by WhatsApp.</source>
        <translation>Tidak ada nomor ponsel pemustaka ini yang dapat dihubungi lewat WhatsApp.</translation>
    </message>
    <message>
        <source>No e-mail address of this patron works. Add one, or take another channel.</source>
        <translation>Tidak ada alamat surel pemustaka ini yang berfungsi. Tambahkan alamat, atau pilih saluran lain.</translation>
    </message>
    <message>
        <source>No postal address is known: the letter bears the name alone.</source>
        <translation>Alamat pos tidak diketahui: surat hanya memuat nama.</translation>
    </message>
    <message>
        <source>No telephone number of this patron is known. Say it when they come by.</source>
        <translation>Nomor telepon pemustaka ini tidak diketahui. Sampaikan saat ia datang.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>At the desk</source>
        <translation>Di meja layanan</translation>
    </message>
    <message>
        <source>Rush hour</source>
        <translation>Jam sibuk</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di atas kertas</translation>
    </message>
    <message>
        <source>Among colleagues</source>
        <translation>Antarrekan</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Siapa di sini</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Search across everything</source>
        <translation>Cari di semua catatan</translation>
    </message>
    <message>
        <source>Find or scan</source>
        <translation>Cari atau pindai</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>The patron is looking</source>
        <translation>Pemustaka sedang melihat</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Buku tamu</translation>
    </message>
    <message>
        <source>Record a visit of this patron</source>
        <translation>Catat kunjungan pemustaka ini</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Pemustaka baru</translation>
    </message>
    <message>
        <source>Log interaction</source>
        <translation>Catat interaksi</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Permintaan baru</translation>
    </message>
    <message>
        <source>Go on with the note that was put aside</source>
        <translation>Lanjutkan catatan yang disisihkan</translation>
    </message>
    <message>
        <source>Count a directional question</source>
        <translation>Hitung satu pertanyaan arah</translation>
    </message>
    <message>
        <source>Count a reference question</source>
        <translation>Hitung satu pertanyaan rujukan</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Tambahkan tindak lanjut</translation>
    </message>
    <message>
        <source>Leave a word for the next shift</source>
        <translation>Tinggalkan pesan untuk giliran berikutnya</translation>
    </message>
    <message>
        <source>Thank a colleague</source>
        <translation>Ucapkan terima kasih kepada rekan</translation>
    </message>
    <message>
        <source>My month</source>
        <translation>Bulan saya</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Urungkan perubahan terakhir saya</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Bring patrons in</source>
        <translation>Masukkan data pemustaka</translation>
    </message>
    <message>
        <source>Patrons registered twice</source>
        <translation>Pemustaka terdaftar dua kali</translation>
    </message>
    <message>
        <source>Change many patrons …</source>
        <translation>Ubah banyak pemustaka …</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Services and prepared answers</source>
        <translation>Layanan dan jawaban siap pakai</translation>
    </message>
    <message>
        <source>Purposes of permission</source>
        <translation>Keperluan yang perlu izin</translation>
    </message>
    <message>
        <source>Kinds of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>Income by kind and month</source>
        <translation>Pendapatan per jenis dan bulan</translation>
    </message>
    <message>
        <source>Tell the patron about this request</source>
        <translation>Beri tahu pemustaka tentang permintaan ini</translation>
    </message>
    <message>
        <source>Receipt for this request</source>
        <translation>Tanda terima permintaan ini</translation>
    </message>
    <message>
        <source>Late entry from paper</source>
        <translation>Catatan susulan dari kertas</translation>
    </message>
    <message>
        <source>Print a blank log</source>
        <translation>Cetak lembar catatan kosong</translation>
    </message>
    <message>
        <source>Print the shift sheet</source>
        <translation>Cetak lembar giliran</translation>
    </message>
    <message>
        <source>Texts to patrons</source>
        <translation>Teks untuk pemustaka</translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation>Isian profil</translation>
    </message>
    <message>
        <source>Somebody else is at the desk</source>
        <translation>Ganti petugas di meja</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Colleagues …</source>
        <translation>Rekan petugas …</translation>
    </message>
    <message>
        <source>This desk …</source>
        <translation>Meja layanan ini …</translation>
    </message>
    <message>
        <source>Branches …</source>
        <translation>Cabang …</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Ganti bahasa</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>About Pemustaka</source>
        <translation>Tentang Pemustaka</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Tutup meja layanan</translation>
    </message>
    <message>
        <source>No note was put aside.</source>
        <translation>Tidak ada catatan yang disisihkan.</translation>
    </message>
</context>
<context>
    <name>WishEntry</name>
    <message>
        <source>State of this wish: {state}</source>
        <translation>Keadaan keinginan ini: {state}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rombongan</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Not a member yet</source>
        <translation>Belum anggota</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Bapak</source>
        <translation>Bapak</translation>
    </message>
    <message>
        <source>Ibu</source>
        <translation>Ibu</translation>
    </message>
    <message>
        <source>Kak</source>
        <translation>Kak</translation>
    </message>
    <message>
        <source>Adik</source>
        <translation>Adik</translation>
    </message>
    <message>
        <source>Mas</source>
        <translation>Mas</translation>
    </message>
    <message>
        <source>Mbak</source>
        <translation>Mbak</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>NIM (student)</source>
        <translation>NIM (mahasiswa)</translation>
    </message>
    <message>
        <source>NIS (pupil)</source>
        <translation>NIS (siswa)</translation>
    </message>
    <message>
        <source>NISN (pupil)</source>
        <translation>NISN (siswa)</translation>
    </message>
    <message>
        <source>NIP (civil servant)</source>
        <translation>NIP (pegawai negeri)</translation>
    </message>
    <message>
        <source>NIDN (lecturer)</source>
        <translation>NIDN (dosen)</translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>Sistem otomasi perpustakaan</translation>
    </message>
    <message>
        <source>NIK (identity card)</source>
        <translation>NIK (KTP)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Berfungsi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>No school completed</source>
        <translation>Tidak tamat sekolah</translation>
    </message>
    <message>
        <source>Primary school (SD)</source>
        <translation>Sekolah dasar (SD)</translation>
    </message>
    <message>
        <source>Lower secondary (SMP)</source>
        <translation>SMP</translation>
    </message>
    <message>
        <source>Upper secondary (SMA/SMK)</source>
        <translation>SMA/SMK</translation>
    </message>
    <message>
        <source>Diploma (D1–D4)</source>
        <translation>Diploma (D1–D4)</translation>
    </message>
    <message>
        <source>Bachelor (S1)</source>
        <translation>Sarjana (S1)</translation>
    </message>
    <message>
        <source>Master (S2)</source>
        <translation>Magister (S2)</translation>
    </message>
    <message>
        <source>Doctorate (S3)</source>
        <translation>Doktor (S3)</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Dikerjakan</translation>
    </message>
    <message>
        <source>Waiting for patron</source>
        <translation>Menunggu pemustaka</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Menunggu pihak lain</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Hand-over accepted</source>
        <translation>Penyerahan diterima</translation>
    </message>
    <message>
        <source>Hand-over declined</source>
        <translation>Penyerahan ditolak</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>Penyerahan ditarik kembali</translation>
    </message>
    <message>
        <source>In other hands</source>
        <translation>Berpindah tangan</translation>
    </message>
    <message>
        <source>Delivery checked</source>
        <translation>Penyerahan hasil diperiksa</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Dikirim lagi</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Ditautkan</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Tidak lagi ditautkan</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Janji berubah</translation>
    </message>
    <message>
        <source>Question to the patron</source>
        <translation>Pertanyaan kepada pemustaka</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Nomor permintaan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Hari permintaan</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Tanggal janji</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Diperlukan paling lambat</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Perpustakaan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Siapa mereka</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Ciri-ciri</translation>
    </message>
    <message>
        <source>Knowledge of the library</source>
        <translation>Pengetahuan tentang perpustakaan</translation>
    </message>
    <message>
        <source>What triggers their decision</source>
        <translation>Pemicu keputusan</translation>
    </message>
    <message>
        <source>How they use it</source>
        <translation>Cara menggunakan</translation>
    </message>
    <message>
        <source>Services wanted now</source>
        <translation>Layanan diinginkan sekarang</translation>
    </message>
    <message>
        <source>Services wanted in the future</source>
        <translation>Layanan diinginkan di masa depan</translation>
    </message>
    <message>
        <source>Perceptions and expectations</source>
        <translation>Persepsi dan harapan</translation>
    </message>
    <message>
        <source>Benefits they seek</source>
        <translation>Manfaat yang dicari</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Di meja</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Request taken</source>
        <translation>Permintaan diterima</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status diubah</translation>
    </message>
    <message>
        <source>Date promised</source>
        <translation>Tanggal dijanjikan</translation>
    </message>
    <message>
        <source>Promise moved</source>
        <translation>Janji dipindahkan</translation>
    </message>
    <message>
        <source>Patron told</source>
        <translation>Pemustaka dikabari</translation>
    </message>
    <message>
        <source>What is wanted changed</source>
        <translation>Yang diinginkan berubah</translation>
    </message>
    <message>
        <source>Tariff settled</source>
        <translation>Tarif diselesaikan</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Langkah selesai</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Langkah dibuka lagi</translation>
    </message>
    <message>
        <source>Steps moved</source>
        <translation>Langkah dipindah</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Guru atau dosen</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Narahubung</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Rekan</translation>
    </message>
    <message>
        <source>On the identity card (KTP)</source>
        <translation>Sesuai KTP</translation>
    </message>
    <message>
        <source>Lives now</source>
        <translation>Tempat tinggal sekarang</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Semua petugas</translation>
    </message>
    <message>
        <source>Staff, not helpers</source>
        <translation>Petugas, tanpa tenaga bantu</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Belum diterima</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Tidak diterima</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ditarik kembali</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>The patron, when asked</source>
        <translation>Pemustaka, ketika ditanya</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>The right thing</source>
        <translation>Hal yang benar</translation>
    </message>
    <message>
        <source>The right quantity</source>
        <translation>Jumlah yang benar</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Sesuai kebutuhan</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Tanpa peringatan</translation>
    </message>
    <message>
        <source>Half a day before</source>
        <translation>Setengah hari sebelumnya</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Satu hari sebelumnya</translation>
    </message>
    <message>
        <source>Said at the desk</source>
        <translation>Dikatakan di meja</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulir bertanda tangan</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Lewat telepon</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>Dalam pesan</translation>
    </message>
    <message>
        <source>The guardian said so</source>
        <translation>Dikatakan oleh wali</translation>
    </message>
    <message>
        <source>Not refused</source>
        <translation>Tidak ditolak</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Belum pernah ditanya</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Terjawab</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>Terjawab sebagian</translation>
    </message>
    <message>
        <source>Referred elsewhere</source>
        <translation>Dirujuk ke tempat lain</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Tidak terjawab</translation>
    </message>
    <message>
        <source>Early years (PAUD/TK)</source>
        <translation>PAUD/TK</translation>
    </message>
    <message>
        <source>Primary (SD)</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Perguruan tinggi</translation>
    </message>
    <message>
        <source>General public</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Belum dikerjakan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Tidak dilanjutkan</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Bagian layanan</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Bagian pengolahan</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Tenaga bantu</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Collection needs</source>
        <translation>Kebutuhan koleksi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Ladder of a service</source>
        <translation>Tangga pengenalan layanan</translation>
    </message>
    <message>
        <source>What made them come</source>
        <translation>Yang membuat datang</translation>
    </message>
    <message>
        <source>Purpose of a visit</source>
        <translation>Tujuan kunjungan</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Sumber lain</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Keinginan</translation>
    </message>
    <message>
        <source>Against what was expected</source>
        <translation>Dibandingkan harapan</translation>
    </message>
    <message>
        <source>A rule that bothers</source>
        <translation>Aturan yang mengganggu</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demografi</translation>
    </message>
    <message>
        <source>Psychographics</source>
        <translation>Psikografi</translation>
    </message>
    <message>
        <source>Use behaviour</source>
        <translation>Perilaku penggunaan</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Teks bebas</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Bilangan</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Satu pilihan</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Beberapa pilihan</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Declined by the patron</source>
        <translation>Ditolak pemustaka</translation>
    </message>
    <message>
        <source>Never heard of it</source>
        <translation>Belum pernah dengar</translation>
    </message>
    <message>
        <source>Has heard of it</source>
        <translation>Pernah dengar</translation>
    </message>
    <message>
        <source>Has tried it</source>
        <translation>Pernah coba</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Rutin</translation>
    </message>
    <message>
        <source>Could teach it</source>
        <translation>Bisa mengajari</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dilepas</translation>
    </message>
    <message>
        <source>Worse than expected</source>
        <translation>Kurang dari harapan</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Sesuai harapan</translation>
    </message>
    <message>
        <source>Better than expected</source>
        <translation>Lebih baik dari harapan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Printed book</source>
        <translation>Buku cetak</translation>
    </message>
    <message>
        <source>Photocopy</source>
        <translation>Fotokopi</translation>
    </message>
    <message>
        <source>PDF or scan</source>
        <translation>PDF atau hasil pindai</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Buku elektronik</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Cetak besar</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>Braille</translation>
    </message>
    <message>
        <source>Collected at the desk</source>
        <translation>Diambil di meja layanan</translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation>Lewat WhatsApp</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Lewat surel</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>Lewat tautan</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Lewat pos</translation>
    </message>
    <message>
        <source>By courier</source>
        <translation>Lewat kurir</translation>
    </message>
    <message>
        <source>Brought to them</source>
        <translation>Diantar ke tempatnya</translation>
    </message>
    <message>
        <source>At the mobile library&apos;s stop</source>
        <translation>Di singgahan perpustakaan keliling</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dibebaskan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Left for this shift</source>
        <translation>Pesan untuk giliran ini</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Sudah dibaca</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>hentikan</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Western Indonesia, WIB (Jakarta)</source>
        <translation>Indonesia Barat, WIB (Jakarta)</translation>
    </message>
    <message>
        <source>Central Indonesia, WITA (Makassar)</source>
        <translation>Indonesia Tengah, WITA (Makassar)</translation>
    </message>
    <message>
        <source>Eastern Indonesia, WIT (Jayapura)</source>
        <translation>Indonesia Timur, WIT (Jayapura)</translation>
    </message>
</context>
<context>
    <name>_AlikeLine</name>
    <message>
        <source>born {date}</source>
        <translation>lahir {date}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Bandingkan dengan {name}</translation>
    </message>
    <message>
        <source>Open this one instead</source>
        <translation>Buka yang ini saja</translation>
    </message>
    <message>
        <source>Open {name} instead</source>
        <translation>Buka {name} saja</translation>
    </message>
</context>
</TS>
