"""Indonesian. Own knowledge; abbreviations after the EYD."""

from __future__ import annotations

from l10n.segmentation.language import Language, words

LANGUAGE = Language(
    "id",
    never=words("""
        Dr dr Drs Dra Prof Ir H Hj K.H KH Tn Ny Nn Sdr Sdri Yth Kol Letkol Kapt Jend Letjen Mayjen Brigjen Let
        Serma Pdt Ust Tb R Rd RA St Mr Mrs Ms a.n d.a u.b u.p s.d d.h bpk Jl JL jl Jln Gg Ds Kec Kab Kel Kp Komp
        Blk tel Telp telp Hp ttg yg dgn al a.l mis cth lih bdk ed terj penerj peny pen S Sri ant misal SSK I.G.N
        Rev tgl Tgl PT Pt CV UD pt
        """),
    numbered=words("""
        No no hlm Hlm hal Hal ps Ps pasal bab jil jilid vol Vol gbr tab ayat RT RW Km km Jan Feb Mar Apr Agu Agt
        Sept Sep Okt Nov Des abad art kaliber Jun Jul Ags
        """),
    maybe=words("""
        S.H S.E S.T S.Pd S.Sos M.Sc M.A M.M M.Hum Ph.D Inc Ltd Co Corp jr Jr M S.M a.m p.m Rp jt rb
        """),
    ends=words("dll dsb dst dkk Tbk"),
    starters=words("""
        ini itu di ke dari pada dalam dengan untuk oleh sebagai karena sebab jika kalau bila ketika saat setelah
        sebelum sejak selama hingga sampai antara tanpa terhadap tentang menurut atas bawah dan atau tetapi tapi
        namun sedangkan maka jadi juga lalu kemudian selanjutnya akhirnya pertama sekarang kini hari kemarin
        besok nanti sudah telah masih akan belum sedang selalu sering kadang mungkin semua seluruh setiap para
        banyak beberapa sedikit lebih paling sangat satu dua tiga lain ada adalah ialah merupakan tidak bukan
        jangan ya saya aku kamu anda dia ia mereka kami kita beliau siapa apa mana kapan bagaimana mengapa
        berapa selain meskipun walaupun sehingga agar supaya bahkan hanya saja seperti contohnya misalnya
        sementara adapun sebuah seorang hal salah berdasarkan secara sebagian
        """),
)
