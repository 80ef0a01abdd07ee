<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddTo</name>
    <message numerus="yes">
        <source>%n brief(s) will be added</source>
        <translation>
            <numerusform>%n brief will be added</numerusform>
            <numerusform>%n briefs will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>%n brief added to “{title}”</numerusform>
            <numerusform>%n briefs added to “{title}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookListScreen</name>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n book</numerusform>
            <numerusform>%n books</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefInspector</name>
    <message numerus="yes">
        <source>%n brief(s) chosen</source>
        <translation>
            <numerusform>%n brief chosen</numerusform>
            <numerusform>%n briefs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s), all reversible</source>
        <translation>
            <numerusform>%n repair, reversible</numerusform>
            <numerusform>%n repairs, all reversible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n copy(s) outside the encrypted library now</source>
        <translation>
            <numerusform>%n copy is outside the encrypted library now</numerusform>
            <numerusform>%n copies are outside the encrypted library now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message numerus="yes">
        <source>brief(s) ready</source>
        <translation>
            <numerusform>brief ready</numerusform>
            <numerusform>briefs ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) from one file</source>
        <translation>
            <numerusform>article from one file</numerusform>
            <numerusform>articles from one file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may be (a) duplicate(s)</source>
        <translation>
            <numerusform>may be a duplicate</numerusform>
            <numerusform>may be duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n page check(s) pass</source>
        <translation>
            <numerusform>%n page check passes</numerusform>
            <numerusform>%n page checks pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passed} of %n page check(s) pass</source>
        <translation>
            <numerusform>{passed} of %n page check passes</numerusform>
            <numerusform>{passed} of %n page checks pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it final with %n finding(s)?</source>
        <translation>
            <numerusform>Make it final with %n finding?</numerusform>
            <numerusform>Make it final with %n findings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advert and site line(s) taken out</source>
        <translation>
            <numerusform>%n advert or site line taken out</numerusform>
            <numerusform>%n advert and site lines taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them off</source>
        <translation>
            <numerusform>%n of them off</numerusform>
            <numerusform>%n of them off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One file, %n article(s)</source>
        <translation>
            <numerusform>One file, %n article</numerusform>
            <numerusform>One file, %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n article(s)</source>
        <translation>
            <numerusform>Accept %n article</numerusform>
            <numerusform>Accept %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) ready</source>
        <translation>
            <numerusform>%n brief ready</numerusform>
            <numerusform>%n briefs ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read; the report of the import says why</source>
        <translation>
            <numerusform>%n file not read; the report of the import says why</numerusform>
            <numerusform>%n files not read; the report of the import says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in “{title}”</source>
        <translation>
            <numerusform>%n more in “{title}”</numerusform>
            <numerusform>%n more in “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) from “{title}”, as drafts</source>
        <translation>
            <numerusform>%n statement from “{title}”, as drafts</numerusform>
            <numerusform>%n statements from “{title}”, as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name form(s)</source>
        <translation>
            <numerusform>%n name form</numerusform>
            <numerusform>%n name forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read by machine; compare what matters with the picture</source>
        <translation>
            <numerusform>%n page read by machine; compare what matters with the picture</numerusform>
            <numerusform>%n pages read by machine; compare what matters with the picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n word differs</numerusform>
            <numerusform>%n words differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) differ from the text</source>
        <translation>
            <numerusform>%n passage differs from the text</numerusform>
            <numerusform>%n passages differ from the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierListScreen</name>
    <message numerus="yes">
        <source>%n brief(s) added to “{title}”</source>
        <translation>
            <numerusform>%n brief added to “{title}”</numerusform>
            <numerusform>%n briefs added to “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>%n without a source</numerusform>
            <numerusform>%n without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for disclosure</source>
        <translation>
            <numerusform>%n not for disclosure</numerusform>
            <numerusform>%n not for disclosure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message numerus="yes">
        <source>Statement deleted; its %n passage(s) stay in the library</source>
        <translation>
            <numerusform>Statement deleted; its %n passage stays in the library</numerusform>
            <numerusform>Statement deleted; its %n passages stay in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message numerus="yes">
        <source>Drop to import %n file(s)</source>
        <translation>
            <numerusform>Drop to import %n file</numerusform>
            <numerusform>Drop to import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n folder(s)</source>
        <translation>
            <numerusform>Drop to import %n folder</numerusform>
            <numerusform>Drop to import %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Drop to import %n file or folder</numerusform>
            <numerusform>Drop to import %n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyLine</name>
    <message numerus="yes">
        <source>“{title}” of {date} says “{words}” already, %n day(s) early.</source>
        <translation>
            <numerusform>“{title}” of {date} says “{words}” already, %n day early.</numerusform>
            <numerusform>“{title}” of {date} says “{words}” already, %n days early.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>Too short still: %n characters or more.</source>
        <translation>
            <numerusform>Too short still: %n characters or more.</numerusform>
            <numerusform>Too short still: %n characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n characters; four words are better.</source>
        <translation>
            <numerusform>Take at least %n characters; four words are better.</numerusform>
            <numerusform>Take at least %n characters; four words are better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) it rested on are gone</source>
        <translation>
            <numerusform>%n passage it rested on is gone</numerusform>
            <numerusform>%n passages it rested on are gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message numerus="yes">
        <source>%n file(s) from “{folder}”.</source>
        <translation>
            <numerusform>%n file from “{folder}”.</numerusform>
            <numerusform>%n files from “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n file.</numerusform>
            <numerusform>%n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not come into the library; the files themselves are as they were.</source>
        <translation>
            <numerusform>%n file did not come into the library; the file itself is as it was.</numerusform>
            <numerusform>%n files did not come into the library; the files themselves are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s)</source>
        <translation>
            <numerusform>Import of %n file</numerusform>
            <numerusform>Import of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out</source>
        <translation>
            <numerusform>%n article left out</numerusform>
            <numerusform>%n articles left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message numerus="yes">
        <source>None of %n brief(s) fits.</source>
        <translation>
            <numerusform>The one brief does not fit.</numerusform>
            <numerusform>None of %n briefs fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as read</source>
        <translation>
            <numerusform>%n brief marked as read</numerusform>
            <numerusform>%n briefs marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) marked as unread</source>
        <translation>
            <numerusform>%n brief marked as unread</numerusform>
            <numerusform>%n briefs marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” deleted with %n mark(s)</source>
        <translation>
            <numerusform>“{title}” deleted with %n mark</numerusform>
            <numerusform>“{title}” deleted with %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s) deleted</source>
        <translation>
            <numerusform>%n brief deleted</numerusform>
            <numerusform>%n briefs deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksSaid</name>
    <message numerus="yes">
        <source>%n mark(s) written; the file is outside the encrypted library</source>
        <translation>
            <numerusform>%n mark written; the file is outside the encrypted library</numerusform>
            <numerusform>%n marks written; the file is outside the encrypted library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private mark(s) stayed</source>
        <translation>
            <numerusform>%n private mark stayed</numerusform>
            <numerusform>%n private marks stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingListScreen</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%n more subject(s), only if raised</source>
        <translation>
            <numerusform>%n more subject, only if raised</numerusform>
            <numerusform>%n more subjects, only if raised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message numerus="yes">
        <source>%n mark(s) of this page: place on it unknown</source>
        <translation>
            <numerusform>%n mark of this page: place on it unknown</numerusform>
            <numerusform>%n marks of this page: place on it unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overrun</name>
    <message numerus="yes">
        <source>Cut %n point(s): saves {time}</source>
        <translation>
            <numerusform>Cut %n point: saves {time}</numerusform>
            <numerusform>Cut %n points: saves {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n briefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearseOverlay</name>
    <message numerus="yes">
        <source>%n point(s) were timed. Kept, these times are what the agenda and the book reckon with.</source>
        <translation>
            <numerusform>%n point was timed. Kept, its time is what the agenda and the book reckon with.</numerusform>
            <numerusform>%n points were timed. Kept, these times are what the agenda and the book reckon with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n point(s) take the time that they took</source>
        <translation>
            <numerusform>Kept: %n point takes the time that it took</numerusform>
            <numerusform>Kept: %n points take the time that they took</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>left of %n minute</numerusform>
            <numerusform>left of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locked after at most %n min</source>
        <translation>
            <numerusform>locked after at most %n min</numerusform>
            <numerusform>locked after at most %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passphrases of at least %n characters</source>
        <translation>
            <numerusform>passphrases of at least %n character</numerusform>
            <numerusform>passphrases of at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementInspector</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementPicker</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again</source>
        <translation>
            <numerusform>%n step done again</numerusform>
            <numerusform>%n steps done again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete for good: %n thing(s)?</source>
        <translation>
            <numerusform>Delete for good: %n thing?</numerusform>
            <numerusform>Delete for good: %n things?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good</source>
        <translation>
            <numerusform>%n thing deleted for good</numerusform>
            <numerusform>%n things deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message numerus="yes">
        <source>%n thing(s) wait</source>
        <translation>
            <numerusform>%n thing waits</numerusform>
            <numerusform>%n things wait</numerusform>
        </translation>
    </message>
</context>
</TS>
