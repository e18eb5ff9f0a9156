<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
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
</TS>
