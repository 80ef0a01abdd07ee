<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Agenda</name>
    <message>
      <source>{needed} of {given} min</source>
      <translation>{needed} of {given} min</translation>
    </message>
  </context>
  <context>
    <name>Book</name>
    <message>
      <source>Building the book</source>
      <translation>Building the book</translation>
    </message>
  </context>
  <context>
    <name>BookListScreen</name>
    <message>
      <source>Open a meeting; Ctrl+B builds its first book.</source>
      <translation>Open a meeting; Ctrl+B builds its first book.</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Books</translation>
    </message>
    <message>
      <source>No book yet.</source>
      <translation>No book yet.</translation>
    </message>
    <message numerus="yes">
      <source>%n book(s)</source>
      <translation>
        <numerusform>%n book</numerusform>
        <numerusform>%n books</numerusform>
      </translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message numerus="yes">
      <source>%n check(s) failed</source>
      <translation>
        <numerusform>%n check failed</numerusform>
        <numerusform>%n checks failed</numerusform>
      </translation>
    </message>
    <message>
      <source>edition {number}</source>
      <translation>edition {number}</translation>
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
    <name>BookScreen</name>
    <message>
      <source>Spreads</source>
      <translation>Spreads</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Single</translation>
    </message>
    <message>
      <source>How the pages lie</source>
      <translation>How the pages lie</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Save PDF…</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Checks</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Books</translation>
    </message>
    <message>
      <source>Sections of the book</source>
      <translation>Sections of the book</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>Build again</source>
      <translation>Build again</translation>
    </message>
    <message>
      <source>Self-check</source>
      <translation>Self-check</translation>
    </message>
    <message>
      <source>This edition is not in the library any more.</source>
      <translation>This edition is not in the library any more.</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Edition {number}</source>
      <translation>Edition {number}</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>SELF-CHECK</source>
      <translation>SELF-CHECK</translation>
    </message>
    <message>
      <source>{passed} of {all} checks pass</source>
      <translation>{passed} of {all} checks pass</translation>
    </message>
    <message>
      <source>LETTERS NO FACE HAS</source>
      <translation>LETTERS NO FACE HAS</translation>
    </message>
    <message>
      <source>LEFT OUT</source>
      <translation>LEFT OUT</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s) were left out of this book; the list stays in the library.</source>
      <translation>
        <numerusform>%n statement were left out of this book; the list stays in the library.</numerusform>
        <numerusform>%n statements were left out of this book; the list stays in the library.</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the book as PDF (the file leaves the encrypted library)</source>
      <translation>Save the book as PDF (the file leaves the encrypted library)</translation>
    </message>
    <message>
      <source>Saved as {name}. This copy is outside the encrypted library.</source>
      <translation>Saved as {name}. This copy is outside the encrypted library.</translation>
    </message>
  </context>
  <context>
    <name>BriefInspector</name>
    <message>
      <source>Select a brief to see what is known about it.</source>
      <translation>Select a brief to see what is known about it.</translation>
    </message>
    <message>
      <source>Without a title</source>
      <translation>Without a title</translation>
    </message>
    <message>
      <source>ABOUT</source>
      <translation>ABOUT</translation>
    </message>
    <message>
      <source>Dashed entries are guesses. They never print until you confirm them.</source>
      <translation>Dashed entries are guesses. They never print until you confirm them.</translation>
    </message>
    <message>
      <source>MARKS</source>
      <translation>MARKS</translation>
    </message>
    <message numerus="yes">
      <source>%n mark(s)</source>
      <translation>
        <numerusform>%n mark</numerusform>
        <numerusform>%n marks</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere yet. Mark a passage to use it.</source>
      <translation>Nowhere yet. Mark a passage to use it.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
  </context>
  <context>
    <name>BriefRow</name>
    <message>
      <source>{count} words</source>
      <translation>{count} words</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>not read</translation>
    </message>
    <message>
      <source>title guessed</source>
      <translation>title guessed</translation>
    </message>
    <message>
      <source>author guessed</source>
      <translation>author guessed</translation>
    </message>
    <message>
      <source>date guessed</source>
      <translation>date guessed</translation>
    </message>
    <message>
      <source>source guessed</source>
      <translation>source guessed</translation>
    </message>
  </context>
  <context>
    <name>ChronologyStrip</name>
    <message>
      <source>Chronology</source>
      <translation>Chronology</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Import files</source>
      <translation>Import files</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Everything is saved</source>
      <translation>Everything is saved</translation>
    </message>
    <message>
      <source>Lock the library</source>
      <translation>Lock the library</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>Find in this pane</source>
      <translation>Find in this pane</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Search everything</translation>
    </message>
    <message>
      <source>Commands and things to open</source>
      <translation>Commands and things to open</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Light or dark</translation>
    </message>
    <message>
      <source>Show or hide the inspector</source>
      <translation>Show or hide the inspector</translation>
    </message>
    <message>
      <source>This screen has no inspector.</source>
      <translation>This screen has no inspector.</translation>
    </message>
    <message>
      <source>To the main pane</source>
      <translation>To the main pane</translation>
    </message>
    <message>
      <source>Go to the library</source>
      <translation>Go to the library</translation>
    </message>
    <message>
      <source>Go to the dossiers</source>
      <translation>Go to the dossiers</translation>
    </message>
    <message>
      <source>Go to the meetings</source>
      <translation>Go to the meetings</translation>
    </message>
    <message>
      <source>Go to the people</source>
      <translation>Go to the people</translation>
    </message>
    <message>
      <source>Go to the books</source>
      <translation>Go to the books</translation>
    </message>
    <message>
      <source>There is nowhere to go.</source>
      <translation>There is nowhere to go.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Open a brief first.</source>
      <translation>Open a brief first.</translation>
    </message>
    <message>
      <source>Choose a mark first.</source>
      <translation>Choose a mark first.</translation>
    </message>
    <message>
      <source>Use the mark as evidence</source>
      <translation>Use the mark as evidence</translation>
    </message>
    <message>
      <source>Delete the mark</source>
      <translation>Delete the mark</translation>
    </message>
    <message>
      <source>Open a meeting first.</source>
      <translation>Open a meeting first.</translation>
    </message>
    <message>
      <source>Build the book</source>
      <translation>Build the book</translation>
    </message>
    <message>
      <source>Save the book as PDF</source>
      <translation>Save the book as PDF</translation>
    </message>
    <message>
      <source>Open a book first.</source>
      <translation>Open a book first.</translation>
    </message>
  </context>
  <context>
    <name>DescriptionField</name>
    <message>
      <source>Guessed: {value}</source>
      <translation>Guessed: {value}</translation>
    </message>
    <message>
      <source>Confirm {field}</source>
      <translation>Confirm {field}</translation>
    </message>
    <message>
      <source>Empty {field}</source>
      <translation>Empty {field}</translation>
    </message>
    <message>
      <source>add</source>
      <translation>add</translation>
    </message>
    <message>
      <source>{field}: {value}. Edit</source>
      <translation>{field}: {value}. Edit</translation>
    </message>
    <message>
      <source>A date is written 2025, 2025-07 or 2025-07-15. Kept as typed; not used.</source>
      <translation>A date is written 2025, 2025-07 or 2025-07-15. Kept as typed; not used.</translation>
    </message>
    <message>
      <source>Edit {field} of “{title}”</source>
      <translation>Edit {field} of “{title}”</translation>
    </message>
  </context>
  <context>
    <name>DossierListScreen</name>
    <message>
      <source>No dossiers yet.</source>
      <translation>No dossiers yet.</translation>
    </message>
    <message>
      <source>The new one opens ready to write; the sample shows a finished one.</source>
      <translation>The new one opens ready to write; the sample shows a finished one.</translation>
    </message>
    <message>
      <source>New dossier</source>
      <translation>New dossier</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Dossiers</translation>
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
    <message>
      <source>{filled} of 7 headings</source>
      <translation>{filled} of 7 headings</translation>
    </message>
    <message>
      <source>Begin a dossier</source>
      <translation>Begin a dossier</translation>
    </message>
  </context>
  <context>
    <name>DossierPage</name>
    <message>
      <source>DOSSIER</source>
      <translation>DOSSIER</translation>
    </message>
    <message>
      <source>parts not for disclosure</source>
      <translation>parts not for disclosure</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>One sentence that says where the issue stands.</source>
      <translation>One sentence that says where the issue stands.</translation>
    </message>
    <message>
      <source>Standfirst</source>
      <translation>Standfirst</translation>
    </message>
    <message>
      <source>{time} · {twice} interpreted</source>
      <translation>{time} · {twice} interpreted</translation>
    </message>
    <message>
      <source>Add under {heading}</source>
      <translation>Add under {heading}</translation>
    </message>
  </context>
  <context>
    <name>DossierScreen</name>
    <message>
      <source>Statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Outline</translation>
    </message>
    <message>
      <source>Edit a statement under {heading}</source>
      <translation>Edit a statement under {heading}</translation>
    </message>
    <message>
      <source>New statement</source>
      <translation>New statement</translation>
    </message>
    <message>
      <source>Add a statement under {heading}</source>
      <translation>Add a statement under {heading}</translation>
    </message>
    <message>
      <source>Move a statement</source>
      <translation>Move a statement</translation>
    </message>
    <message numerus="yes">
      <source>Statement deleted; its %n passage(s) stay in the library</source>
      <translation>
        <numerusform>Statement deleted; its %n passage stay in the library</numerusform>
        <numerusform>Statement deleted; its %n passages stay in the library</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a statement</source>
      <translation>Delete a statement</translation>
    </message>
    <message>
      <source>Keep a statement from the other side</source>
      <translation>Keep a statement from the other side</translation>
    </message>
    <message>
      <source>Let a statement be used</source>
      <translation>Let a statement be used</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Edit the title</translation>
    </message>
    <message>
      <source>Edit the standfirst</source>
      <translation>Edit the standfirst</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>PDF, Word, web pages, Markdown, text; folders too</source>
      <translation>PDF, Word, web pages, Markdown, text; folders too</translation>
    </message>
    <message numerus="yes">
      <source>Drop to import %n file(s)</source>
      <translation>
        <numerusform>Drop to import %n file</numerusform>
        <numerusform>Drop to import %n files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceBar</name>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
  </context>
  <context>
    <name>Facets</name>
    <message>
      <source>LANGUAGE</source>
      <translation>LANGUAGE</translation>
    </message>
    <message>
      <source>KIND</source>
      <translation>KIND</translation>
    </message>
    <message>
      <source>TAG</source>
      <translation>TAG</translation>
    </message>
    <message>
      <source>STATE</source>
      <translation>STATE</translation>
    </message>
    <message>
      <source>DATE</source>
      <translation>DATE</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Not read</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Read</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this text</source>
      <translation>Find in this text</translation>
    </message>
    <message>
      <source>Hit before</source>
      <translation>Hit before</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Next hit</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>{at} of {count}</source>
      <translation>{at} of {count}</translation>
    </message>
    <message>
      <source>Nothing has these words.</source>
      <translation>Nothing has these words.</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>It opens the library; nothing else does.</source>
      <translation>It opens the library; nothing else does.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Recovery code</translation>
    </message>
    <message>
      <source>Keep it on paper, away from the laptop</source>
      <translation>Keep it on paper, away from the laptop</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>With the sample meeting or empty</source>
      <translation>With the sample meeting or empty</translation>
    </message>
    <message>
      <source>Nothing leaves this computer, so nobody else can open the library for you.</source>
      <translation>Nothing leaves this computer, so nobody else can open the library for you.</translation>
    </message>
    <message>
      <source>A new library</source>
      <translation>A new library</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>The same again</translation>
    </message>
    <message>
      <source>Make the library</source>
      <translation>Make the library</translation>
    </message>
    <message>
      <source>Four or more words that only you would put together are strong and easy to remember.</source>
      <translation>Four or more words that only you would put together are strong and easy to remember.</translation>
    </message>
    <message>
      <source>STEP 1 OF 3</source>
      <translation>STEP 1 OF 3</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Choose a passphrase</translation>
    </message>
    <message numerus="yes">
      <source>Take at least %n characters; four words are better.</source>
      <translation>
        <numerusform>Take at least %n characters; four words are better.</numerusform>
        <numerusform>Take at least %n characters; four words are better.</numerusform>
      </translation>
    </message>
    <message>
      <source>The two are not the same. Type the second one again.</source>
      <translation>The two are not the same. Type the second one again.</translation>
    </message>
    <message>
      <source>Last group of the code</source>
      <translation>Last group of the code</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>If the passphrase is forgotten, this code opens the library. Without either, the contents are gone for good: there is no third way.</source>
      <translation>If the passphrase is forgotten, this code opens the library. Without either, the contents are gone for good: there is no third way.</translation>
    </message>
    <message>
      <source>STEP 2 OF 3</source>
      <translation>STEP 2 OF 3</translation>
    </message>
    <message>
      <source>Your recovery code</source>
      <translation>Your recovery code</translation>
    </message>
    <message>
      <source>Write it down now. It is not stored on this computer and is not shown again.</source>
      <translation>Write it down now. It is not stored on this computer and is not shown again.</translation>
    </message>
    <message>
      <source>Type the last group to show that you have it</source>
      <translation>Type the last group to show that you have it</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Matches</translation>
    </message>
    <message>
      <source>With the sample meeting</source>
      <translation>With the sample meeting</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Empty</translation>
    </message>
    <message>
      <source>The sample shows a finished meeting with its dossiers, briefs and book. It can be deleted at any time.</source>
      <translation>The sample shows a finished meeting with its dossiers, briefs and book. It can be deleted at any time.</translation>
    </message>
    <message>
      <source>STEP 3 OF 3</source>
      <translation>STEP 3 OF 3</translation>
    </message>
    <message>
      <source>How to begin</source>
      <translation>How to begin</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>What we want to have when the meeting is over.</source>
      <translation>What we want to have when the meeting is over.</translation>
    </message>
    <message>
      <source>What we say, in the words in which it can be spoken.</source>
      <translation>What we say, in the words in which it can be spoken.</translation>
    </message>
    <message>
      <source>What we say only if it is needed.</source>
      <translation>What we say only if it is needed.</translation>
    </message>
    <message>
      <source>What they want, and how we know it.</source>
      <translation>What they want, and how we know it.</translation>
    </message>
    <message>
      <source>What we answer to each of their points.</source>
      <translation>What we answer to each of their points.</translation>
    </message>
    <message>
      <source>What may be said in public afterwards.</source>
      <translation>What may be said in public afterwards.</translation>
    </message>
    <message>
      <source>What one must know to understand the rest.</source>
      <translation>What one must know to understand the rest.</translation>
    </message>
  </context>
  <context>
    <name>ImportScreen</name>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Ready</translation>
    </message>
    <message>
      <source>Several articles</source>
      <translation>Several articles</translation>
    </message>
    <message>
      <source>Much like another</source>
      <translation>Much like another</translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Already here</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Not read</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>Nothing was imported yet</translation>
    </message>
    <message>
      <source>Drop files anywhere in this window.</source>
      <translation>Drop files anywhere in this window.</translation>
    </message>
    <message>
      <source>Files are opened in a sealed process without network. The originals are kept byte for byte in the library.</source>
      <translation>Files are opened in a sealed process without network. The originals are kept byte for byte in the library.</translation>
    </message>
    <message numerus="yes">
      <source>Import of %n file(s)</source>
      <translation>
        <numerusform>Import of %n file</numerusform>
        <numerusform>Import of %n files</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped; what is listed is kept.</source>
      <translation>Stopped; what is listed is kept.</translation>
    </message>
    <message>
      <source>Everything that could be read is in the library.</source>
      <translation>Everything that could be read is in the library.</translation>
    </message>
    <message>
      <source>briefs ready</source>
      <translation>briefs ready</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>already here</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>not read</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Author</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Description of the brief</source>
      <translation>Description of the brief</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Delete the brief</source>
      <translation>Delete the brief</translation>
    </message>
  </context>
  <context>
    <name>JobLine</name>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} of {total}</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message>
      <source>Filter these briefs</source>
      <translation>Filter these briefs</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Import files</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Briefs</source>
      <translation>Briefs</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Clear the filter</translation>
    </message>
    <message>
      <source>None of these briefs fits.</source>
      <translation>None of these briefs fits.</translation>
    </message>
    <message>
      <source>Clear the filter to see all of them.</source>
      <translation>Clear the filter to see all of them.</translation>
    </message>
    <message>
      <source>No briefs yet.</source>
      <translation>No briefs yet.</translation>
    </message>
    <message>
      <source>Drop files anywhere in this window.</source>
      <translation>Drop files anywhere in this window.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Choose files</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} of {all}</translation>
    </message>
    <message>
      <source>{count} briefs</source>
      <translation>{count} briefs</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” deleted with %n mark(s)</source>
      <translation>
        <numerusform>“{title}” deleted with %n mark</numerusform>
        <numerusform>“{title}” deleted with %n marks</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” deleted</source>
      <translation>“{title}” deleted</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>Recently added</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Newest first</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>By title</translation>
    </message>
    <message>
      <source>Order: {order}</source>
      <translation>Order: {order}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Saved {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Undone: {step}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Done again: {step}</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Import files</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Reading</translation>
    </message>
    <message>
      <source>“{title}” imported</source>
      <translation>“{title}” imported</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>without a place</source>
      <translation>without a place</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Write a note</translation>
    </message>
    <message>
      <source>Use as evidence</source>
      <translation>Use as evidence</translation>
    </message>
    <message>
      <source>Delete the mark</source>
      <translation>Delete the mark</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>No marks yet.</source>
      <translation>No marks yet.</translation>
    </message>
    <message>
      <source>Select words and press H, Q, C, F or E.</source>
      <translation>Select words and press H, Q, C, F or E.</translation>
    </message>
  </context>
  <context>
    <name>MeetingListScreen</name>
    <message>
      <source>Load a meeting from a pack, or open the sample meeting.</source>
      <translation>Load a meeting from a pack, or open the sample meeting.</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>No meeting planned.</source>
      <translation>No meeting planned.</translation>
    </message>
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
    <message>
      <source>Build the book</source>
      <translation>Build the book</translation>
    </message>
    <message>
      <source>Around the table</source>
      <translation>Around the table</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>we speak</source>
      <translation>we speak</translation>
    </message>
    <message>
      <source>interpreter</source>
      <translation>interpreter</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>no date yet</source>
      <translation>no date yet</translation>
    </message>
    <message>
      <source>days left</source>
      <translation>days left</translation>
    </message>
    <message>
      <source>Item {number}, point by point</source>
      <translation>Item {number}, point by point</translation>
    </message>
    <message>
      <source>{ours} spoken, {needed} with interpretation</source>
      <translation>{ours} spoken, {needed} with interpretation</translation>
    </message>
    <message>
      <source>No point to make here yet; open the dossier with Enter.</source>
      <translation>No point to make here yet; open the dossier with Enter.</translation>
    </message>
    <message>
      <source>Leaving out point {number} would be enough.</source>
      <translation>Leaving out point {number} would be enough.</translation>
    </message>
    <message>
      <source>This item needs {time} more than it has.</source>
      <translation>This item needs {time} more than it has.</translation>
    </message>
    <message numerus="yes">
      <source>%n source(s)</source>
      <translation>
        <numerusform>%n source</numerusform>
        <numerusform>%n sources</numerusform>
      </translation>
    </message>
    <message>
      <source>No source yet</source>
      <translation>No source yet</translation>
    </message>
    <message>
      <source>OUR SIDE</source>
      <translation>OUR SIDE</translation>
    </message>
    <message>
      <source>THEIR SIDE</source>
      <translation>THEIR SIDE</translation>
    </message>
    <message>
      <source>OTHERS</source>
      <translation>OTHERS</translation>
    </message>
    <message>
      <source>Names of office-holders are invented for the sample.</source>
      <translation>Names of office-holders are invented for the sample.</translation>
    </message>
    <message>
      <source>BOOKS FOR THIS MEETING</source>
      <translation>BOOKS FOR THIS MEETING</translation>
    </message>
    <message>
      <source>No book for this meeting yet. Ctrl+B builds the first.</source>
      <translation>No book for this meeting yet. Ctrl+B builds the first.</translation>
    </message>
    <message>
      <source>Somebody not in the library</source>
      <translation>Somebody not in the library</translation>
    </message>
    <message>
      <source>Edition {number}, {pages} pages</source>
      <translation>Edition {number}, {pages} pages</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>View</source>
      <translation>View</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Go</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>Brief</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Book</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>{filled} / 7</source>
      <translation>{filled} / 7</translation>
    </message>
    <message>
      <source>ON THE PAGE</source>
      <translation>ON THE PAGE</translation>
    </message>
    <message>
      <source>Positions, both sides</source>
      <translation>Positions, both sides</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>If raised</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Chronology</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Red lines</source>
      <translation>Red lines</translation>
    </message>
    <message>
      <source>sourced</source>
      <translation>sourced</translation>
    </message>
    <message>
      <source>their side only</source>
      <translation>their side only</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>no source</translation>
    </message>
    <message>
      <source>EVIDENCE</source>
      <translation>EVIDENCE</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages of the book</source>
      <translation>Pages of the book</translation>
    </message>
    <message>
      <source>{page} of {all}</source>
      <translation>{page} of {all}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Commands</translation>
    </message>
    <message>
      <source>Any command, brief, dossier, meeting, person</source>
      <translation>Any command, brief, dossier, meeting, person</translation>
    </message>
    <message>
      <source>↑ ↓ move   ↵ run   Esc close</source>
      <translation>↑ ↓ move   ↵ run   Esc close</translation>
    </message>
    <message>
      <source>OPEN</source>
      <translation>OPEN</translation>
    </message>
    <message>
      <source>COMMANDS</source>
      <translation>COMMANDS</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>as of {date}</source>
      <translation>as of {date}</translation>
    </message>
    <message>
      <source>Positions, both sides</source>
      <translation>Positions, both sides</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>If raised</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Chronology</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Red lines</source>
      <translation>Red lines</translation>
    </message>
    <message>
      <source>never leave this side of the table</source>
      <translation>never leave this side of the table</translation>
    </message>
  </context>
  <context>
    <name>PeopleScreen</name>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Nobody yet.</source>
      <translation>Nobody yet.</translation>
    </message>
    <message>
      <source>People appear here as packs and briefs name them.</source>
      <translation>People appear here as packs and briefs name them.</translation>
    </message>
    <message>
      <source>This person is invented for the sample.</source>
      <translation>This person is invented for the sample.</translation>
    </message>
    <message>
      <source>OFFICES</source>
      <translation>OFFICES</translation>
    </message>
    <message>
      <source>No office is known.</source>
      <translation>No office is known.</translation>
    </message>
    <message>
      <source>NAME FORMS</source>
      <translation>NAME FORMS</translation>
    </message>
    <message>
      <source>CAREER</source>
      <translation>CAREER</translation>
    </message>
    <message>
      <source>VIEWS</source>
      <translation>VIEWS</translation>
    </message>
    <message>
      <source>MET BEFORE</source>
      <translation>MET BEFORE</translation>
    </message>
    <message>
      <source>dates unknown</source>
      <translation>dates unknown</translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
  </context>
  <context>
    <name>ProgrammeStrip</name>
    <message>
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ProgressBar</name>
    <message>
      <source>Progress</source>
      <translation>Progress</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Find in this text</source>
      <translation>Find in this text</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marks</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Text of the brief</source>
      <translation>Text of the brief</translation>
    </message>
    <message>
      <source>The words of this passage are not in the text any more.</source>
      <translation>The words of this passage are not in the text any more.</translation>
    </message>
    <message>
      <source>Write a note on a mark</source>
      <translation>Write a note on a mark</translation>
    </message>
    <message>
      <source>{kind} deleted</source>
      <translation>{kind} deleted</translation>
    </message>
  </context>
  <context>
    <name>Sample</name>
    <message>
      <source>Loading the sample</source>
      <translation>Loading the sample</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>PASSAGES</source>
      <translation>PASSAGES</translation>
    </message>
    <message>
      <source>MARKS AND NOTES</source>
      <translation>MARKS AND NOTES</translation>
    </message>
    <message>
      <source>DOSSIERS</source>
      <translation>DOSSIERS</translation>
    </message>
    <message>
      <source>PEOPLE</source>
      <translation>PEOPLE</translation>
    </message>
    <message>
      <source>MEETINGS</source>
      <translation>MEETINGS</translation>
    </message>
    <message>
      <source>OTHER</source>
      <translation>OTHER</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Search everything</translation>
    </message>
  </context>
  <context>
    <name>SearchOverlay</name>
    <message>
      <source>Search everything</source>
      <translation>Search everything</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Hits</translation>
    </message>
    <message>
      <source>Passages, marks, dossiers, meetings, people, in any spelling.</source>
      <translation>Passages, marks, dossiers, meetings, people, in any spelling.</translation>
    </message>
    <message>
      <source>Nothing has these words.</source>
      <translation>Nothing has these words.</translation>
    </message>
    <message>
      <source>Fewer words, or the beginning* of one, find more.</source>
      <translation>Fewer words, or the beginning* of one, find more.</translation>
    </message>
    <message>
      <source>↑ ↓ move    ↵ open    Esc close</source>
      <translation>↑ ↓ move    ↵ open    Esc close</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Everything</translation>
    </message>
    <message>
      <source>Passages</source>
      <translation>Passages</translation>
    </message>
    <message>
      <source>Marks and notes</source>
      <translation>Marks and notes</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>KIND</source>
      <translation>KIND</translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) found</source>
      <translation>
        <numerusform>%n place found</numerusform>
        <numerusform>%n places found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Mark the selection</source>
      <translation>Mark the selection</translation>
    </message>
    <message>
      <source>More kinds of mark</source>
      <translation>More kinds of mark</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Search everything</source>
      <translation>Search everything</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Everything is saved</source>
      <translation>Everything is saved</translation>
    </message>
    <message>
      <source>Lock the library</source>
      <translation>Lock the library</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Books</translation>
    </message>
    <message>
      <source>NEXT MEETING</source>
      <translation>NEXT MEETING</translation>
    </message>
  </context>
  <context>
    <name>Statement</name>
    <message>
      <source>passage deleted</source>
      <translation>passage deleted</translation>
    </message>
    <message>
      <source>{name} p. {page}</source>
      <translation>{name} p. {page}</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>no source</translation>
    </message>
    <message>
      <source>only their side's</source>
      <translation>only their side's</translation>
    </message>
    <message>
      <source>The passage was deleted.</source>
      <translation>The passage was deleted.</translation>
    </message>
  </context>
  <context>
    <name>StatementInspector</name>
    <message>
      <source>The statement in hand</source>
      <translation>The statement in hand</translation>
    </message>
    <message>
      <source>Select a statement to see what it rests on.</source>
      <translation>Select a statement to see what it rests on.</translation>
    </message>
    <message>
      <source>Delete the statement</source>
      <translation>Delete the statement</translation>
    </message>
    <message>
      <source>RESTS ON</source>
      <translation>RESTS ON</translation>
    </message>
    <message>
      <source>No source yet. Mark a passage in a brief, press Ctrl+E and choose this statement.</source>
      <translation>No source yet. Mark a passage in a brief, press Ctrl+E and choose this statement.</translation>
    </message>
    <message>
      <source>HANDLING</source>
      <translation>HANDLING</translation>
    </message>
    <message>
      <source>Not for disclosure to the other side</source>
      <translation>Not for disclosure to the other side</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Cleared</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Superseded</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Marking</translation>
    </message>
    <message>
      <source>Unmarked</source>
      <translation>Unmarked</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Time to say</source>
      <translation>Time to say</translation>
    </message>
    <message>
      <source>Short form</source>
      <translation>Short form</translation>
    </message>
    <message>
      <source>Reached when</source>
      <translation>Reached when</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>Fallback</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>As of</translation>
    </message>
    <message>
      <source>their own word</source>
      <translation>their own word</translation>
    </message>
  </context>
  <context>
    <name>StatementPicker</name>
    <message>
      <source>Use as evidence for</source>
      <translation>Use as evidence for</translation>
    </message>
    <message>
      <source>Use as evidence for which statement?</source>
      <translation>Use as evidence for which statement?</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n statement</numerusform>
        <numerusform>%n statements</numerusform>
      </translation>
    </message>
    <message>
      <source>No dossiers yet. Begin one under Dossiers.</source>
      <translation>No dossiers yet. Begin one under Dossiers.</translation>
    </message>
    <message>
      <source>Used as evidence for “{statement}”</source>
      <translation>Used as evidence for “{statement}”</translation>
    </message>
  </context>
  <context>
    <name>StatementRow</name>
    <message>
      <source>No source yet</source>
      <translation>No source yet</translation>
    </message>
    <message>
      <source>not for disclosure</source>
      <translation>not for disclosure</translation>
    </message>
    <message>
      <source>Words of the statement</source>
      <translation>Words of the statement</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>tomorrow</translation>
    </message>
    <message>
      <source>in {days} days</source>
      <translation>in {days} days</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>UnlockView</name>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>Use the recovery code</translation>
    </message>
    <message>
      <source>Unlock Attaché</source>
      <translation>Unlock Attaché</translation>
    </message>
    <message>
      <source>Everything in this library stays on this computer, encrypted.</source>
      <translation>Everything in this library stays on this computer, encrypted.</translation>
    </message>
    <message>
      <source>No network code is part of this program.</source>
      <translation>No network code is part of this program.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Recovery code</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Use the passphrase</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Unknown</source>
      <translation>Unknown</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Highlight</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Dispute</source>
      <translation>Dispute</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Quotation</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Our objectives</source>
      <translation>Our objectives</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Points to make</translation>
    </message>
    <message>
      <source>Tactical arguments</source>
      <translation>Tactical arguments</translation>
    </message>
    <message>
      <source>Their objectives</source>
      <translation>Their objectives</translation>
    </message>
    <message>
      <source>Our response</source>
      <translation>Our response</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Press line</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Background</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>Certain</translation>
    </message>
    <message>
      <source>Possible</source>
      <translation>Possible</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>Unlikely</translation>
    </message>
    <message>
      <source>Source brief</source>
      <translation>Source brief</translation>
    </message>
    <message>
      <source>Steering brief</source>
      <translation>Steering brief</translation>
    </message>
    <message>
      <source>Issue brief</source>
      <translation>Issue brief</translation>
    </message>
    <message>
      <source>If-raised brief</source>
      <translation>If-raised brief</translation>
    </message>
    <message>
      <source>Biography</source>
      <translation>Biography</translation>
    </message>
    <message>
      <source>Fact sheet</source>
      <translation>Fact sheet</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Chronology</translation>
    </message>
    <message>
      <source>Checklist</source>
      <translation>Checklist</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>Addendum</translation>
    </message>
    <message>
      <source>Principal</source>
      <translation>Principal</translation>
    </message>
    <message>
      <source>Plus one</source>
      <translation>Plus one</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegation</translation>
    </message>
    <message>
      <source>Notetaker</source>
      <translation>Notetaker</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Interpreter</translation>
    </message>
    <message>
      <source>Press</source>
      <translation>Press</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>Protocol</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Security</translation>
    </message>
    <message>
      <source>no interpretation</source>
      <translation>no interpretation</translation>
    </message>
    <message>
      <source>consecutive interpretation</source>
      <translation>consecutive interpretation</translation>
    </message>
    <message>
      <source>simultaneous interpretation</source>
      <translation>simultaneous interpretation</translation>
    </message>
    <message>
      <source>whispered interpretation</source>
      <translation>whispered interpretation</translation>
    </message>
  </context>
  <context>
    <name>YearBars</name>
    <message>
      <source>Briefs by year</source>
      <translation>Briefs by year</translation>
    </message>
  </context>
</TS>
