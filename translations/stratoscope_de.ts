<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>Über Stratoscope</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>Zeigt, was in Container-Images steckt: den Stapel der Schichten, das Dateisystem, das sie zusammen ergeben, und zu jeder Datei die Schicht, aus der sie kommt.

Mit Qt %1, libarchive, ISA-L, Zstandard, OpenSSL und xxHash.

© Die Autoren von Stratoscope. Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>Nur der Container hat es entfernt; das Image braucht es noch.</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>Es kommt mit dem Basis-Image und ist nur verdeckt: eine kleinere Basis wählen, oder in einer letzten Stufe, was gebraucht wird, in eine leere kopieren (COPY --from=…).</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>Eine spätere Anweisung verdeckt es nur. In demselben RUN entfernen, das es schreibt (RUN … &amp;&amp; rm -rf …), oder in einer früheren Stufe des Builds schreiben und nur das Ergebnis kopieren.</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>chown kopiert jede Datei, die es ändert. Den Besitzer angeben, wenn die Dateien kommen: COPY --chown=BENUTZER:GRUPPE …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>chmod kopiert jede Datei, die es ändert. Die Rechte angeben, wenn die Dateien kommen: COPY --chmod=RECHTE …, oder sie in dem RUN ändern, das die Dateien schreibt.</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>Der Inhalt ist derselbe; nur Rechte, Besitzer, Zeiten oder Attribute unterscheiden sich, und doch ist die ganze Datei noch einmal da. In der Anweisung setzen, die die Datei schreibt.</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>Die Datei einmal schreiben, in ihrer letzten Form: die Anweisungen, die sie schreiben, zusammenlegen, oder die erste weglassen.</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>Dieselbe Datei wird noch einmal geschrieben. Eine der beiden Anweisungen weglassen, oder die Dateien vom zweiten COPY ausnehmen.</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>Verschieben, was eine untere Schicht hat, kopiert es. Gleich an den letzten Ort schreiben, oder in dem RUN verschieben, das es schreibt.</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>Derselbe Inhalt ist mehrfach da. Eine Kopie behalten und die anderen mit ihr verknüpfen.</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>Zur Laufzeit braucht es nichts. In dem RUN entfernen, das es schreibt.</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>Wer das Image hat, hat auch dies, selbst wo eine spätere Schicht es verdeckt. Als bekannt behandeln, ersetzen und mit RUN --mount=type=secret übergeben.</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::AnalysisStrip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>Suche nach Verschwendung</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>Die Inhalte der Schichten werden noch verglichen.</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>Unnützes wird gesucht …</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>Angehalten: Es ist nicht bekannt, was unnütz ist.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Analy&amp;ze Now</source>
        <comment>for waste</comment>
        <translation>Jet&amp;zt auswerten</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>it has more than %1 members</source>
        <translation>es hat mehr als %1 Mitglieder</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>Das Archiv ist beschädigt, und was folgt, fehlt: %1</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>Das Archiv ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>eine Position außerhalb des Archivs</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 behauptet, %2 Byte groß zu sein</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>es endet zu früh, in %1</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>kein Tar-Archiv</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>das Verzeichnis des Zip-Archivs fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>das Verzeichnis des 7z-Archivs fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>der Besitzer %1 passt nicht in 32 Bit</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>mehr als %1 Byte an erweiterten Attributen; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>ein Eintrag ohne Namen; er wird ausgelassen</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>der Pfad ist länger, als ein Dateisystem erlaubt; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>es endet mitten in einem Header</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>ein beschädigter tar-Header</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 gibt eine unmögliche Größe an; Eintrag übersprungen</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>unbekannter Eintragstyp „%1“; Eintrag übersprungen; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>eine Datei vom Typ „%1“; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>ein fehlerhafter Header; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>Einträge nach einem Block aus Nullen; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 ohne gültigen tar-Header übersprungen; die Einträge danach werden angezeigt</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>ein erweiterter Header von mehr als %1; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>eine Sparse-Datei aus mehr als %1 Teilen</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>eine Sparse-Datei mit falscher Größe; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>eine Sparse-Datei mit ungültiger Karte; Engines weisen so eine Schicht ab</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>es ist nicht im Archiv</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifact</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind such as &quot;signature&quot;, %2 whose or which: &quot;cosign&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactPage</name>
    <message>
        <source>(cut here)</source>
        <translation>(hier gekürzt)</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · nicht in der Datei</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>Inhalt des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>Anderes Image &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>Anderes &amp;öffnen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Manifest-Digest</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>Aussage im Umschlag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>Das ist kein Dateisystem, es gibt also keine Schichten und Dateien zu zeigen. Bekannt ist:</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactText</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[fehlt] %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifacts</name>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>eine Signatur</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>eine Attestierung</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>eine Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>Build-Cache</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>ein Build-Cache</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>Index für Lazy Pulling</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>ein Index für Lazy Pulling</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>Nydus-Image</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>ein Nydus-Image</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>overlaybd-Image</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>ein overlaybd-Image</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>Datenträgerabbild</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ein Datenträgerabbild</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>ein Helm-Chart</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly-Modul</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>ein WebAssembly-Modul</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>KI-Modell</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>ein KI-Modell</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>eine Richtlinie</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>Deployment-Paket</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>ein Deployment-Paket</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>ein Artefakt</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>Ab hier abwärts: %1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>%1 von Ihnen</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>Gibt die Textdatei PATH in IMAGE Zeile für Zeile aus: die Schicht, aus
der die Zeile kommt, deren Anweisung, die Nummer der Zeile und die Zeile.
Folgt symbolischen Links im Image. Eine Zeile, die eine Schicht mit der
Datei löscht und eine höhere zurückbringt, kommt aus der höheren.</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>Die Datei, etwa /etc/os-release.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>die Versionen unterscheiden sich stark; einige Zeilen kommen vielleicht aus tieferen Schichten</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>Die Datei, wie sie bis SCHICHT ist, statt mit allen Schichten.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>SCHICHT</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlobDownload</name>
    <message>
        <source>the layer is too large</source>
        <translation>die Schicht ist zu groß</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>die Übertragung endet nach %1 von %2 Byte</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>sie sendet einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>sie sendet mehr als die %1 Byte, die es sein sollten</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>der Digest des Blobs sollte %1 sein, ist aber %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>die Datenbank ist zu groß; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>die Datenbank hat nur %1 Seiten</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>die Datei endet davor</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>sie reicht über das Ende der Datenbank hinaus</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltMeta</name>
    <message>
        <source>a bbolt database of version %1; only version %2 can be read</source>
        <translation>eine bbolt-Datenbank der Version %1; nur Version %2 ist lesbar</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>beide Meta-Seiten der Datenbank sind beschädigt</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>keine bbolt-Datenbank</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>das Element %1 liegt außerhalb der Seite</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>sie nennt sich selbst Seite %1</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>ein Bucket ohne Seite</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>ein Bucket, dessen eigene Seite kein Blatt ist</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>weder Zweig noch Blatt eines Baums</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 Elemente sind mehr, als auf die Seite passen</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>ein Bucket ohne Header</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>mehr als %1 Seiten darüber</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>sie kommt im Baum zweimal vor</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>über den Index, der das Image aufführt</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Build-Argumente</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Erzeugt aus</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>Basis-Digest</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>Dem Image beigefügt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1, gültig von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 ist dem Image beigefügt, handelt aber von etwas anderem; ignoriert</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>Herkunftsnachweis: %1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>der Unterzeichner ist unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ Whiteout</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>Obenauf: die beschreibbare Schicht des Containers</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>Schicht %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>fügt %Ln Datei hinzu</numerusform>
            <numerusform>fügt %Ln Dateien hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>verdeckt %Ln Datei</numerusform>
            <numerusform>verdeckt %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>entfernt %Ln Datei</numerusform>
            <numerusform>entfernt %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>ändert keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln weitere Datei</numerusform>
            <numerusform>+ %Ln weitere Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>AUFBAU</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>Schicht abnehmen (Pfeil links)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>Nächste Schicht auflegen (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Tempo:</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>Der Aufbau erscheint, sobald die Dateien der Schichten gelesen sind.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>Aufbau des Stapels</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>Erster Build</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>Zweiter Build</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Warum die Digests abweichen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>SOURCE_DATE_EPOCH setzen: Builder schreiben es anstelle der Zeit des Builds.</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>nur im ersten Build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>nur im zweiten Build</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>größer als die %1, die hier erlaubt sind</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>%1 Bytes erwartet, aber nur %2 vorhanden</translation>
    </message>
</context>
<context>
    <name>stratoscope::BytesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number of a layer, its instruction</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 % of all</source>
        <comment>a size</comment>
        <translation>%1, %2 % von allem</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>Die Schicht, die sie mitbringt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>Dateien, die nicht leer sind, jede einmal, wie viele Namen sie auch hat</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>Bytes der Dateien im Verzeichnis selbst</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>Bytes der Dateien im Verzeichnis und darunter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, unkomprimiert</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>Bytes der Schicht, die oben auf dem Stapel nicht zu sehen sind</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>Einträge, die die Schicht hinzufügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>Einträge tieferer Schichten, deren Inhalt oder Metadaten die Schicht ändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>Einträge tieferer Schichten, die die Schicht löscht</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufgehoben</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>Schichten, die aufgehoben werden, sind beim nächsten Mal sofort offen, ohne noch einmal gelesen zu werden</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>Bis zu %1 aufheben</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>&amp;Nichts aufheben</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>Schichten-Zwischenspeicher &amp;leeren (%1)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>Schichten-Zwischenspeicher &amp;leeren (leer)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>Schichten-Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>Entfernen, was von gelesenen Schichten aufgehoben ist, %1?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>Die Images bleiben, wie sie sind. Beim nächsten Öffnen werden sie ganz gelesen, und die aus Registrys noch einmal übertragen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CauseWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 and %2 ns</source>
        <translation>%1 und %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>symbolischer Link</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>harter Link</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ohne Präfix</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Kompilierte Python-Dateien enthalten die Zeit ihrer Quelle: SOURCE_DATE_EPOCH setzen oder mit --invalidation-mode=unchecked-hash kompilieren.</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>Der Cache von ldconfig ändert sich mit jedem Lauf: /var/cache/ldconfig/aux-cache in demselben RUN löschen.</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>Logs enthalten Zeiten: in demselben RUN löschen.</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>Die Machine-ID ist zufällig: die Datei in demselben RUN leeren.</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>Andere Paketversionen wurden installiert: die Versionen festlegen oder einen Snapshot des Archivs verwenden.</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>Konten enthalten den Tag, an dem sie angelegt wurden: SOURCE_DATE_EPOCH setzen, das useradd beachtet.</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>Die Inhalte dieser Dateien vergleichen, um zu sehen, was der Build in sie schreibt.</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>beste Kompression</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>schnellste Kompression</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>mit der Zeit %1 UTC</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>mit dem Namen %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>System %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>%n Eintrag nur im zweiten Build</numerusform>
            <numerusform>%n Einträge nur im zweiten Build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>%n Eintrag nur im ersten Build</numerusform>
            <numerusform>%n Einträge nur im ersten Build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>Inhalt von %n Datei</numerusform>
            <numerusform>Inhalte von %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>Art von %n Eintrag</numerusform>
            <numerusform>Arten von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>Ziel von %n Link</numerusform>
            <numerusform>Ziele von %n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>Rechte von %n Eintrag</numerusform>
            <numerusform>Rechte von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>Besitzer von %n Eintrag</numerusform>
            <numerusform>Besitzer von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>Zeit von %n Eintrag</numerusform>
            <numerusform>Zeiten von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>erweiterte Attribute von %n Eintrag</numerusform>
            <numerusform>erweiterte Attribute von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>Reihenfolge: %n Eintrag steht anderswo</numerusform>
            <numerusform>Reihenfolge: %n Einträge stehen anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>Benutzer- oder Gruppenname von %n Eintrag, den Engines ignorieren</numerusform>
            <numerusform>Benutzer- oder Gruppennamen von %n Einträgen, die Engines ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>Zugriffs- oder Änderungszeit von %n Eintrag, die Engines ignorieren</numerusform>
            <numerusform>Zugriffs- oder Änderungszeiten von %n Einträgen, die Engines ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>Schreibweise von %n Namen</numerusform>
            <numerusform>Schreibweise von %n Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>Tar-Format von %n Eintrag</numerusform>
            <numerusform>Tar-Format von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>Name oder Zeit von %n PAX-Header, die Engines ignorieren</numerusform>
            <numerusform>Namen oder Zeiten von %n PAX-Headern, die Engines ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>PAX-Records von %n Eintrag, die Engines ignorieren</numerusform>
            <numerusform>PAX-Records von %n Einträgen, die Engines ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>Nullen am Ende des Tars</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>nur die Kompression: die Tars darin sind gleich</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are what two builds say</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 how it changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set modes explicitly (COPY --chmod): the files of both build contexts have different ones, often because of umask.</source>
        <translation>Rechte ausdrücklich setzen (COPY --chmod): Die Dateien beider Build-Kontexte haben verschiedene, oft wegen der umask.</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>Besitzer ausdrücklich setzen (COPY --chown) und Benutzer mit festen IDs anlegen.</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>SOURCE_DATE_EPOCH setzen und BuildKit es auf Dateien anwenden lassen: --output type=oci,rewrite-timestamp=true.</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>Auf derselben Art von Dateisystem bauen: Sicherheitsmodule und Capabilities stehen in erweiterten Attributen.</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>Die Einträge sortieren, wenn Sie die Schicht selbst packen: tar --sort=name.</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>Die Namen weglassen, wenn Sie die Schicht selbst packen: tar --numeric-owner.</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>Diese Zeiten weglassen, wenn Sie die Schicht selbst packen: tar --pax-option=delete=atime,delete=ctime.</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>PAX-Headern einen festen Namen geben, wenn Sie die Schicht selbst packen: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>Beide Images mit derselben Version desselben Builders bauen: Jeder schreibt seine Tars auf seine Weise.</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>Für beide dasselbe Werkzeug in derselben Version und Stufe verwenden; die Image-ID ist trotzdem dieselbe.</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>mit Prüfsummen</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>ohne Prüfsummen</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>mit der Größe</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>ohne die Größe</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>dieselben Bytes</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>Beide Builds sind gleich, Schicht für Schicht und Einstellung für Einstellung.</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>Alle Schichten sind gleich; die Konfigurationen unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 von %2 Schichten haben dieselben Bytes.</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1 Jede Datei ist gleich: Nur wegen Metadaten weichen die Digests ab.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>Später entfernt</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>Später überschrieben</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>Für Metadaten kopiert</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>Unverändert noch einmal geschrieben</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>Später verschoben</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>Derselbe Inhalt doppelt</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>Mögliche Geheimnisse</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>Eine Schicht schreibt Dateien, und eine darüber entfernt sie. Das verdeckt sie nur: Eine Schicht ändert sich nie, also bleiben die Bytes im Image, und alle laden sie herunter.</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>Eine Schicht schreibt Dateien, und eine darüber schreibt andere an ihre Stelle. Beide sind im Image; der Container sieht die oberen.</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>Eine Schicht ändert nur Rechte, Besitzer, Zeiten oder Attribute von Dateien und hat dafür ihren ganzen Inhalt noch einmal.</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>Eine Schicht hat Dateien noch einmal, die in einer Schicht darunter dieselben sind.</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>Eine Schicht verschiebt oder benennt um, was eine Schicht darunter hat. Der Inhalt ist in beiden, und der Container sieht ihn einmal.</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>Der Container sieht denselben Inhalt unter mehreren Pfaden, die keine Links einer Datei sind.</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>Der Container sieht Dateien, von denen bekannt ist, dass sie ihm beim Laufen nichts nützen: Zwischenspeicher, Protokolle, Dokumentation und dergleichen.</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>Dateien, die nach privaten Schlüsseln, Passwörtern oder Tokens aussehen. Eine Schicht darüber mag sie vor dem Container verdecken, aber nicht vor denen, die das Image haben.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>kein Zertifikat einer Zertifizierungsstelle in PEM</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>Geben Sie das Zertifikat der Zertifizierungsstelle oder den öffentlichen Schlüssel des Unterzeichners an</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>keine Antwort seit %1 Sekunden</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>ein solches Programm gibt es nicht</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>es gibt mehr als %1 Byte aus</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>Die Schichten, und wo die Bytes blieben.</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>Eine Seite zum Ansehen, von einem Image in einer Registry.</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>Lässt einen Build scheitern, der zu viel verschwendet oder Geheimnisse enthält.</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>Das Dateisystem bis Schicht 3, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>Große Dateien, die nicht aus der untersten Schicht sind.</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>Was gewonnen und verloren wurde, wo und durch welche Schicht.</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>Eine Datei im Stand zweier Schichten, als Patch.</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>Was mit --image gewählt werden kann.</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>Was Docker auf diesem Host aufhebt.</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>Was Schicht 4 hinzufügte, aktualisierte und entfernte.</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>Eine Stückliste (SBOM).</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>Der Stapel und sein Dateisystem, wie in einem Lehrbuch.</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>Zwei Verzeichnisse bis Schicht 3.</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>Eine Schicht als Archiv.</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>Eine Datei, Byte für Byte.</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>Die Schicht, aus der jede Zeile kommt.</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>Schlüssel in jeder Version jeder Datei, auch gelöschter.</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>Die Dateien aus Schicht 4, die diese Bytes enthalten.</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>Verzeichnisse für jedes Programm, bis Strg+C.</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>Dieselben Dateien in weniger Schichten, ohne deren Verschwendung.</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>Ein Container als Image.</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>Ein Image, das docker load und podman load annehmen.</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>Nur, was daran falsch ist.</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>Ob eine eigene Lektion gespielt werden kann.</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>Was das Löschen jedes Images wirklich freigäbe.</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>Dasselbe als JSON, mit den Schichten, die Images sich teilen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>unbekannter Befehl „%1“</translation>
    </message>
    <message>
        <source>Exit codes:
  0  fine
  1  the image is damaged; what could be read is printed
  2  wrong usage
  3  the image cannot be read, or the output cannot be written
  4  the image breaks a rule of --fail-over
  5  diff --exit-code: there are differences
  6  grep: nothing was found</source>
        <translation>Exit-Codes:
  0  alles in Ordnung
  1  das Image ist beschädigt; ausgegeben ist, was sich lesen ließ
  2  falscher Aufruf
  3  das Image ist nicht lesbar, oder die Ausgabe lässt sich nicht schreiben
  4  das Image verletzt eine Regel von --fail-over
  5  diff --exit-code: es gibt Unterschiede
  6  grep: nichts wurde gefunden</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>Siehe „stratoscope-cli %1--help“</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>Womit verglichen wird: eine Datei oder ein Verzeichnis mit einem Image.</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>kein Muster angegeben</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>erwartet wird ein Muster</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>kein Pfad im Image angegeben</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>erwartet wird ein Pfad im Image</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>kein Verzeichnis angegeben</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>erwartet werden ein Image und ein Verzeichnis</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>erwartet: %1, angegeben: %2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>ein Image</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>zwei Images</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>kein Image angegeben</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>Welches von mehreren Images: ein Name, der Anfang einer ID oder @N für das N-te, von 0 an.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE ist der Speicher einer Engine auf diesem Host, etwa /var/lib/docker; fehlt es, der am üblichen Ort.</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>Welche von mehreren Plattformen; ohne Angabe die dieses Rechners.</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANTE]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>Legt das Upper-Verzeichnis eines Containers oder ein Schicht-Tar als beschreibbare Schicht obenauf.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>Vergleicht die Schichten nicht mit ihren Digests: schneller.</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>Liest alle Schichten neu und hebt nichts von ihnen für das nächste Mal auf.</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>Zeigt keinen Fortschritt an. Ohne diese Option geschieht das, wenn die Standardfehlerausgabe ein Terminal ist.</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>Schreibt die Datei PATH in IMAGE auf die Standardausgabe,
Byte für Byte. Folgt symbolischen Links im Image.</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>Schreibt die Dateien von IMAGE, oder die unter jedem PATH, nach ZIEL: ein
Verzeichnis, oder ein Archiv, wenn es auf .tar, .tar.gz, .tar.zst, .zip oder .7z
endet. Ein Tar behält alles. Ein Verzeichnis bekommt keine Geräte, FIFOs, setuid
oder setgid, und Besitzer nur, wenn root extrahiert; Ausgelassenes wird gelistet.

Nur in ZIEL wird geschrieben; dort erscheint nichts, bevor alles fertig ist.</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>Die Datei, die ausgegeben wird, etwa /etc/os-release.</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>Was extrahiert wird, etwa /etc; ohne Angabe alles.</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>kein Ziel angegeben: -o ZIEL verwenden</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>Das Dateisystem der Schichten 0 bis SCHICHT statt aller Schichten.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>SCHICHT</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>Was SCHICHT allein hat, wie Engines es entpacken.</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>Das Verzeichnis oder Archiv, das geschrieben wird; - für ein Tar auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>Schreibt in ein Verzeichnis, das nicht leer ist: ersetzt Dateien, aber keine Verzeichnisse, und folgt keinen Links.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>„%1“ ist keine Schichtnummer; Schichten sind von unten nummeriert, ab 0</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to und --layer schließen einander aus</translation>
    </message>
    <message>
        <source>Lists every path of IMAGE as a container sees it, one JSON object per line, sorted
by the bytes of the path. Hard links are listed as files; &quot;mtime&quot; is in whole
seconds since 1970 in UTC.

With --layer, lists the entries of one layer alone, each with what it does to the
layers below (&quot;change&quot;) and the first layer above that hides it (&quot;until&quot;, null if
none does). A deletion has the type of what it deletes, mode 0000 and no &quot;mtime&quot;;
a hard link has the metadata of the file that it links to.

Bytes of a path that are not UTF-8 are written as \xNN, and &quot;pathBytes&quot; has the
path in base64; likewise &quot;linkTargetBytes&quot;.

Files that eStargz adds to layers for lazy pulling are listed with --layer only, with
&quot;role&quot;: &quot;estargz&quot;.

--filter takes the words of the window&apos;s search: a part of the path, and size:&gt;1M layer:3
change:deleted type:symlink mode:setuid owner:0 group:0 ext:so mtime:&lt;2024 hidden:yes; a &quot;-&quot;
before one negates it.</source>
        <translation>Listet jeden Pfad von IMAGE, wie ein Container ihn sieht, ein JSON-Objekt
je Zeile, geordnet nach den Bytes des Pfads. Harte Links stehen als
Dateien darin; „mtime“ ist in ganzen Sekunden seit 1970 in UTC.

Mit --layer die Einträge einer Schicht, jeder mit dem, was er mit den Schichten
darunter tut („change“), und der ersten Schicht darüber, die ihn verdeckt
(„until“, null, wenn keine). Eine Löschung hat den Typ dessen, was sie löscht,
die Rechte 0000 und kein „mtime“; ein harter Link hat die Metadaten seiner Datei.

Bytes eines Pfads, die kein UTF-8 sind, stehen als \xNN, und
„pathBytes“ hat den Pfad in Base64; ebenso „linkTargetBytes“.

Dateien, die eStargz für Lazy Pulling in Schichten einfügt,
werden nur mit --layer aufgelistet, mit &quot;role&quot;: &quot;estargz&quot;.

--filter nimmt die Wörter der Suche im Fenster: einen Teil des Pfads und
size:&gt;1M layer:3 change:deleted type:symlink mode:setuid owner:0 group:0
ext:so mtime:&lt;2024 hidden:yes; ein „-“ vor einem Wort kehrt es um.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format braucht ein Format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>Das Dateisystem der Schichten 0 bis SCHICHT.</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>Nur, was diese Wörter finden, wie im Fenster: ein Teil des Pfads, size:&gt;1M, type:symlink, …</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>Die Einträge von SCHICHT allein.</translation>
    </message>
    <message>
        <source>Mounts IMAGE on the empty directory DIR, read-only, until you press Ctrl+C or unmount
it (umount DIR, or fusermount3 -u DIR). Needs no root, but FUSE: /dev/fuse, and
fusermount3 for other users than root. Only the user who mounts it can look into it.

  DIR/unified    The file system as a container sees it.
  DIR/up-to/N    The same with the layers 0 to N only.
  DIR/layers/N   What layer N alone has, as engines unpack it for overlayfs: a deleted
                 path is a character device 0/0, and an opaque directory has the
                 attributes user.overlay.opaque and trusted.overlay.opaque.

All files can be read, whatever their modes say; none can be executed, and devices and
setuid bits are for show. Symlinks are as the image has them: an absolute one leads out
of DIR.</source>
        <translation>Hängt IMAGE schreibgeschützt in das leere Verzeichnis DIR ein, bis Sie Strg+C drücken
oder es aushängen (umount DIR oder fusermount3 -u DIR). Braucht kein root, aber FUSE:
/dev/fuse und ohne root fusermount3. Nur wer es einhängt, kann hineinsehen.

  DIR/unified    Das Dateisystem, wie ein Container es sieht.
  DIR/up-to/N    Dasselbe nur mit den Schichten 0 bis N.
  DIR/layers/N   Was Engines aus Schicht N allein für overlayfs entpacken: Gelöschtes
                 ist ein zeichenorientiertes Gerät 0/0, ein opakes Verzeichnis hat
                 die Attribute user.overlay.opaque und trusted.overlay.opaque.

Alle Dateien sind lesbar, was auch immer ihre Rechte sagen; keine ist
ausführbar, und Geräte und setuid-Bits sind nur zum Ansehen da.
Symbolische Links sind wie im Image: Ein absoluter führt aus DIR hinaus.</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>Das Verzeichnis, in das es eingehängt wird.</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>Endet, sobald das Image eingehängt ist, und lässt es so, bis DIR ausgehängt wird.</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>Berichtet, was jede Schicht von IMAGE hinzufügt, ändert, löscht und
verschwendet, welche Bytes unnötig sind, und warum. Schichten sind von unten
nummeriert, ab 0. In JSON sind Größen in Byte und Zeiten nach ISO 8601 in UTC.</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude ist mehr als %1 Mal angegeben</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output braucht eine Datei</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings braucht das Format text oder json</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text (Vorgabe), json, html, markdown, sarif oder patch: alle Korrekturen für das Dockerfile.</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>Schreibt den Bericht in DATEI, die ihn ganz enthält oder bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>Scheitert, wo eine dieser Regeln verletzt ist, etwa wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; es gibt auch reclaimable und layers. Ohne diese Option gilt „failOver“ in .stratoscope.json.</translation>
    </message>
    <message>
        <source>RULES</source>
        <translation>REGELN</translation>
    </message>
    <message>
        <source>GLOB</source>
        <translation>MUSTER</translation>
    </message>
    <message>
        <source>Reports layers and sums only, without comparing contents: faster.</source>
        <translation>Berichtet nur Schichten und Summen und liest daher keinen Inhalt, um ihn zu vergleichen: schneller.</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>Fügt hinzu, wie viele Pakete welcher Art das Image hat; „packages“ listet sie auf. Nicht für sarif und patch.</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>Speichert IMAGE mit zusammengelegten Schichten: die oben in jedem Bereich
sichtbaren Dateien und Whiteouts für alles, was sie darunter verdecken. Container
sehen dieselben Dateien. Gleiches Image, gleiche Optionen: gleiche Bytes.</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>Speichert IMAGE, wie es ist; mit --upper wird die beschreibbare Schicht
eines Containers eine weitere Schicht, wie bei docker commit, aber mit der
Konfiguration des Images. Gleiches Image, gleiche Optionen: gleiche Bytes.</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>keine Ausgabedatei angegeben: -o AUSGABE verwenden</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>unbekannte Kompression „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>„%1“ ist keine Stufe von 1 bis 19</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>„%1“ ist keine Zeit wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>Die Schichten, die zu einer zusammengelegt werden: 3..7 oder all, was auch ohne Angabe gilt. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>BEREICH</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>AUSGABE</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive oder oci-archive; ohne Angabe, was IMAGE ist.</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>Wie Schichten komprimiert werden: gzip, zstd oder none. Ohne diese Option bleiben Schichten, wie sie sind; was neu geschrieben wird, wird in einem oci-archive mit gzip komprimiert, in einem docker-archive nicht.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>VERFAHREN</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>Wie stark: von 1, schnell, bis 9 (gzip) oder 19 (zstd).</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>Ein Name für das gespeicherte Image, etwa shop:2.4. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>Wann das Image erstellt sein soll; ohne Angabe, wann IMAGE es wurde.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>Was die History von der beschreibbaren Schicht sagt.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>Ein Kommentar zur beschreibbaren Schicht in der History.</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>Für registry://: nimmt auch unverschlüsseltes HTTP hin und ein Zertifikat, für das niemand bürgt.</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>Eine Datei oder ein Verzeichnis mit einem Image; - ist die Standardeingabe. Oder eines in einer Engine: docker://NAME, container://NAME. Oder eines in einer Registry, in der nur gelesen und nie geschrieben wird: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units ist si oder binary, nicht „%1“</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si: Größen in kB, MB und GB; binary: in KiB, MiB und GiB. Vorgabe: wie im Fenster eingestellt.</translation>
    </message>
    <message>
        <source>UNITS</source>
        <translation>EINHEITEN</translation>
    </message>
    <message>
        <source>Usage: stratoscope-cli COMMAND [options] IMAGE
Looks into a container image: a docker or podman save, an OCI archive or directory, a skopeo dir, plain,
compressed as a whole or in a zip; what Docker or podman keeps on this host; and what docker, podman and
nerdctl have: docker://NAME, podman://NAME, container://NAME; and what is in a registry, which is read
and never written to: registry://[HOST/]NAME[:TAG].

Commands:
  report    What each layer adds, changes, deletes and wastes, and why.
  list      Every path as a container sees it, or of one layer, as JSON Lines.
  diff      What differs between two images, and why one is larger; or two versions of a file.
  images    The images and containers in an archive or an engine&apos;s storage.
  packages  The packages in the image, and the layers that brought them.
  picture   The picture of a textbook: the stack, and the file system it makes, as SVG.
  extract   Writes files of the image into a directory or an archive.
  cat       Writes a file of the image to standard output.
  blame     Which layer each line of a text file comes from.
  grep      Finds text, a regular expression or bytes in the contents of files.
  mount     Shows the image as directories: whole, as of each layer, and each layer.
  squash    Saves the image with layers merged.
  save      Saves the image, or a container as an image.
  stack     Builds an image from a stack that is written as text, or checks one.
  lesson    Lists the lessons of the program, or checks files with lessons.
  library   All images that were opened or that engines have, and what deleting one would free.

Options:
  -h, --help     Displays this help; after a command, that of the command.
  -v, --version  Displays the version.

%1
</source>
        <translation>Aufruf: stratoscope-cli BEFEHL [Optionen] IMAGE
Sieht in ein Container-Image hinein: ein docker oder podman save, ein OCI-Archiv oder -Verzeichnis, ein
skopeo dir, jeweils auch als Ganzes komprimiert oder in einem Zip; was Docker oder podman auf diesem Host
aufheben; was docker, podman und nerdctl haben: docker://NAME, podman://NAME, container://NAME; und was in
einer Registry liegt, aus der nur gelesen wird: registry://[HOST/]NAME[:TAG].

Befehle:
  report    Was jede Schicht hinzufügt, ändert, löscht und verschwendet, und warum.
  list      Jeder Pfad, wie ein Container ihn sieht, oder die einer Schicht, als JSON Lines.
  diff      Was zwei Images unterscheidet und warum eines größer ist; oder zwei Versionen einer Datei.
  images    Die Images und Container in einem Archiv oder im Speicher einer Engine.
  packages  Die Pakete im Image und die Schichten, die sie gebracht haben.
  picture   Das Lehrbuchbild: der Stapel und das Dateisystem, das er ergibt, als SVG.
  extract   Schreibt Dateien des Images in ein Verzeichnis oder Archiv.
  cat       Schreibt eine Datei des Images auf die Standardausgabe.
  blame     Aus welcher Schicht jede Zeile einer Textdatei kommt.
  grep      Findet Text, einen regulären Ausdruck oder Bytes im Inhalt von Dateien.
  mount     Zeigt das Image als Verzeichnisse: ganz, bis zu jeder Schicht und jede Schicht.
  squash    Speichert das Image mit zusammengelegten Schichten.
  save      Speichert das Image oder einen Container als Image.
  stack     Baut ein Image aus einem Stapel, der als Text geschrieben ist, oder prüft einen.
  lesson    Listet die Lektionen des Programms oder prüft Dateien mit Lektionen.
  library   Alle Images, die geöffnet wurden oder die Engines haben, und was Löschen freigäbe.

Optionen:
  -h, --help     Zeigt diese Hilfe; nach einem Befehl die des Befehls.
  -v, --version  Zeigt die Version.

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>Für registry://: überträgt ganze Schichten und prüft sie, auch wo ihr Inhaltsverzeichnis genügen würde.</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>Prüft Signaturen von cosign und Notary Project mit dem öffentlichen Schlüssel in DATEI oder mit dem Zertifikat einer Zertifizierungsstelle, die für die Unterzeichner bürgt. Ohne diese Option gilt keine Signatur als bestätigt.</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1; am ähnlichsten ist „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>„%1“ ist kein Image; das Image kommt zuerst: %2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>Nimmt von Funden, Wertung und Regeln aus, was passt, etwa „/usr/share/doc“ oder „**/*.log“, und alles darunter; env:NAME nimmt eine Variable oder ein Build-Argument aus. Kann mehrmals angegeben werden; „exclude“ in .stratoscope.json zählt ebenfalls.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>Commit von %1</translation>
    </message>
    <message>
        <source>The writable layer (%1) becomes a read-only layer of the image, like docker commit, and the container gets a new, empty one on top.</source>
        <translation>Die beschreibbare Schicht (%1) wird zu einer schreibgeschützten Schicht des Images, wie docker commit es macht, und der Container bekommt eine leere darüber.</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>&amp;Anweisung in der History:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitLayer</name>
    <message>
        <source>the diff ID of layer %1 is unknown</source>
        <translation>die Diff-ID von Schicht %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>es gibt keine beschreibbare Schicht für einen Commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>Image in anderem &amp;Verzeichnis …</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>Anderes &amp;Image dieser Quelle …</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>Image einer &amp;Engine …</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>Image aus einer &amp;Registry …</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>Warum die Größe abweicht</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>Schichten beider Images</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Einstellungen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>Pfade, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>Beide Images zeigen dieselben Bytes.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Keines der Images hat eine Schicht.</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>Ein Container läuft mit beiden auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>Ein Container sieht in beiden dieselben Dateien.</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>SCHICHTEN NEBENEINANDER</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Ein Container sieht keinen Unterschied.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>WARUM ES WUCHS</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>WARUM ES SCHRUMPFTE</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>WAS GEWONNEN UND VERLOREN WURDE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>%Ln Schicht gemeinsam</numerusform>
            <numerusform>%Ln Schichten gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>Konfiguration (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>&amp;Inhalte vergleichen …</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareWindow</name>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>Nimmt das zweite Image als erstes</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>Die Images konnten nicht verglichen werden.

%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>names of two images, the first of which is usually the older one</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparedSide</name>
    <message>
        <source>Layer %1 · %2 · %3</source>
        <comment>number, size or type, instruction</comment>
        <translation>Schicht %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a property of a file, and its values in two versions</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::Comparison</name>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>the sizes of two images, and the difference</extracomment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>%1 nur in Metadaten</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>%1 nur in der Zeit</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>überall sonst</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1, der Rest davon</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>die Schicht des Containers</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>gleicher Inhalt</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>neu gebaut</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>Art geändert</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>andere harte Links</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>%1 → %2 in all layers</source>
        <extracomment>the sizes of two images with what a container cannot see</extracomment>
        <translation>%1 → %2 in allen Schichten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln Pfad unterscheidet sich nur in der Zeit</numerusform>
            <numerusform>%Ln Pfade unterscheiden sich nur in der Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>Pfade: %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 im Vergleich mit %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>Warum es wuchs</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>Warum es schrumpfte</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>Was gewonnen und verloren wurde</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>und %1 weitere; alle mit --format json</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Ein Container sieht keinen Unterschied.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparisonTable</name>
    <message>
        <source>%1  %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompleteImage</name>
    <message>
        <source>Checking digests</source>
        <translation>Digests werden geprüft</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>Offener Port</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>Für darauf gebaute Images</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>Das Programm, das im Container startet; der Befehl ist seine Argumente.</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>Argumente für den Entrypoint, oder ohne ihn das Programm. „docker run IMAGE …“ ersetzt sie.</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>Wo das Programm startet.</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>Wer das Programm ausführt; ohne Angabe root.</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>Eine Variable in der Umgebung des Programms.</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>Wo das Programm lauscht. Erreichbar ist es nur, wenn „docker run -p“ den Port veröffentlicht.</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>Ein Verzeichnis, dessen Inhalt außerhalb der beschreibbaren Schicht des Containers liegt.</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>Was das Programm bekommt, wenn der Container anhalten soll.</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>Wie die Engine feststellt, ob der Container arbeitet.</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>Was Befehle ausführt, die nicht als Liste geschrieben sind.</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>Eine Anweisung, die läuft, wenn auf diesem Image ein anderes gebaut wird.</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>Eine Notiz für Menschen und Werkzeuge; im Container ändert sie nichts.</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>nicht in der History</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a setting</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>an instruction</comment>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>The last instruction of the image&apos;s history that set it. An image without that history may have it from its base image.</source>
        <translation>Die letzte Anweisung der History, die sie gesetzt hat. Ohne diese kann sie aus dem Basis-Image stammen.</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>Build-Argument %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>Was dem Build mitgegeben wurde. Die History des Images behält es.</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · vielleicht geheim</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>„docker run“-Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>Einstellungen des Images</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>Kopiert einen Befehl, der alles ausschreibt, was das Image setzt, zum Ändern und Ausführen</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>Das Image sagt nicht, was laufen soll.</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>Was ein Container ausführt</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>Was ein Container ausführt: %1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>Öffnen Sie ein Image, um zu sehen, was es ausführt.</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>Die Konfiguration des Images setzt nichts: keinen Befehl, keinen Benutzer, keine Variablen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>Ein Build-Argument, das vielleicht geheim ist. Die History behält seinen Wert, und wer das Image hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>Eine Variable, die vielleicht geheim ist. Wer das Image hat, kann ihren Wert lesen.</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>Betrachten Sie es als bekannt geworden und tauschen Sie es aus. Geben Sie Geheimnisse Builds mit RUN --mount=type=secret mit und Containern erst beim Start.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Image</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Zweites Image</translation>
    </message>
    <message>
        <source>—</source>
        <comment>not set</comment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerFacts</name>
    <message>
        <source>the engine did not report an ID for the container</source>
        <translation>die Engine nennt keine ID des Containers</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>der Container wurde nicht aus einem Image erstellt</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a container and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerWatch</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>es gibt mehr als %1 Images und Container; die anderen werden ausgelassen</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>das Image dieses Containers ist nicht mehr im Speicher, daher gibt es keine History</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>Container %1: die Container sind zusammen zu groß</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>es hat mehr als %1 Schichten, oder sie gehen im Kreis</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>die beschreibbare Schicht: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>die Liste der Snapshots kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>die Liste der Snapshots ist beschädigt: %1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>sie liegt beim Snapshotter „%1“; nur overlayfs kann gelesen werden</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>die Datenbank nennt kein Verzeichnis dafür</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>die Datenbank von containerd ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>es gibt mehr als %1 Images; die anderen werden ausgelassen</translation>
    </message>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>keines der Images der Manifest-Liste %1 ist in diesem Speicher</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>die Datenbank der Schichten kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>die Datenbank nennt kein Verzeichnis dafür</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>es hat mehr als %1 Schichten, oder sie gehen im Kreis</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>die Datenbank kennt die Schicht %1 nicht</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>die Container sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>es gibt mehr als %1 Images und Container; die anderen werden ausgelassen</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>das Image dieses Containers ist nicht im Speicher, daher gibt es keine History</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>Container %1: die Container sind zusammen zu groß</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>die beschreibbare Schicht: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>die Schicht ist nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>größer als %1</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>Extrahieren Sie beide mit „stratoscope-cli cat“ und vergleichen Sie diese</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>es gibt diesen Pfad auf keiner der beiden Seiten</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>die Dateien unterscheiden sich zu stark für den kürzesten Diff</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>of the values of a JSON document</comment>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHasher</name>
    <message>
        <source>the content ends early</source>
        <translation>der Inhalt endet zu früh</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>Inhalte werden verglichen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>gzip-Daten</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2-Daten</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz-Daten</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>zstd-Daten</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>zip-Archiv</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>Debian-Paket</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>statische Bibliothek</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>RPM-Paket</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>Java-Klasse</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly-Modul</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType-Schrift</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType-Schrift</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2-Schrift</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>%1-Bild %2×%3</translation>
    </message>
    <message>
        <source>ELF 64-bit</source>
        <translation>ELF 64 Bit</translation>
    </message>
    <message>
        <source>ELF 32-bit</source>
        <translation>ELF 32 Bit</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentModel</name>
    <message>
        <source>%1, hidden by layer %2</source>
        <comment>a path</comment>
        <translation>%1, verdeckt von Schicht %2</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>Kein Text; erster Treffer bei Byte %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was in ihr ist.</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>Die Schicht löscht diesen Pfad; hier hat er keinen Inhalt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>Ein Verzeichnis: Was darin ist, steht in den Bäumen darüber.</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>Keine reguläre Datei; sie hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version der Datei</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>Schichten mit diesem Pfad</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Zum Ziel gehen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>Im Text suchen (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>Die ganze Datei speichern, wie sie in dieser Schicht ist</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>Symbolischer Link auf %1</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, size or type</comment>
        <translation>Schicht %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>Diese Version mit der darunter vergleichen</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Was die Datei über sich sagt</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>Zurück zum Archiv</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>Das Archiv zeigen, in dem dies ist</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>Wie der Inhalt gezeigt wird</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Zum Offset gehen</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>Offset in der Datei, zu dem gegangen wird</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>Eine Zahl von Bytes, auch wie 0x1f00, oder ein Teil der Datei wie 50 %</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1, aus Schicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>an encoding, size</comment>
        <translation>%1-Text, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a file and its layer, and what it is (&quot;Text, 2 kB&quot;)</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentQuery</name>
    <message>
        <source>bytes are pairs of hexadecimal digits, such as 7f 45 4c 46</source>
        <translation>Bytes sind Paare hexadezimaler Ziffern, etwa 7f 45 4c 46</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>Text wird innerhalb einer Zeile gesucht und darf keinen Zeilenumbruch enthalten</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>nichts zu suchen</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>das Muster ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>kein regulärer Ausdruck: %1, bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>Inhalte werden durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>Es gibt mehr; nur der erste Treffer ist aufgeführt.</numerusform>
            <numerusform>Es gibt mehr; nur die ersten %Ln Treffer sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>Von einer Datei sind nur die ersten %1 Zeilen mit Treffern aufgeführt.</numerusform>
            <numerusform>Von %Ln Dateien sind nur die ersten %1 Zeilen mit Treffern aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>Eine Datei wurde nicht bis zum Ende durchsucht: Der Ausdruck braucht dort zu viele Schritte.</numerusform>
            <numerusform>%Ln Dateien wurden nicht bis zum Ende durchsucht: Der Ausdruck braucht dort zu viele Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>Eine Datei kann nicht gelesen werden: %1</numerusform>
            <numerusform>%Ln Dateien können nicht gelesen werden; die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>Text in Dateien</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>In Inhalten suchen</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>Dateien und Zeilen mit Treffern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>Alle Versionen in allen Schichten</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>Dateisystem bis Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>Nur Schicht %1</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>Nur gewählte Schicht</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>Es ist keine Schicht gewählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Anhalten; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>In Inhalten suchen (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>ein Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Die Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>Tippen Sie, was in Dateien zu finden ist, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>Keine Datei enthält „%1“.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSha256</name>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Inhalt (SHA-256)</translation>
    </message>
    <message>
        <source>Computing… Click to stop</source>
        <translation>Wird berechnet … Klicken zum Anhalten</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentStore</name>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>die Sandbox würde mehr als die erlaubten %1 Byte enthalten</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>sie ist inzwischen kürzer geworden</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf ein Verzeichnis mit mehr Platz.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>Im &amp;Baum zeigen</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>Alle a&amp;ufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>Einträge des Archivs</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 Pixel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>Die Datei mit Ihren Zugangsdaten nennt es für diese Registry; melden Sie sich neu an, oder berichtigen Sie die Datei</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>kein gültiger Name eines Credential-Helpers</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>der Credential-Helper ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>die Antwort des Credential-Helpers ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>der Prozess, der es dekodiert, ist abgestürzt oder hat zu lange gebraucht (Signal %1)</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>es lässt sich nicht dekodieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>er endet zu früh</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>die %1-Daten sind beschädigt: %2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>die %1-Daten enden zu früh</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>Vielleicht wurde die Datei beim Kopieren oder Herunterladen abgeschnitten.</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>ein ungültiger Block</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>ein Verweis vor den Anfang</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>ungültige Kopfdaten</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>eine falsche Prüfsumme</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Descriptor</name>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>„%1“ ist kein Digest und wird übergangen</translation>
    </message>
    <message>
        <source>not base64; ignored</source>
        <translation>kein Base64; ignoriert</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>Einzelheiten der Datei</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>Einzelheiten der Schicht</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Einzelheiten des Images</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>Wählen Sie eine Schicht, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Kein Image ist geöffnet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>Image (%Ln Warnung)</numerusform>
            <numerusform>Image (%Ln Warnungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln Datei oder Verzeichnis, %1</numerusform>
            <numerusform>%Ln Dateien und Verzeichnisse, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>&amp;Namen und Pfade des Images und seine Warnungen einschließen</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>Für einen Fehlerbericht. Nur, was Sie hier sehen, wird kopiert.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffCommand</name>
    <message>
        <source>text (the default), json or markdown.</source>
        <translation>text (Vorgabe), json oder markdown.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Like --image, for OTHER.</source>
        <translation>Wie --image, für OTHER.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Exit with 5 if there are differences.</source>
        <translation>Endet mit 5, wenn es Unterschiede gibt.</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>Vergleicht den Inhalt der Datei PFAD.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>Mit --content: vergleicht IMAGE bis Schicht J mit IMAGE bis Schicht K. Schichten sind von 0 an nummeriert.</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>Mit --content: Zeilen, die sich nur in Leerraum unterscheiden, gelten als gleich.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>nichts zum Vergleichen: eine weitere Datei oder --image-b angeben</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content braucht einen Pfad</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers und --ignore-whitespace gehören zu --content</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content und --format schließen einander aus</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers vergleicht innerhalb eines Images</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers braucht zwei Schichtnummern, etwa 2,5</translation>
    </message>
    <message>
        <source>Compares IMAGE with OTHER as a container sees them: what was gained and lost, where and in
which layer, and which files and settings differ. Without OTHER, compares two images in
one file, chosen with --image and --image-b.

With --content, prints how the file at PATH differs, as a unified diff for patch(1):
between two images, or with --layers between two heights of one image&apos;s stack.
Follows symlinks inside the image.

With --digests, tells for two builds of one source what made the digest of each layer
differ: times, order, owners, the form of the tar, compression.</source>
        <translation>Vergleicht IMAGE mit OTHER, wie ein Container sie sieht: Gewinn und Verlust, wo
und in welcher Schicht, und welche Dateien und Einstellungen sich unterscheiden.
Ohne OTHER zwei Images einer Datei, gewählt mit --image und --image-b.

Mit --content wird ausgegeben, wie sich die Datei PFAD unterscheidet, als
Unified Diff für patch(1): zwischen zwei Images, oder mit --layers zwischen
zwei Höhen im Stapel eines Images. Folgt symbolischen Links im Image.

Mit --digests wird gezeigt, wodurch sich bei zwei Builds einer Quelle der Digest
jeder Schicht unterscheidet: Zeiten, Reihenfolge, Besitzer, Tar, Kompression.</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>Zeigt, wodurch sich die Digests zweier Builds einer Quelle unterscheiden.</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests und --content schließen einander aus</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>kein Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ eine unveränderte Zeile</numerusform>
            <numerusform>⋯ %Ln unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>Zeile %1 geändert von %2 in %3</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>Zeile %1 entfernt: %2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>Zeile %1 hinzugefügt: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>kein Digest: erwartet wurden „sha256:“ und 64 kleine hexadezimale Ziffern</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>Klicken, um zur ersten dieser Schichten zu gehen.</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>Klicken, um die Digests aufzulisten.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1: Die Bytes passen nicht dazu</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1: noch nicht geprüft</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>Digests der Schichten</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1: nicht geprüft, weil nur ein Teil davon übertragen wurde</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n Digest falsch</numerusform>
            <numerusform>%n Digests falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>%n Digest bestätigt</numerusform>
            <numerusform>%n Digests bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>Digests nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n Digest nicht geprüft</numerusform>
            <numerusform>%n Digests nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n Schicht ist, was ihr Digest sagt.</numerusform>
            <numerusform>%n Schichten sind, was ihre Digests sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n Schicht widerspricht ihrem Digest: beschädigt oder verändert.</numerusform>
            <numerusform>%n Schichten widersprechen ihren Digests: beschädigt oder verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n Schicht konnte nicht geprüft werden.</numerusform>
            <numerusform>%n Schichten konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking digests …</source>
        <translation>Digests werden geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n Digest noch nicht geprüft</numerusform>
            <numerusform>%n Digests noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n Schicht wird noch geprüft.</numerusform>
            <numerusform>%n Schichten werden noch geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>%n Schicht war noch nicht geprüft, als abgebrochen wurde. Um sie zu prüfen, lesen Sie das Image erneut.</numerusform>
            <numerusform>%n Schichten waren noch nicht geprüft, als abgebrochen wurde. Um sie zu prüfen, lesen Sie das Image erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>%n Schicht kann nicht geprüft werden, weil nur ein Teil übertragen wurde.</numerusform>
            <numerusform>%n Schichten können nicht geprüft werden, weil nur ein Teil übertragen wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>nur im ersten Build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>nur im zweiten Build</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestsPane</name>
    <message>
        <source>&amp;Explain Digests</source>
        <translation>Digests &amp;erklären</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Warum die Digests abweichen</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>Liest alle Schichten, deren Digests abweichen, samt Inhalten</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>Zwei Builds einer Quelle sollten dieselben Digests haben.</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>„Digests erklären“ sagt, wodurch sie sich unterscheiden:
Zeiten, Reihenfolge, Besitzer, Form des Tars oder Kompression.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Keines der Images hat eine Schicht.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>die Verknüpfung führt im Kreis oder aus dem Verzeichnis hinaus</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>Warum die Zahlen von dive von den genauen abweichen</translation>
    </message>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>dive: %1</source>
        <comment>what a well-known tool says of the image</comment>
        <translation>dive: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerArchive</name>
    <message>
        <source>expected a JSON array with one object per image</source>
        <translation>erwartet wurde ein JSON-Array mit einem Objekt für jedes Image</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>es nennt %1 Images, mehr als %2</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>Image %1 hat %2 Schichten, mehr als %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>Dockers eigene Schicht des Containers: Einhängepunkte wie /etc/hosts, /dev und /proc</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>das Image dieses Containers ist nicht mehr im Speicher, daher gibt es keine History</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>Container %1: die Container sind zusammen zu groß</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>die beschreibbare Schicht: %1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>die Container können nicht aufgezählt werden: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>es gibt mehr als %1 Images und Container; die anderen werden ausgelassen</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>Container %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>die Datenbank nennt kein Verzeichnis dafür</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>die Datenbank kennt die Chain %1 nicht</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>die Diff-ID sollte %1 sein, aber die Datenbank sagt %2</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>es hat mehr als %1 Schichten</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>sie hat keine Diff-ID, daher ist sie nicht zu finden</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>die Namen der Images sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>es gibt mehr als %1 Images; die anderen werden ausgelassen</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># Schicht %1: Die History sagt nicht, was sie erzeugte (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># Aus der History eines Images wiederhergestellt; was kopiert wurde, steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>Ändert nur die Konfiguration.</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1, eine der größten</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>Wie die History des Images sie nennt; was kopiert wird, steht nicht darin</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>Schicht %1: %2 geschrieben, davon %3 verschwendet. Sie verursacht %4 Verschwendung.</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>Verursacht</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>Bytes, die diese Anweisung verschwendet, hier oder in Schichten darunter</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>Wie viele der geschriebenen Bytes verschwendet sind</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>Wie viele der geschriebenen Bytes der Container sieht</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>Erzeugte nur, was andere Stufen kopieren.</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>Ändert nur die Konfiguration, oder es ist keine Schicht bekannt, die sie erzeugte.</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>Das Dockerfile, wie der Build es verzeichnet hat</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>Bytes der Schichten, die sie erzeugte</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfilePane</name>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Copy &amp;Dockerfile</source>
        <translation>Dockerfile &amp;kopieren</translation>
    </message>
    <message>
        <source>Rebuilt from the history, which does not name the copied files.</source>
        <translation>Aus der History wiederhergestellt; was kopiert wurde, steht nicht darin.</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>Öffnen Sie ein Image, um zu sehen, wie es erzeugt wurde.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>Das Image hat keine History.</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>Vom Build verzeichnet</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>Aus der History wiederhergestellt</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>Welches Dockerfile gezeigt wird</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1, gebaut %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>die Manifeste und Konfigurationen sind zusammen zu groß</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>Was danach kommt, wird nicht gelesen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ElfFacts</name>
    <message>
        <source>machine %1</source>
        <translation>Maschine %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Engine</name>
    <message>
        <source>podman, connection %1</source>
        <translation>podman, Verbindung %1</translation>
    </message>
    <message>
        <source>docker, context %1</source>
        <translation>docker, Kontext %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — wird verfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>%Ln darin</numerusform>
            <numerusform>%Ln darin</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>Co&amp;ntainer aktualisieren</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>Von Engine öffnen</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>Nach Name, Image, Zustand oder ID filtern</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>Images und Container filtern</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>Container und Images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Welche aufgeführt sind</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>Images und Container der Engines</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>stratoscope %1</source>
        <comment>command line that does the same</comment>
        <translation>stratoscope %1</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Die Container-Engines werden gefragt …</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>Keine Engine hat ein Image oder einen Container.</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>Wählen Sie ein Image oder einen Container.</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>Mit dem Image einer Engine vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>Programm von %1</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>Das Programm von %1 wählen</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>Die Umgebung bestimmt es: %1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineJson</name>
    <message>
        <source>it did not answer with JSON objects as requested</source>
        <translation>sie hat nicht mit den JSON-Objekten geantwortet, um die sie gebeten wurde</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>docker 28.2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — asking …</source>
        <translation>%1 — wird gefragt …</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln container(s)</source>
        <translation>
            <numerusform>%Ln Container</numerusform>
            <numerusform>%Ln Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Image</numerusform>
            <numerusform>%Ln Images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>Bei einem Image alle seine Schichten, bei einem Container, was er geschrieben hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 — not installed. %2</source>
        <comment>engine, what to do</comment>
        <translation>%1 — nicht installiert. %2</translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <comment>engine, what to do, problem</comment>
        <translation>%1 — %2 (%3)</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>Starten Sie das Programm als der Benutzer, dessen Container dies sind</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>Starten Sie das Programm als root, oder richten Sie für Ihren Benutzer containerd ohne root ein</translation>
    </message>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>Nehmen Sie Ihren Benutzer in die Gruppe „docker“ auf und melden Sie sich neu an, oder verwenden Sie docker ohne root oder podman</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>Starten Sie sie: „podman machine start“ oder „systemctl --user start podman.socket“</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>Starten Sie sie: „systemctl start containerd“</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>Starten Sie sie: „systemctl start docker“ oder Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>Installieren Sie das Paket „podman“</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>Installieren Sie nerdctl, falls Sie containerd ohne docker verwenden</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>Installieren Sie das Paket „docker.io“ oder „docker-ce“</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>sie endete mit Rückgabewert %1 und sagte nichts</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>Schaffen Sie Platz, wo die Engine ihre Dateien aufhebt</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>Prüfen Sie, ob der Rechner erreichbar ist</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>kein Verweis auf ein Image oder einen Container einer Engine</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>so kann kein Kontext und keine Verbindung heißen</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>so kann kein Image und kein Container heißen</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>Geben Sie einen Namen oder eine ID an, wie in docker://debian:12 oder container://web</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>Kein Container-Image</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 ist kein Container-Image</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>Das Image ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß zum Öffnen</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 ist zu groß zum Öffnen</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>Das Image kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Anderes öffnen …</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>a member of the archive</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>Einzel&amp;heiten kopieren</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-Bericht</translation>
    </message>
    <message>
        <source>%1-stack</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-Stapel</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractCommand</name>
    <message>
        <source>layer %1 has no such path</source>
        <translation>Schicht %1 hat diesen Pfad nicht</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>Extrahiert: %1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>Extrah&amp;ieren …</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>Mit Standard&amp;programm öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>%n gewählter Eintrag</numerusform>
            <numerusform>%n gewählte Dateien und Verzeichnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>%1, nur aus Schicht %2</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>%1, Stand bis Schicht %2</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>Schicht %1 von %2, wie Engines sie entpacken</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>Das vereinigte Dateisystem von %1 bis Schicht %2</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>es gibt nichts zu öffnen</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Extract Files</source>
        <translation>Dateien extrahieren</translation>
    </message>
    <message>
        <source>Progress of extracting</source>
        <translation>Fortschritt des Extrahierens</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>E&amp;xtrahieren</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>In Da&amp;teiverwaltung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 gibt es schon. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>Gleichnamige Dateien werden ersetzt; alles andere bleibt.</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 ist nicht leer. Trotzdem dorthin extrahieren?</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>Wird extrahiert …</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>Angehalten; nichts wurde extrahiert.</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>Extrahiert.</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>Extrahiert, aber nicht alles ist wie im Image:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Anhalten …</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>Tar-Archiv (bewahrt alles)</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>Tar-Archiv, gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>Tar-Archiv, zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z-Archiv</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>Überge&amp;ordnete Verzeichnisse beibehalten</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>Dateien mit ihrem ganzen Pfad im Ziel ablegen, etwa als etc/nginx/nginx.conf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>Extrahieren &amp;nach:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>Extrahieren nach</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>Bitte ein Ziel wählen.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>Das ist eine Datei. Bitte ein Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Das ist ein Verzeichnis. Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Kein solches Verzeichnis: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>%1 werden gebraucht, aber nur %2 sind frei</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>Schaffen Sie dort Platz, oder extrahieren Sie woandershin</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Wird extrahiert</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>ein 7z kennt keine Besitzer</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>der Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>eine Sparse-Datei von mehr als %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Byte</numerusform>
            <numerusform>… und %Ln weitere Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>„%1“ ist keine Regel: %2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>Zum Beispiel: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>erwartet: ein Name, &lt; oder &gt; und eine Zahl</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>unbekannter Name %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 ist keine gültige Einheit</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 ist %2; das verletzt die Regel %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldChanges</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>es gibt weitere Warnungen wie diese</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>Feld „%1“: %2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>keine Zeichenkette, übergangen</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>keine Größe in Byte, übergangen</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>weder true noch false, übergangen</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>enthält etwas, das keine Zeichenkette ist, übergangen</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>kein Array, übergangen</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>kein Objekt, übergangen</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>größer als %1</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>Image-Archive (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>Image öffnen</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>Image-Verzeichnis öffnen</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>Upper-Verzeichnis eines Containers</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>Schicht-Archive (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>Schicht-Archiv eines Containers</translation>
    </message>
    <message>
        <source>HTML page (%1)</source>
        <translation>HTML-Seite (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Text (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>SARIF (%1)</source>
        <translation>SARIF (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG-Bilder (%1)</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 gibt es schon. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Patch of the Dockerfile (%1)</source>
        <translation>Patch für das Dockerfile (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>PDF-Seiten (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG-Zeichnungen (%1)</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lektionen (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <translation>Ergebnisse (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileExport</name>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>Harte Links</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1 (major, minor)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Lückenhaft</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>ja: Lücken brauchen in der Schicht keinen Platz</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>Inhalt (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>Die Schicht hat keinen Eintrag für dieses Verzeichnis, nur für das, was darin ist.</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Erweiterte Attribute</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Inhalt aus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Was sie tat</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Sichtbar in</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>Geändert gegenüber der Version davor</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>copied up unchanged</source>
        <translation>unverändert hochkopiert</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileKind</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Dynamische Bibliotheken</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>Quelltexte, Header und statische Bibliotheken</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Other scripts</source>
        <translation>Andere Skripte</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>Sprachen und Zeitzonen</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>Daten und Zwischenspeicher von Paketverwaltungen</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>Konfiguration und Daten als Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Ton und Film</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>Objektdatei</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>gemeinsame Bibliothek</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>Speicher eines abgestürzten Programms</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>ELF-%1, %2 Bit %3, %4</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>Little-Endian</translation>
    </message>
    <message>
        <source>, statically linked</source>
        <translation>, statisch gelinkt</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>, ohne Symbole</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>, mit Symbolen</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>Geladen von %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>Heißt %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>Sucht Bibliotheken in %1</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>Build-ID %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat für %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>Gültig von %1 bis %2, ausgestellt von %3</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>insgesamt %1 Zertifikate</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>Erwartet wurde ein Container-Image: was „docker save“ oder „skopeo copy“ schreibt, als Tar (komprimiert oder nicht), in einem Zip oder 7z, oder als Verzeichnis.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>kein Tar-, Zip- oder 7z-Archiv</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>Archive in Archiven, mehr als %1 tief</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>das Archiv ist leer</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> in %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>Nach Pfad filtern (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Nach Pfad filtern</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChipButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Drücken, um diesen Filter zu entfernen</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>Diesen Filter entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterWordModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a word to type, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>sie hat weder ein Image noch einen Container dieses Namens</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>Welche es gibt, sagen „%1 images“ und „%1 ps -a“</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>hat keinen dieses Namens</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>es gibt keine Container-Engine</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>einen solchen Container gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>mehrere Engines haben einen Container dieses Namens</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>Sagen Sie, welcher gemeint ist: %1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 ist durch die Umgebung abgeschaltet</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>Lassen Sie die Engine ihre Images herausgeben: öffnen Sie docker://NAME oder podman://NAME, oder speichern Sie sie in eine Datei</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>der Speicher einer Engine, den dieser Benutzer nicht lesen darf</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>diese Engine hebt ihre Schichten mit dem Speichertreiber „%1“ auf; nur Overlay-Verzeichnisse können gelesen werden</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>die Speicher mehrerer Engines sind darin</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>Öffnen Sie einen davon: %1 oder %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>dieses Docker hebt seine Images im Speicher von containerd auf, der anderswo ist</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>Geben Sie das Stammverzeichnis von containerd an (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>Was geschehen ist, und was stattdessen zu schreiben ist</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>Stattdessen:</translation>
    </message>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>Rat k&amp;opieren</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>&amp;Korrektur kopieren</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>Kopiert die Anweisungen, wie sie sein sollten, ohne Markierungen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>Siehe Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>Siehe Zeilen %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%1 von %2 sind von Ihnen</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>Es ist im Basis-Image %1.</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>Die Bytes sind im Basis-Image %1; Ihre Anweisung verschwendet sie.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 Dateien (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 Dateien unter %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 Dateien, die meisten unter %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 und anderswo</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>dem Container</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1: entfernt in %2</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: überschrieben in %2</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: für Metadaten kopiert in %2</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: noch einmal geschrieben in %2</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: verschoben in %2</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1: derselbe Inhalt anderswo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1: %2, verdeckt von %3</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 schrieb %2. %3 verschiebt das nach %4 und hat es damit noch einmal.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 schrieb %2. %3 verschiebt das, etwa nach %4, und hat es damit noch einmal.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 schrieb %2. Derselbe Inhalt ist unter %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 schrieb %2. Derselbe Inhalt ist auch anderswo, wie der von %3 unter %4.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 schrieb %2. %3 entfernt das, was es nur verdeckt.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 schrieb %2. %3 setzt etwas anderes an die Stelle, und beides ist im Image.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 schrieb %2. %3 ändert nur Rechte, Besitzer, Zeiten oder Attribute und hat damit den Inhalt noch einmal.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 schrieb %2. %3 hat genau dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 schrieb %2: %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 schrieb %2: %3. %4 verdeckt das nur: Wer das Image hat, kann es lesen.</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>Der Container</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>Schicht %1 (%2)</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a path</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>gleich %1</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>attributes</source>
        <comment>of files that a layer changes</comment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of metadata</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>Spart %1 von %2, unkomprimiert.</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>%1 davon nur mit den Zeilen in .dockerignore, die in Kommentaren stehen.</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>Ausgelassen, weil es sich mit den anderen nicht verträgt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>Anweisungen vor und nach der Korrektur</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>xattrs</source>
        <comment>changed metadata</comment>
        <translation>Xattrs</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changed metadata</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a size, rounded and exact</comment>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>Inhalt geändert</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>Art geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>opaque</source>
        <comment>what a layer did to a directory</comment>
        <translation>undurchsichtig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number: percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>hochkopiert</translation>
    </message>
</context>
<context>
    <name>stratoscope::Glossary</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>A note on a manifest or an index: a name and a text, such as who made the image and from which source. It changes the digest, but nothing that a container sees.</source>
        <translation>Eine Notiz an einem Manifest oder einem Index: ein Name und ein Text, etwa wer das Image erstellt hat und aus welcher Quelle. Sie ändert den Digest, aber nichts, was ein Container sieht.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>Was ein Builder über ein Image aussagt, etwa wie es gebaut wurde (Herkunftsnachweis) oder was darin ist (Stückliste). Sie liegt neben dem Image, als eigenes Manifest.</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>Das Image, das FROM nennt. Seine Schichten werden unverändert die untersten des eigenen; so teilen sie sich alle Images mit derselben Basis.</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>Eine Liste der Pakete in einem Image, in einem Format wie SPDX oder CycloneDX, für Werkzeuge, die nach bekannten Schwachstellen und nach Lizenzen suchen.</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>Eine Folge von Bytes, die unter ihrem Digest gespeichert und gefunden wird: eine Schicht, eine Konfiguration oder ein Manifest.</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Build-Cache</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>Schichten früherer Builds, die ein Builder wieder verwendet, solange sich nichts geändert hat, was in einen Schritt eingeht. Nach dem ersten Schritt, der sich unterscheidet, laufen alle weiteren neu.</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>Cache-Mount</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>Ein Verzeichnis, das ein RUN-Schritt sieht und das nicht in die Schicht kommt: RUN --mount=type=cache. Paketverwaltungen legen dort ab, was sie herunterladen, und das Image enthält es nicht.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>Der Hash der Diff-ID einer Schicht und der Chain-ID der Schicht darunter. Sie benennt einen ganzen Stapel bis zu einer Schicht: Unter ihr heben Engines entpackte Schichten auf, und zwei Images mit derselben Chain-ID teilen sie sich.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>Macht die beschreibbare Schicht eines Containers zur obersten Schicht eines neuen Images. Ein Build macht dasselbe nach jedem Schritt, der Dateien ändert.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>Das JSON-Dokument, das sagt, wie das Image läuft (Befehl, Benutzer, Umgebung), für welche Plattform es ist, welche Schichten es hat, mit ihren Diff-IDs, und wie sie entstanden. Sein Hash ist die Image-ID.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>Ein laufender oder angehaltener Prozess mit den Dateien eines Images. Als Dateien gesehen ist er der Schichtenstapel des Images mit einer beschreibbaren Schicht obenauf; das ist der einzige Unterschied.</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>Hochkopieren (Copy-up)</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>Was geschieht, wenn ein Container eine Datei einer tieferen Schicht ändert: Die ganze Datei wird zuerst in die beschreibbare Schicht kopiert und dort geändert. Ein Byte einer großen Datei zu ändern, oder nur ihren Besitzer, kostet ihre ganze Größe.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>Ein Verweis auf einen Blob: sein Medientyp, sein Digest und seine Größe. Manifeste bestehen daraus.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff-ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>Der Hash des unkomprimierten Tars einer Schicht. Er benennt den Inhalt der Schicht, ganz gleich, wie dieser komprimiert ist.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>Der Hash eines Blobs, wie er gespeichert und heruntergeladen wird, und seine Adresse in einer Registry: sha256:… Wer den Digest hat, kann die Bytes prüfen. Dieselbe Schicht, anders komprimiert, ergibt einen anderen Digest.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>Das Rezept eines Images, eine Anweisung je Zeile. RUN, COPY und ADD erzeugen je eine Schicht; alle anderen ändern nur die Konfiguration.</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>Metadaten-Schritt</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>Ein Schritt der History, der Einstellungen änderte, wie ENV oder CMD, und keine Dateien. Er hat keine Schicht und braucht keinen Platz.</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>Entrypoint und Befehl</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>Was ein Container ausführt: ENTRYPOINT mit CMD als Argumenten. Wer den Container startet, kann beides ersetzen.</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Harter Link</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>Ein zweiter Name für dieselbe Datei. Innerhalb einer Schicht braucht er keinen Platz; zwischen Schichten gibt es keine harten Links: Wird die Datei unter einem Namen geändert, wird sie kopiert, und die Namen trennen sich.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>Die Liste der Schritte in der Konfiguration: was jeder tat, wann, und ob er eine Schicht erzeugte.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>Ein Stapel schreibgeschützter Schichten und eine Konfiguration. Jede Schicht verweist auf die darunter, die unterste auf nichts. An einem Image ändert sich nie etwas: Eine neue Version ist ein anderes Image.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>Der Hash der Konfiguration. Weil darin die Diff-IDs aller Schichten stehen, bedeutet dieselbe ID dieselben Dateien und Einstellungen.</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Image-Index</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>Eine Liste von Manifesten, meist eines für jede Plattform. Engines nehmen das, das zu ihrem Rechner passt. Docker nennt ihn Manifest-Liste (manifest list).</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>Eine Zeile eines Dockerfiles, etwa RUN oder COPY. Die, die Dateien ändern können, erzeugen je eine Schicht.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>Ein Name und ein Text in der Konfiguration, etwa die Version. Engines können nach Labels suchen.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>Was ein Schritt an den Dateien geändert hat: hinzugefügte und geänderte Dateien als Ganzes, und Whiteouts für gelöschte. Sie ist ein Tar und ändert sich nie. Was eine Schicht hinzufügt, bleibt im Image, was auch immer die Schichten darüber tun.</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>OCI-Image-Layout</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>Ein Verzeichnis oder ein Tar mit Images: oci-layout, index.json und alle Blobs unter ihren Digests.</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>Lazy Pulling</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>Einen Container starten, bevor seine Schichten heruntergeladen sind. Schichten in den Formaten eStargz und zstd:chunked haben ein Inhaltsverzeichnis, damit jede Datei geholt werden kann, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>Was ein Build brauchte und ein Container nicht braucht: Paketlisten, Zwischenspeicher, Protokolle, ein Verzeichnis der Versionsverwaltung. Es kann weg, und zwar in dem Schritt, der es erzeugt.</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>Lower-Verzeichnis (lowerdir)</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>Eine entpackte schreibgeschützte Schicht auf dem Host, wie overlayfs sie nimmt. Für jede Schicht gibt es eines, das oberste zuerst in der Option lowerdir.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>Die Liste dessen, woraus ein Image besteht: seine Konfiguration und seine Schichten, jede mit Digest und Größe. Sein eigener Digest ist der, mit dem man ein Image per Digest herunterlädt.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>Von welcher Art ein Blob ist, etwa application/vnd.oci.image.layer.v1.tar+gzip: eine mit gzip komprimierte Schicht.</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>Hochkopieren nur der Metadaten (metacopy)</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>Eine Option von overlayfs: Nur den Besitzer oder die Rechte einer Datei zu ändern, kopiert keinen Inhalt. Schichten kennen das nicht, also speichert ein Commit die ganze Datei.</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>Mehrstufiger Build (Multi-Stage)</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>Ein Dockerfile mit mehreren FROM. Die letzte Stufe kopiert mit COPY --from aus früheren, was sie braucht; Compiler und Zwischenspeicher bleiben in diesen zurück.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Opakes Verzeichnis</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>Ein Verzeichnis, das alles verdeckt, was tiefere Schichten darin haben. Im Tar einer Schicht kennzeichnet es die Datei .wh..wh..opq, auf dem Host ein erweitertes Attribut. Die verdeckten Dateien bleiben im Image.</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>Das Dateisystem des Linux-Kernels, das mehrere Verzeichnisse als eines zeigt. Engines hängen damit die entpackten Schichten ein: Lower-Verzeichnisse für das Image, ein Upper-Verzeichnis für den Container.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>Das Betriebssystem und der Prozessor, für die ein Image gemacht ist, etwa linux/arm64.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunftsnachweis (Provenance)</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>Eine Attestierung, die sagt, wie ein Image gebaut wurde: aus welcher Quelle, mit welchem Dockerfile, welchen Basis-Images und Argumenten.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen (schreibgeschützt)</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>Die Schichten eines Images sind schreibgeschützt: Alle Container des Images benutzen dieselben. Was ein Container ändert, kommt in seine eigene beschreibbare Schicht.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>Ein Server, der Images speichert. Ein Push sendet ihm nur die Blobs, die er noch nicht hat, und ein Pull holt nur die, die die Engine nicht hat.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>Die Images eines Namens in einer Registry, etwa library/debian. Ihre Tags und Digests unterscheiden sie.</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>Reproduzierbarer Build</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>Ein Build, der aus derselben Quelle wieder dieselben Digests ergibt. Was sich sonst meist unterscheidet, sind Zeiten, die Reihenfolge der Dateien und die Kompression.</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>Archiv von docker save</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>Ein Tar mit Images, wie docker save es schreibt: manifest.json, Konfigurationen und Schichten. Neuere sind zugleich ein OCI-Image-Layout.</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>Die leere Basis: Ein Image FROM scratch hat nur seine eigenen Schichten. Das passt für Programme, die keine anderen Dateien brauchen.</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>Secret-Mount</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>Eine Datei, die ein RUN-Schritt lesen kann und die keine Schicht behält: RUN --mount=type=secret. Ein Geheimnis, das einmal in einer Schicht war, bleibt für alle lesbar, die das Image haben.</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>Gemeinsame Schicht</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>Eine Schicht, die mehrere Images haben. Sie wird nur einmal gespeichert und heruntergeladen. Dafür müssen auch die Schichten darunter dieselben sein: dieselbe Chain-ID.</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Zusammenlegen (Squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>Aus mehreren Schichten eine machen. Verdeckte Versionen verschwinden, aber auch das, was mit anderen Images gemeinsam war.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Speichertreiber (storage driver)</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>Der Teil einer Engine, der Schichten entpackt und für Container stapelt. Der übliche, overlay2, verwendet overlayfs.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>Ein Name für ein Image in einem Repository, etwa 1.27 oder latest. Er kann jederzeit auf ein anderes Image zeigen; ein Digest nicht.</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>Alle Schichten als ein Dateisystem gesehen, von oben nach unten: Für jeden Namen antwortet die erste Schicht, die ihn hat, und Verzeichnisse zeigen, was alle Schichten darin haben. Dass es Schichten gibt, sieht man nicht. Man nennt es auch Union-Dateisystem (union file system).</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>Upper-Verzeichnis (upperdir)</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>Die beschreibbare Schicht eines Containers auf dem Host, wie overlayfs sie nimmt: upperdir. Man kann sie ansehen, während der Container läuft.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>Ein Verzeichnis, das von außen in Container eingehängt wird. Seine Dateien sind in keiner Schicht und überdauern den Container.</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>Bytes, die ein Image enthält und ein Container nie sieht oder nicht braucht: Dateien, die spätere Schichten löschen, ersetzen oder kopieren, Doppeltes und Überbleibsel. Alle laden sie herunter.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>Eine Markierung, die sagt: „Das ist weg.“ Sie verdeckt, was tiefere Schichten unter ihrem Namen haben; deren Bytes bleiben im Image. Im Tar einer Schicht ist das eine leere Datei, .wh.NAME; auf dem Host ein zeichenorientiertes Gerät mit den Nummern 0, 0.</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Work-Verzeichnis (workdir)</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>Ein leeres Verzeichnis, in dem overlayfs Änderungen vorbereitet, damit sie auf einmal im Upper-Verzeichnis erscheinen: workdir.</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>Beschreibbare Schicht</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>Die eigene Schicht eines Containers, oben auf dem Image. Alles, was der Container schreibt, landet dort, und Whiteouts für das, was er löscht. Wird der Container entfernt, ist auch diese Schicht fort.</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>Spezifiziert in</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Begriffe suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>Kein Begriff hat das im Namen oder in der Erklärung.</translation>
    </message>
</context>
<context>
    <name>stratoscope::GrepCommand</name>
    <message>
        <source>Finds PATTERN in the contents of the files in IMAGE as a container sees them, and writes each
line that has it: &quot;LAYER:PATH:LINE:TEXT&quot;, with the layer that the file comes from. A file with
several names is listed for each. Of a long line, only the part around the first match is shown;
control characters and bytes that are not UTF-8 are written as \xNN. Of a file that is not text,
it says where the first match is: &quot;LAYER:PATH: binary file matches at byte N&quot;.

The order is that of the layers, of the files in them, and of the lines. With --format json, &quot;text&quot;
is the line, &quot;offset&quot; the place of the match in the file, and &quot;line&quot; and &quot;text&quot; are null where
there are no lines. Exits with 6 if nothing is found.</source>
        <translation>Sucht PATTERN im Inhalt der Dateien in IMAGE, wie ein Container sie sieht, und schreibt jede Zeile
mit Treffer: „SCHICHT:PFAD:ZEILE:TEXT“, mit der Schicht, aus der die Datei kommt. Eine Datei mit
mehreren Namen steht unter jedem. Von einer langen Zeile ist nur die Umgebung des ersten Treffers
zu sehen; Steuerzeichen und Bytes, die kein UTF-8 sind, stehen als \xNN. Ist eine Datei kein Text,
steht da, wo der erste Treffer ist: „SCHICHT:PFAD: Binärdatei, Treffer bei Byte N“.

Die Reihenfolge ist die der Schichten, ihrer Dateien und der Zeilen. Mit --format json
ist „text“ die Zeile, „offset“ die Stelle des Treffers in der Datei, und „line“ und
„text“ sind null, wo es keine Zeilen gibt. Endet mit 6, wenn nichts gefunden wird.</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>Was zu finden ist: Text innerhalb einer Zeile.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format braucht ein Format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex und --bytes schließen einander aus</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case und --bytes schließen einander aus</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions, --up-to und --layer schließen einander aus</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN ist ein regulärer Ausdruck wie in Perl.</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN besteht aus hexadezimalen Bytes: „7f 45 4c 46“.</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>Unterscheidet nicht zwischen Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>Das Dateisystem der Schichten 0 bis SCHICHT.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>SCHICHT</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>Die Dateien von SCHICHT allein.</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>Jede Version jeder Datei, auch die, die spätere Schichten überschreiben oder löschen.</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>Nur die Namen der Dateien, jeden einmal.</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text (Vorgabe) oder json: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
</context>
<context>
    <name>stratoscope::GrowingFile</name>
    <message>
        <source>%1 is still being written</source>
        <translation>%1 wird noch geschrieben</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>ein Fehler in diesem Programm (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>Bitte melden Sie ihn mit dem, was Hilfe → Diagnose kopieren zeigt</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>dafür ist nicht genug Arbeitsspeicher da</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>Schließen Sie andere Images oder Programme und versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>Sieht in Container-Images hinein: der Stapel ihrer Schichten, das Dateisystem, das sie zusammen ergeben, und die Schicht, aus der jede Datei kommt.</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>Legt die beschreibbare Schicht eines Containers obenauf: sein Upper-Verzeichnis oder ein Schicht-Tar.</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>Öffnet von mehreren Images dieses: ein Tag, der Anfang einer ID oder @N.</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>Öffnet von mehreren Plattformen diese.</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>Wählt einen Pfad im vereinigten Dateisystem.</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>Zeichnet das Fenster in ein Bild und endet; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>Die Größe des Fensters im Bild (1600x1000).</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>Pixel für jeden Punkt des Bildes, 0.5 bis 4.</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>ein Image auf einmal, aber es sind %1: %2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 braucht ein Image</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size ist BREITExHÖHE, jede höchstens %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale ist eine Zahl von 0.5 bis 4, nicht „%1“</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size und --scale gehören zu --snapshot</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>Alle Schichten neu lesen und nichts von ihnen für das nächste Mal aufheben.</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE ist der Speicher einer Engine auf diesem Host, etwa /var/lib/docker; fehlt es, der am üblichen Ort.</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>Die Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>Beginnt die Lektion in einer Datei.</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>Für registry://: nimmt auch unverschlüsseltes HTTP hin und ein Zertifikat, für das niemand bürgt.</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>Schreibt das Lehrbuchbild, den Stapel und das Dateisystem, das er ergibt, in eine PNG-, SVG- oder PDF-Datei und endet; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>Lässt die Namen von Dateien und die Anweisungen in diesem Bild weg.</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture braucht einen Dateinamen, der auf .png, .svg oder .pdf endet</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson öffnet sein eigenes Image und verträgt kein anderes</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names gehört zu --picture</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>Das Image: ein docker save, ein OCI-Archiv oder ein Verzeichnis mit OCI-Image-Layout, komprimiert oder nicht, oder - für die Standardeingabe; oder eines in einer Engine: docker://NAME, podman://NAME, container://NAME; oder eines in einer Registry, in der nur gelesen wird: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>Die Farben des Fensters: %1.</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>Vergleicht das Image mit einem zweiten. Fragt nach dem, was nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>Wählt ein Image oder einen Container einer Engine.</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>Öffnet das Fenster nicht in einem Stratoscope, das schon läuft.</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>Zeigt kein Fenster, bis auf dem Sitzungsbus eines verlangt wird.</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>höchstens %1 Images, aber es sind %2</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot und --picture zeigen kein Fenster und vertragen keine Option für eines</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>Das Fenster, mit einem Image darin.</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>Ein Image in einer Engine, zuerst mit dem, was es verschwendet.</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>Ein Image in einer Registry.</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>Mit der beschreibbaren Schicht eines Containers obenauf.</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>Das Fenster als Bild, ohne Bildschirm.</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>Was das Fenster zeigt: picture oder in der mittleren Spalte layer, waste, map, tables, dockerfile, packages oder config.</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryModel</name>
    <message>
        <source>visible in the container</source>
        <translation>im Container sichtbar</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>bis Schicht %1 sichtbar</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>Kommt aus %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Zu sehen in: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the layer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>mit seinem Verzeichnis gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryPane</name>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, welche Schichten eine Version von ihr haben.</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>Keine Schicht hat eine Version dieses Pfads.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln Version</numerusform>
            <numerusform>%Ln Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1, eine sichtbar</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1, keine sichtbar</translation>
    </message>
    <message>
        <source>Each bar is one version, drawn across the layers that show it. ✕: the layer deletes the file.</source>
        <translation>Jeder Balken ist eine Version, über die Schichten hinweg, die sie zeigen. ✕: Die Schicht löscht die Datei.</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>Versionen der Datei</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1: Binärdatei, Treffer bei Byte %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>In Da&amp;teiverwaltung öffnen</translation>
    </message>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>Pfa&amp;d auf dem Host kopieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>Image ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>das Image hat %1, aber seine Konfiguration nennt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n Diff-ID</numerusform>
            <numerusform>%n Diff-IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but %2 of its history created one</source>
        <translation>das Image hat %1, aber seine History schreibt Schichten %2 zu</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>kein Image für die Plattform %1</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>kein Image „%1“</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>kein Image „%1“ für die Plattform %2</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Vorhanden sind: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>Nach Name, Plattform oder ID filtern</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Images filtern</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>Kein Image passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 von %Ln Image</numerusform>
            <numerusform>%1 von %Ln Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Image</numerusform>
            <numerusform>%Ln Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>Dazu %Ln Attestierung, die ein Image beschreibt und keines ist.</numerusform>
            <numerusform>Dazu %Ln Attestierungen, die Images beschreiben und keine sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>Image wählen</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 enthält mehrere Images. In welches möchten Sie hineinsehen?</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>Welches Image möchten Sie mit %1 vergleichen?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageConfig</name>
    <message>
        <source>has %1 elements; only the first %2 are read</source>
        <translation>hat %1 Elemente, von denen die ersten %2 gelesen werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageFacts</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Manifest-Digest</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stopp-Signal</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>In allen Schichten</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>Von Schichten darüber verdeckt</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>Schichten, von unten nach oben, die genau dieselben sind wie die des gewählten Images</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layers shared, layers in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>container, created</source>
        <translation>Container, erstellt</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>Container, läuft</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>Container, angehalten</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>Container, beendet</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1 (geöffnet)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageMount</name>
    <message>
        <source>cannot create a directory there: %1</source>
        <translation>dort kann kein Verzeichnis angelegt werden: %1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>das Image kann dort nicht eingehängt werden</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>das Image kann dort nicht eingehängt werden: %1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>dort ist noch ein Image eingehängt, dessen Programm nicht mehr läuft</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>Hängen Sie es erst aus: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>kein solches Verzeichnis</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Legen Sie es erst an.</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>Hängen Sie das Image in ein leeres ein.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>Images können nicht eingehängt werden, weil es dieses Gerät nicht gibt</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>Laden Sie das Kernelmodul „fuse“; ein Container bekommt das Gerät mit „--device /dev/fuse --cap-add SYS_ADMIN“.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>Images können nicht eingehängt werden, weil Sie dieses Gerät nicht öffnen dürfen</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>Bitten Sie den Administrator um Zugriff.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>Images können nicht eingehängt werden, weil dieses Programm fehlt</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>Installieren Sie das Paket „fuse3“.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 Images im Verzeichnis; dies ist @%2, %3 (%4). Wählen Sie mit --image und --platform</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 Images in der Datei; dies ist @%2, %3 (%4). Wählen Sie mit --image und --platform</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1: das ist %2, kein Dateisystem; „report“ sagt mehr darüber</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 Images im Speicher; dies ist @%2, %3 (%4). Wählen Sie mit --image und --platform</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1: Die Schichten sind verschlüsselt oder enthalten kein Dateisystem, daher ist keine ihrer Dateien lesbar; „report“ sagt mehr darüber</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>%1 aus Schicht %2 lässt sich nicht lesen: %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>zu viele Links hintereinander</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>Schicht %1 hat keinen solchen Pfad</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>bis Schicht %1 gibt es keinen solchen Pfad</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>„%1“ ist kein Name für ein Image</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>Namen sind kleingeschrieben und können ein Tag haben: shop/api:2.4</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>der Index nennt als Plattform %1, die Konfiguration aber %2</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 sollte %2 Byte haben, hat aber %3</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>der Digest sollte %1 sein, ist aber %2</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>Schicht %1 (%2) ist von anderswo zu holen</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>Schicht %1 ist nicht in der Datei: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>die Konfiguration kann nicht gelesen werden, daher gibt es keine History: %1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>Konfiguration %1: %2</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>der eingebettete Inhalt für %1 passt nicht zu Größe und Digest; ignoriert</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>Schicht %1 ist nicht im Speicher: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>Listet die Images und Container in IMAGE auf, einem Archiv
oder dem Speicher einer Engine, ohne ihre Schichten zu lesen.</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>Listet auch die Images eines Speichers auf, die keinen Namen haben; JSON tut das immer.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>(%Ln Byte)</numerusform>
            <numerusform>(%Ln Byte)</numerusform>
        </translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>gewöhnliche Datei</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolischer Link</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>harter Link</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>Zeichengerät</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>Blockgerät</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>Kein echtes Image hat ein solches Dokument; die Datei ist beschädigt oder soll schaden</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>das JSON-Dokument ist %1 lang, mehr als %2</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>das JSON-Dokument ist %1 tief verschachtelt, mehr als %2</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>das JSON-Dokument hat %1 Werte, mehr als %2</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>kein gültiges JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>ein JSON-Objekt wurde erwartet</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>ein JSON-Objekt oder -Array wurde erwartet</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ %Ln Schlüssel }</numerusform>
            <numerusform>{ %Ln Schlüssel }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln Element ]</numerusform>
            <numerusform>[ %Ln Elemente ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonOutline</name>
    <message>
        <source>too large to be shown as a tree</source>
        <translation>zu groß, um es als Baum zu zeigen</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>es ist kein Wert da</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>die falsche Klammer</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>kein gültiges JSON in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>zu viele Werte, oder zu tief verschachtelt, für einen Baum</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>Werte des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>Alles darunter &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>es kann nicht in eine Schicht gelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>der Pfad ist länger, als ein Dateisystem erlaubt; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>die Schicht nennt mehr Pfade, als gezeigt werden können; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>ein harter Link auf sich selbst; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>ein harter Link auf ein Verzeichnis; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>ein Whiteout, das nichts nennt; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>etwas anderes als ein Verzeichnis an der Wurzel; der Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>Einträge liegen unter etwas, das kein Verzeichnis ist; es wird als eines gezeigt</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>die Schicht hat mehr Verknüpfungsziele oder erweiterte Attribute, als gezeigt werden können; sie sind ausgelassen</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>der Pfad einer Umleitung (redirect) ist ungültig; ignoriert</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>Symlinks im Kreis oder zu viele Symlinks; Eintrag übersprungen</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>der Name steht zweimal da; Docker und Podman weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>ein Verzeichnis, das etwas anderes entfernt; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>ein Whiteout für etwas, das die Schicht selbst dort hat; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>ein harter Link über einen Symlink mit „..“; neuere Versionen von Podman weisen so eine Schicht ab</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>eine Schicht kann keine Datei dieses Namens enthalten; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>ein harter Link, der hinausführt; er wird ausgelassen</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>er hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>Die Dateien des Containers werden gelesen</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>Geänderte Dateien werden kopiert</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>die Engine wurde nach %1 gefragt und gab eine andere Datei</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>die Engine nennt es geändert, gibt es aber nicht heraus; vielleicht ist es ein Socket, oder inzwischen fort</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>Namen mit Zeilenumbrüchen darin: was gelöscht scheint, kann Teil eines Namens sein</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ bestätigt: die Bytes sind, was der Digest sagt</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ falsch: die Bytes sind nicht, was der Digest sagt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>nicht geprüft: es gibt keinen Digest zum Vergleichen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>lesen/schreiben: das Upper-Verzeichnis des Containers, die einzige Schicht, die beschrieben werden kann</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>nur lesen: Teil des Images, gemeinsam für alle seine Container</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>von anderswo zu holen (nicht verteilbar); ihre Dateien sind nicht bekannt</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>nicht in dieser Datei; ihre Dateien sind nicht bekannt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>nicht in der History des Images verzeichnet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Inhalt geändert</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>Nur Metadaten</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>Unverändert hochkopiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>Noch sichtbar</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1, von Schichten darüber verdeckt</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>%1 der Schichten darunter, und gibt nichts frei</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>keiner: dieses Format speichert Schichten ohne Digest</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff-ID</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>Schicht %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>Chain-ID darunter</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>keine: das untere Ende des Stapels</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Unkomprimiert</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>gespeichert in %1 % ihrer Größe</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Andere Images</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>keine in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>Die beschreibbare Schicht des Containers</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>wie von der Engine vermerkt; ein Verzeichnis hat keine Bytes zum Vergleichen</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>beschreibbar für seinen Container, hier nur zum Ansehen; zum Bearbeiten: In Sandbox fortfahren</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>nicht geprüft: nur %1 von %2 übertragen</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>dem Inhaltsverzeichnis der Schicht selbst, das zu seinem Digest im Manifest passt; jede Datei wird geprüft, wenn ihr Inhalt gelesen wird</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>auch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>sie hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>die Schicht ist verschlüsselt oder enthält kein Dateisystem</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>die Schicht ist hier ein Verzeichnis und kein Archiv, dessen Bytes verglichen werden könnten</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>Basis-Image %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Kleine Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln Schicht unvollständig</numerusform>
            <numerusform>%Ln Schichten unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>Verschwendung in %Ln Schicht</numerusform>
            <numerusform>Verschwendung in %Ln Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerModel</name>
    <message>
        <source>implied</source>
        <comment>a directory that a layer needs but does not list</comment>
        <translation>vorausgesetzt</translation>
    </message>
    <message>
        <source>whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>The layer does not list this directory, but contains something in it</source>
        <translation>Die Schicht führt dieses Verzeichnis nicht auf, hat aber etwas darin</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>%1 dieser Schicht, die keine Schicht darüber durchlässt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>Was die Schicht mit dem tut, was die Schichten darunter zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>Bytes, die die Schicht mitbringt; bei einem Verzeichnis ihre Summe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>Bytes, die die Schicht mitbringt und eine Schicht darüber verdeckt</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>Durch ein Whiteout gelöscht: Die Datei ist verdeckt, aber ihre %1 bleiben in den Schichten darunter</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>Durch ein Whiteout gelöscht: verdeckt, aber was hier war, bleibt in den Schichten darunter</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>Opak: verdeckt alles, was Schichten darunter in diesem Verzeichnis haben; die Bytes bleiben dort</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>Hochkopiert: dasselbe Verzeichnis wie darunter; nur sein Eintrag ist noch einmal gespeichert, nicht sein Inhalt</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>Hochkopiert: dasselbe wie in den Schichten darunter, aber noch einmal gespeichert</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>Hochkopiert: kein Unterschied zu den Schichten darunter, aber alles, %1, ist noch einmal gespeichert</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>Hochkopiert: Der Inhalt ist derselbe wie darunter, aber Schichten speichern ganze Dateien; so sind %1 noch einmal gespeichert</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>eStargz hat diese Datei für Lazy Pulling hinzugefügt; Engines, die das Format kennen, blenden sie aus</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerNames</name>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>unknown instruction</source>
        <translation>unbekannte Anweisung</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>Dateien der gewählten Schicht</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>DIESE SCHICHT</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>CONTAINER · LESEN/SCHREIBEN</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>SCHICHT %1 · NUR LESEN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>Öffnen Sie ein Image, um hier seine Schichten zu sehen.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>Wählen Sie eine Schicht.</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>Diese Schicht fehlt: das Image nennt sie, wurde aber ohne sie gespeichert.</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>Von dieser Schicht konnte nichts gelesen werden.
%1</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>Diese Schicht ändert nichts.</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>Diese Schicht ist verschlüsselt: Nur ein Schlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>Diese Schicht ist kein Dateisystem.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>read/write</source>
        <translation>lesen/schreiben</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>nur Metadaten</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>Digest falsch</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>löscht die gewählte Datei</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>hat die gewählte Datei</translation>
    </message>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>%1 gepackt</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>%1, wie im Image gespeichert, meist komprimiert</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1: die Dateien, unkomprimiert</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff-ID %1: der Digest der unkomprimierten Schicht</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>Die einzige Schicht, in die ihr Container schreiben kann. Wer eine Datei von unten ändert, kopiert sie erst ganz hierher; wer eine löscht, verdeckt sie nur.</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>Hier nur zum Ansehen: „In Sandbox fortfahren“ macht eine Kopie zum Ändern.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1: Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>Ein Doppelklick oder die Taste Rechts klappt die Gruppe auf.</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>Ein Doppelklick oder die Taste Links klappt die Gruppe zu.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>Schichten %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>Schicht %1 ist gewählt</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>Diese Schichten sind von einem anderen Image, auf dem dieses aufbaut: Was sie verschwenden, kann nur jenes Image ändern.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>unbekannte Anweisung</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of a layer</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>copies up %1 unchanged</source>
        <comment>bytes of a layer</comment>
        <translation>kopiert %1 unverändert hoch</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>verdeckt %1, gibt nichts frei</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 von oben verdeckt</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>kopiert %1 hoch</translation>
    </message>
    <message>
        <source>hides %1</source>
        <comment>bytes of layers below; short</comment>
        <translation>verdeckt %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>bytes of a layer, by layers above; short</comment>
        <translation>%1 verdeckt</translation>
    </message>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>Inhalt unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>%Ln hochkopiert</numerusform>
            <numerusform>%Ln hochkopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTable</name>
    <message>
        <source>First image</source>
        <translation>Erstes Image</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Zweites Image</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerToc</name>
    <message>
        <source>an extended attribute cannot be read</source>
        <translation>ein erweitertes Attribut ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>ein Teil einer Datei ohne die Datei</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>ein ungültiger Eintrag</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>ein Teil einer Datei außerhalb der Schicht</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>ein Teil einer Datei ohne Digest</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>zwischen den Teilen einer Datei sind Lücken</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>es ist kein Inhaltsverzeichnis der Version 1</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>das Inhaltsverzeichnis der Schicht führt sie nicht auf</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>der Inhalt endet zu früh</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>der Inhalt passt nicht zu seinem Digest</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>ihr Inhaltsverzeichnis ist nicht, wo es sein sollte</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>ihr Inhaltsverzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>ihr Inhaltsverzeichnis passt nicht zu seinem Digest</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>Die Bytes der Registry sind nicht, was das Inhaltsverzeichnis der Schicht sagt</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>ein Teil der Datei ist zu groß, um entpackt zu werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>Unvollständig: Schicht %1 fehlt</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>Unvollständig: Schicht %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>Unvollständig: Schicht %1 ist beschädigt</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>beschädigt: nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>beschädigt: nur %Ln Eintrag gelesen</numerusform>
            <numerusform>beschädigt: nur %Ln Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>Unvollständig: %Ln Schicht fehlt oder ist beschädigt</numerusform>
            <numerusform>Unvollständig: %Ln Schichten fehlen oder sind beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>Unvollständig: Schichten %1 fehlen oder sind beschädigt</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>kein Dateisystem</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>Unvollständig: Schicht %1 ist %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>nach %1: %2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>Holen Sie das Image noch einmal; was davor kam, wird gezeigt.</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>hinter dem Ende des Tar-Archivs sind Daten; sie werden nicht gelesen</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>Daten hinter dem Ende des %1-Stroms; manche Engines weisen so eine Schicht ab</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>ausgelassen: ein Gerät, das nur ein Tar aufnehmen kann</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>ausgelassen: ein FIFO, den nur ein Tar aufnehmen kann</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>ausgelassen: eine Löschung, die nur ein Tar aufnehmen kann</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>ausgelassen: der Name ist schon vergeben</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>ausgelassen: dort liegt schon etwas anderes</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>ausgelassen: nicht lesbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>mit seinem Verzeichnis ausgelassen</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>ohne setuid, setgid oder Capabilities, die nur ein Tar aufnehmen kann</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>eine Kopie, kein harter Link</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>ohne ein erweitertes Attribut</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>mit einem anderen Besitzer</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>ein Link, der aus dem Ziel hinausführt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n Link mit absolutem Pfad, der aus dem Ziel hinausführt</numerusform>
            <numerusform>%n Links mit absolutem Pfad, die aus dem Ziel hinausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… und %n weitere (%1)</numerusform>
            <numerusform>… und %n weitere (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>sie hat keine „id“</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>ihr „kind“ ist weder „leftover“ noch „secret“</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>„paths“ muss eine Liste von Mustern sein</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>eine Liste von Regeln wurde erwartet</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>sie kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>das sind zu viele Regeln</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>ihr Verzeichnis kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>Was die Zeichen und Farben bedeuten</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>mehrere Schichten</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>nur Metadaten</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>hochkopiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>hat diese Datei</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>löscht sie</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>kostet Platz</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>gemeinsam genutzt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>Digest falsch</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>Legende ausblenden. Ansicht → Legende zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Legende ausblenden</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>die Aktion „%1“ hat einen Wert, der nicht passt</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>erwartet wird eine Aktion, etwa {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>erwartet wird eine Bedingung, etwa {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>die Bedingung „%1“ hat einen Wert, der nicht passt</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>es gibt keine Bedingung „%1“</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>„%1“ braucht eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>das Verzeichnis lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>das Fenster hat keine Stelle „%1“</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>Stellen sind „stack“, „stack/layer/2“, „unified/path/etc/hosts“, „menu/container“ und so weiter</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>es gibt keinen Stapel „%1“</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>zwei Stapel haben die ID „%1“</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>ein Level hat einen Schritt, mit „done“, „hint“ und „do“</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>erwartet wird eine Zeichenkette</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>hat %1 Zeichen; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>erwartet werden Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>erwartet wird ein Text, oder einer für jede Sprache, darunter „en“</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>„%1“ ist keine Sprache</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>der Text in „%1“ braucht 1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>der Text in „%1“ hat %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>erwartet werden Zeilen mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>hat %1 Elemente; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>nichts mit diesem Namen gehört hierher</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>Hierher gehören: %1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 ohne sein Ende</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>„[“ ohne „](Begriff)“</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>erwartet wird „container“ oder „script“</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>erwartet wird „all“ oder „own“</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>ist weniger als „threeStars“</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>ist größer, als eine Lektion sein darf: %1 Byte</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>erwartet wird „lesson“ oder „level“</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>erwartet wird ein Pfad, der mit „/“ beginnt</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>erwartet werden zwei oder mehr zur Auswahl, oder „contentOf“</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>Tipp %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>fehlt: wie sich erreichen lässt, was der Schritt verlangt</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>Stapel „%1“: %2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>erwartet wird true oder false</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Lektionen …</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>Lektion &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>Lektions&amp;datei öffnen …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Tipp</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>Vor&amp;machen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>&amp;Scheinwerfer</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Ergebnis speichern …</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>Le&amp;ktion beenden</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>Lektionen und Level</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>Jede Lektion dauert einige Minuten, in diesem Fenster und an einem eigenen kleinen Image.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonCommand</name>
    <message>
        <source>Usage: stratoscope-cli lesson list [--format json]
       stratoscope-cli lesson check FILE…
Lists the lessons and levels that come with the program, or checks files with lessons: their form, and
whether their stacks can be built.

Options:
  --format FORMAT  For list: text (the default) or json.
  -h, --help       Displays this help.

%1
</source>
        <translation>Aufruf: stratoscope-cli lesson list [--format json]
        stratoscope-cli lesson check DATEI…
Listet die Lektionen und Level, die zum Programm gehören, oder prüft Dateien mit Lektionen: ihre Form
und ob sich ihre Stapel bauen lassen.

Optionen:
  --format FORMAT  Für list: text (Vorgabe) oder json.
  -h, --help       Zeigt diese Hilfe.

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1: in Ordnung; %n Schritt, in %2</numerusform>
            <numerusform>%1: in Ordnung; %n Schritte, in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>, teilweise auch in %1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>keine Datei angegeben</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>erwartet wird „list“ oder „check“</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>„%1“ lässt sich hier nicht verwenden</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>Das ist keine Lektion, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>„%1“ ist geschafft.</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Ergebnis speichern …</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>Name, für die Lehrkraft:</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>LEVEL: das Ziel mit wenigen Bytes erreichen</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>LEKTIONEN</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>Richtig vorhergesagt</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>Anders als vorhergesagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>Der Stapel wird gebaut …</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>Bis hierher richtig</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>das Image hat keinen solchen Pfad</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::LevelBox</name>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>Die Zeilen des Stapels</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1: höchstens %2 · %3: höchstens %4</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Jetzt: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>Registry %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>Nichts davon ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>Beim Löschen dieses Images würde frei: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Beim Löschen von %Ln Image würde frei: %1.</numerusform>
            <numerusform>Beim Löschen dieser %Ln Images würde frei: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>%Ln anderes Image in derselben Datei wäre auch fort.</numerusform>
            <numerusform>%Ln andere Images in derselben Datei wären auch fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>von Container %1 verwendet</numerusform>
            <numerusform>von den Containern %1 verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>Dieses Image kann nicht gelöscht werden: Es wird %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>%Ln davon würde bleiben: Ein Container verwendet es.</numerusform>
            <numerusform>%Ln davon würden bleiben: Container verwenden sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryCommand</name>
    <message>
        <source>Usage: stratoscope-cli library [--format json]
Lists all images that were opened here, from files, engines and registries, and those that docker,
podman and nerdctl have: how large they are, what they share with others, and what deleting them
would really free. It deletes nothing.

Options:
  --format FORMAT  text (the default) or json.
  -q, --quiet      Shows no progress.
  -h, --help       Displays this help.

%1
</source>
        <translation>Aufruf: stratoscope-cli library [--format json]
Listet alle Images auf, die hier geöffnet wurden, aus Dateien, Engines und Registrys, und die, die
docker, podman und nerdctl haben: wie groß sie sind, was sie mit anderen teilen, und was ihr Löschen
wirklich freigäbe. Gelöscht wird nichts.

Optionen:
  --format FORMAT  text (Vorgabe) oder json.
  -q, --quiet      Zeigt keinen Fortschritt an.
  -h, --help       Zeigt diese Hilfe.

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>„%1“ lässt sich hier nicht verwenden</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>Schichten, die sich die gewählten Images mit anderen teilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln image(s): %1</source>
        <translation>
            <numerusform>In %Ln Image: %1</numerusform>
            <numerusform>In %Ln Images: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>Einige dieser Schichten liegen anderswo auf anderen Schichten; Engines heben sie doppelt auf.</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1; beim Löschen wird frei: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Image</numerusform>
            <numerusform>%Ln Images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>Wählen Sie ein Image, um zu sehen, was es mit anderen teilt.</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>Die Schichten dieses Images sind noch nicht bekannt. Öffnen Sie es, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>Eine Engine hat es, aber es wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>Es ist in einer Registry, nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>Nicht alle Größen sind bekannt. Öffnen Sie das Image, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>Alle Namen, die das Image dort hat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>Alle Schichten, wie sie dort aufgehoben sind: in Dateien und Registrys komprimiert, in Engines entpackt</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>Schichten, die auch andere Images derselben Engine oder Registry haben; bei einer Datei die anderer Dateien auf diesem Rechner</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>Was das Löschen dieses Images allein freigäbe: in einer Engine die Schichten, die dort kein anderes Image braucht; sonst die Datei</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>Wann das Image gebaut wurde, wie das Image es sagt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>Wann es hier zuletzt geöffnet wurde</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>Das Image, auf dem es aufbaut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>Die Datei, Engine oder Registry, in der es ist</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>Noch wurde kein Image geöffnet, und keine Engine hat eines.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>Belegt von %Ln Image auf diesem Rechner: %1.</numerusform>
            <numerusform>Belegt von %Ln Images auf diesem Rechner: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln Image auf der Basis %1</numerusform>
            <numerusform>%Ln Images auf der Basis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Filter by name, base, place or ID</source>
        <translation>Nach Name, Basis, Ort oder ID filtern</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Images filtern</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Opens one of two selected images, and compares it with the other</source>
        <translation>Öffnet eines von zwei gewählten Images und vergleicht es mit dem anderen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>Nimmt die gewählten Images aus der Liste. Sie werden nicht gelöscht und kommen wieder, wenn Sie sie öffnen</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>Liste &amp;leeren …</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>Nimmt alle Images aus der Liste, die keine Engine hat</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Die Container-Engines werden gefragt …</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>Alle Images vergessen, die hier geöffnet wurden?</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>Kein Image wird gelöscht. Was die Engines haben, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>Images, die Sie öffnen, sind hier aufgeführt,
und die, die Container-Engines haben.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>&amp;Symbolisch: ein Pfad, der irgendwohin führen kann</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>&amp;Hart: ein weiterer Name derselben Datei</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Führt zu:</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>&amp;Neuer Pfad:</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>Geben Sie ein, wohin der Link führt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Pfa&amp;d kopieren</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>CSV-Tabellen (%1)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble (CSV)</source>
        <translation>Als Ta&amp;belle kopieren (CSV)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListCommand</name>
    <message>
        <source>no layer %1: the image has no layers</source>
        <translation>keine Schicht %1: das Image hat keine Schichten</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>keine Schicht %1: die Schichten sind von 0 bis %2 nummeriert</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListExport</name>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>Reading layers</source>
        <translation>Schichten werden gelesen</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>das Image hat %1 Schichten, mehr als %2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>%1 Schichten (%2 bis %3): %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Anhalten …</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>Schichten %1 bis %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>Woher es kommt: die gefragten Schichten, von oben</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>opak – Stopp</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>umbenannt – Stopp</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>Elternordner opak – Stopp</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>Elternordner umbenannt – Stopp</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>Datei statt Elternordner – Stopp</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>Whiteout des Elternordners – Stopp</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 ist opak: Was tiefere Schichten darin haben, ist verdeckt – Stopp</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 wurde umbenannt: Tiefere Schichten haben es anderswo – Stopp</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 ist in dieser Schicht kein Verzeichnis – Stopp</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>Whiteout von %1, und damit von allem darin – Stopp</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>trägt bei; %1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>trägt bei und ist opak: Nichts darunter trägt bei – Stopp</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>trägt bei und wurde umbenannt: Nichts darunter trägt bei – Stopp</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>trägt bei: Seine Einträge werden mit denen darunter vereinigt</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>trägt bei – Stopp</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>Whiteout – Stopp</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>kein Verzeichnis – Stopp</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>nein: die Schicht darunter fragen</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>hier: Das ist zu sehen – Stopp</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>Whiteout: Was darunter ist, ist nicht zu sehen – Stopp</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>kein Verzeichnis, also wird es nicht vereinigt – Stopp</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Stratoscope</source>
        <translation>Stratoscope</translation>
    </message>
    <message>
        <source>%1 — Stratoscope</source>
        <translation>%1 — Stratoscope</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>Eingehängt in %1, bis Sie das Image schließen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Manifest</name>
    <message>
        <source>a Docker manifest with schema version 1, which is not supported</source>
        <translation>ein Docker-Manifest der Schema-Version 1, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>Laden Sie das Image mit einer aktuellen Engine und speichern Sie es neu</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>weder ein Image-Manifest noch ein Index: es hat keine Schichten und keine Manifeste</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>das Manifest nennt %1 Schichten, mehr als %2</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>nennt %1 Manifeste, von denen die ersten %2 gelesen werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::ManifestReader</name>
    <message>
        <source>index %1: %2</source>
        <translation>Index %1: %2</translation>
    </message>
    <message>
        <source>an index lists a manifest without a digest</source>
        <translation>ein Index nennt ein Manifest ohne Digest</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>%1 wird übergangen: unbekannter Medientyp %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>Indexe sind mehr als %1 tief verschachtelt; %2 wird nicht gelesen</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>es gibt mehr als %1 Images; %2 wird nicht gelesen</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>Manifest %1: %2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>das Manifest %1 ist nicht in der Datei</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>%1 von %2 Manifesten eines Index sind nicht in der Datei: %3</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>Ein anderes Programm hat die Datei geöffnet und schreibt vielleicht noch; lesen Sie sie später noch einmal</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>das Manifest %1 ist nicht im Speicher</translation>
    </message>
</context>
<context>
    <name>stratoscope::Map</name>
    <message>
        <source>%1 · %2</source>
        <comment>a file, the number of its layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <comment>files or directories</comment>
        <translation>%1 kleinere</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>Im &amp;Dateisystem zeigen</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>In „&amp;Verschwendet“ zeigen</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>H&amp;ineinzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Hinaus&amp;zoomen</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>die neuesten und bis eine Woche davor</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>bis einen Monat vor den neuesten</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>bis ein Jahr davor</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>bis drei Jahre davor</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>Gebraucht, soweit bekannt</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>andere Pakete</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>in keinem Paket</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a colour means, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what a colour means, bytes</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapPane</name>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Gewählte Schicht</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>colours of the map</comment>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>Nach Dateiart</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>Nach Ursache der Verschwendung</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>Eiszapfen</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>Wie die Karte gezeichnet ist</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Aus diesem Verzeichnis hinaus (Rücktaste)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Aus diesem Verzeichnis hinaus</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Öffnen Sie ein Image, um zu sehen, wo seine Bytes sind.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>Hier ist nichts: Alle Dateien sind leer.</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>Schicht %1 bringt keine Bytes mit.</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>Nichts ist verschwendet.</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>Nach Paket</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Die Pakete werden gelesen …</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Alle Pakete</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, %2 % of the map</source>
        <comment>a size</comment>
        <translation>%1, %2 % der Karte</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%1 kleinere in %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>vor allem: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 zeigt aus dem Archiv hinaus; es wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>zu groß, um es aus einem Archiv heraus zu zeigen</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>Es gibt weitere, die nicht aufgelistet sind.</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>Das Archiv ist zu groß, um es bis zum Ende aufzulisten.</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>Das Archiv ist hier beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>Die unterste Schicht: darunter ist keine, mit der sie zusammenzulegen wäre</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>Schicht %1 ist mit Schicht %2 darunter zusammengelegt</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>Ankreuzen, um Schicht %1 mit Schicht %2 darunter zusammenzulegen</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>Eine Schicht ankreuzen, um sie mit der darunter zusammenzulegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MiddleTabs</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>Ansichten des Images</translation>
    </message>
</context>
<context>
    <name>stratoscope::ModeGrid</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>set user ID</source>
        <translation>Set-User-ID</translation>
    </message>
    <message>
        <source>set group ID</source>
        <translation>Set-Group-ID</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>Sticky</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Module</name>
    <message>
        <source>this needs the package %1, which is not installed</source>
        <translation>dafür ist das Paket %1 nötig, das nicht installiert ist</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>Installieren Sie es; es enthält %1</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 lässt sich nicht laden: %2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>Installieren Sie das Paket %1 neu</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>Eingehängt in %1. Zum Aushängen: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>Eingehängt in %1. Zum Aushängen Strg+C drücken.</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>es konnte keine Dateiverwaltung gestartet werden</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>Das Image ist dort eingehängt, bis Sie es schließen.</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>Nicht in der Dateiverwaltung geöffnet</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>Schreib hier, was man zuerst liest.</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>Schreib hier, was zu tun ist: Wähle die Schicht ganz **unten**.</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>Weiter unten.</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>Schreib hier, was geschehen ist und warum.</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>Schreib hier, worum es geht.</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>Etwas namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Ein Verzeichnis %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>es ist kein Container-Image darin, das gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>ein OCI-Layout ohne seinen Index</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>Kopieren oder speichern Sie das Image noch einmal</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>es ist kein Container-Image darin</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>gespeichert von einem Docker vor 1.10, dessen Form nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>Laden Sie es in eine aktuelle Engine und speichern Sie es neu</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>Geben Sie an, was „docker save“, „podman save“, „skopeo copy“ oder ein Build in ein OCI-Layout geschrieben hat</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>sie enthält kein Image</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>Das sieht nach einem Dateisystem ohne Schichten aus; packen Sie es in ein tar, um es zu öffnen, oder nehmen Sie „docker save“</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>Ihr Datenträger oder ihre Netzwerkfreigabe ist vielleicht nicht mehr da oder defekt: Verbinden Sie sie, und lesen Sie das Image dann noch einmal</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>Das Image des Containers ist fort</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>kein Container</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>der Index führt kein Image auf, das sich öffnen ließe</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenStorage</name>
    <message>
        <source>this engine&apos;s storage has no images or containers</source>
        <translation>der Speicher dieser Engine enthält kein Image und keinen Container</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>ein solches Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>es ist nicht der Speicher einer Engine</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>dieser Benutzer darf ihn nicht lesen</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>Geben Sie Dockers „data root“ (/var/lib/docker), den „graph root“ von podman (/var/lib/containers/storage) oder das Stammverzeichnis von containerd (/var/lib/containerd) an</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>An %1 anhängen</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>Geräte und Sockets wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>%1 hineinkopieren</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>Geräte und Sockets können nicht in einen Container kopiert werden</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Rechte von %1 ändern</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Besitzer von %1 ändern</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>Zeit von %1 ändern</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>Attribut von %1 setzen</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>Attribut von %1 entfernen</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>Untere Schichten haben Anteil an diesem Verzeichnis. Overlayfs kann es nicht umbenennen (EXDEV): Es wird ganz unter den neuen Namen kopiert und das alte gelöscht.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>Pakete werden gelesen</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>zurückgestuft</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>Keine Pakete.</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Nur in verdeckten Schichten</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>Schicht %1 ändert keine Pakete.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>Listet die Pakete auf, von denen Datenbanken in IMAGE wissen: dpkg, apk, rpm (rpmdb.sqlite),
npm, Python, Ruby und Java, und die, die Go und Rusts cargo-auditable in Programme einbauen;
jedes mit der Schicht, aus der es kommt, und danach die, die nur in verdeckten Schichten sind.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format braucht ein Format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>unbekanntes Format „%1“</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table (Vorgabe), json, spdx (SPDX 2.3 in JSON) oder cyclonedx (CycloneDX 1.5 in JSON).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>Die Pakete in den Schichten 0 bis SCHICHT.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>SCHICHT</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>Was SCHICHT allein tut: die Pakete, die sie hinzufügt, aktualisiert, zurückstuft und entfernt.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>entfernt durch %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>a layer&apos;s number and title</comment>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>Der Name in der Datenbank der Paketverwaltung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>Die installierte Version</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>Die Paketverwaltung oder die Sprache</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>Was die Schicht mit dem Paket gemacht hat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>Die Schicht, die das gemacht hat</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>Was das Paket über seine Lizenz sagt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>Bytes: laut Datenbank, oder die der Dateien, die sie aufzählt</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>zurückgestuft</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old version, new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a version</comment>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>Im vereinigten Dateisystem</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>Von der gewählten Schicht geändert</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Nur in verdeckten Schichten</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>Welche Pakete aufgelistet werden</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>Pakete nach Namen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln Paket, %1</numerusform>
            <numerusform>%Ln Pakete, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1; %Ln Datenbank nicht gelesen</numerusform>
            <numerusform>%1; %Ln Datenbanken nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>Nach dem Öffnen eines Images stehen hier seine Pakete.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Die Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Die Pakete werden gelesen …</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>Kein Paket hat das im Namen.</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>Diese Schicht ändert keine Pakete.</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>Kein Paket ist nur in verdeckten Schichten.</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>Dieses Image hat keine lesbare Paketdatenbank.</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>zurückgestuft</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>Fehlen in %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>Die Stückliste enthält jedes Paket des Images.</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>Die Stückliste enthält keine anderen Pakete als das Image.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>Stelle in der Datei</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Vom Ende her fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>Vom Anfang an fortgesetzt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Wird gesucht … %1 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::PaletteBox</name>
    <message>
        <source>Standard</source>
        <comment>colours of layers</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For red-green colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Für Rot-Grün-Sehschwäche</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Für Blau-Gelb-Sehschwäche</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>Nur hell und dunkel</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>Verzeichnisse weiter außen</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Ein Name enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>So heißt es schon jetzt.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>Rechte und Besitzer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>&amp;Benutzer-ID:</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>&amp;Gruppen-ID:</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>Rechte:</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>Als &amp;Zahl:</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>Besitzer sind Zahlen von 0 bis 4294967295: Namen bedeuten außerhalb des Containers nichts.</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>Geben Sie die Rechte ein.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>Rechte und Besitzer von %1 ändern</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>beschreibbar · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>nur lesbar · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>Was der Container sieht</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>der beschreibbaren Schicht</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>Schichten darüber verdecken alles davon.</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>Verdeckt: gelöscht in %1. Die Bytes bleiben in dieser Schicht.</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>Verdeckt: neuere Fassung in %1. Die Bytes bleiben in dieser Schicht.</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>Sichtbar: Keine Schicht darüber verdeckt es.</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>Ein Whiteout: Diese Schicht vermerkt nur, dass die Datei weg ist. Schichten darunter haben sie noch.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Kommt aus %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n Schritt ohne Dateien: %1</numerusform>
            <numerusform>%n Schritte ohne Dateien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between instructions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>Opak: Das Verzeichnis verdeckt alles, was tiefere Schichten darin haben.</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>%1 in dieser Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without files here</source>
        <translation>
            <numerusform>%n Schicht ohne Dateien hier</numerusform>
            <numerusform>%n Schichten ohne Dateien hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n Schritt ohne Dateien</numerusform>
            <numerusform>%n Schritte ohne Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Bild, %1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>Zeichnet IMAGE, wie Lehrbücher es tun: links der Stapel der Schichten, jede mit einem Pfeil auf die
darunter, obenauf die beschreibbare Schicht des Containers, wenn es eine gibt; rechts das Dateisystem,
das sie zusammen ergeben, mit der Schicht, aus der jede Datei kommt. Hohe Stapel und viele Dateien sind
auf das Wichtigste gekürzt. Das Bild ist ein SVG; stratoscope --picture schreibt auch PNG und PDF.</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>Bilder von stratoscope-cli sind SVG; für %1: stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme ist light oder dark, nicht „%1“</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>Schreibt das Bild in DATEI, die es danach ganz enthält oder bleibt, wie sie war. Ihr Name endet auf .svg.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>Lässt die Namen von Dateien und die Anweisungen weg: Balken stehen für Dateien.</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light (Vorgabe) oder dark.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>FARBEN</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>Die Sprache der Wörter im Bild, etwa en oder de. Vorgabe: die der Umgebung.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
</context>
<context>
    <name>stratoscope::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Aus diesem Verzeichnis hinaus (Rücktaste)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Aus diesem Verzeichnis hinaus</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>Jede Schicht verweist auf die darunter. &lt;s&gt;Durchgestrichen&lt;/s&gt;: von einer Schicht darüber verdeckt, aber noch im Image. ✕: ein Whiteout, der verdeckt, was darunter liegt.</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>Das Bild erscheint, sobald die Dateien der Schichten gelesen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>%n weiterer Name nicht gezeigt</numerusform>
            <numerusform>%n weitere Namen nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>Bild der Schichten</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>sie hat weniger Bytes, als ihre Schicht sagt</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of layers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n Schicht in einer</numerusform>
            <numerusform>%n Schichten in einer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>%1 an Dateien in %2 Einträgen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Gespart</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>keine Plattform</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>Schreiben Sie sie als OS/ARCHITEKTUR oder OS/ARCHITEKTUR/VARIANTE, zum Beispiel linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>Die dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>Eine Plattform hat die Form OS/ARCH oder OS/ARCH/VARIANTE.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
</context>
<context>
    <name>stratoscope::PodmanStates</name>
    <message>
        <source>cannot read the states of podman&apos;s containers: %1</source>
        <translation>die Zustände der Container von podman können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>die Datenbank von podman ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Vorhersage</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Bild ab und Bild auf gehen von Schicht zu Schicht · L: Zeiger an und aus · Esc beendet die Präsentation</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>siehe --help</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; --snapshot zeichnet es in ein Bild, stratoscope-cli berichtet als Text</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <comment>what, bytes, bytes, a number</comment>
        <translation>%1: %2 von %3, %4 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressNote</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectFile</name>
    <message>
        <source>&quot;failOver&quot; must be a string or a list of strings</source>
        <translation>„failOver“ muss ein Text oder eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>„exclude“ muss eine Liste von Mustern sein</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>„exclude“ hat mehr als %1 Muster</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>„%1“ ist kein Muster für Pfade</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>Zum Beispiel: /var/log/** oder **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>erwartet: ein Objekt</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>Regeln aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>%1 von %Ln Grenzwert überschritten</numerusform>
            <numerusform>%1 von %Ln Grenzwerten überschritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>%Ln Grenzwert eingehalten</numerusform>
            <numerusform>%Ln Grenzwerte eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln Datei ausgelassen (%1)</numerusform>
            <numerusform>%Ln Dateien ausgelassen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <comment>a rule, what the image has</comment>
        <translation>✓ %1: %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a pattern of paths</comment>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>„stratoscope-cli report“ wendet dieselben Regeln an.</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>Die Regeln des Projekts, und ob das Image sie einhält</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>Regeln ignoriert: %1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>vielleicht geheim in der Konfiguration: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>ein Schritt hat keinen eigenen Namen; ignoriert</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 steht in keiner Zeile; ignoriert</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>Schichten von %1 haben keinen Digest; ignoriert</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>nur die ersten %1 Dateien werden gelesen</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>kein Base64; ignoriert</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>größer, als ein Dockerfile sein darf; ignoriert</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>kein öffentlicher Schlüssel in PEM für ECDSA, RSA oder Ed25519</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>cosign schreibt ihn als cosign.pub; „openssl pkey -pubout“ macht ihn aus einem privaten</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>das Image hat schon eine beschreibbare Schicht</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>die Registry überträgt keine Teile von Schichten</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>die Registry sendet einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>der Teil, den sie sendet, endet zu früh</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 sollte %2 sein, ist aber %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>Das Image wurde geändert oder beschädigt, nachdem es erstellt wurde; holen oder speichern Sie es noch einmal</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>die Schicht ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>der Digest des Blobs</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>die Diff-ID</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>eine solche Datei oder ein solches Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>Geben Sie das Upper-Verzeichnis eines Containers oder ein Schicht-Tar an</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>Das Inhaltsverzeichnis von %1 wird gelesen</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>ganz übertragen, weil ihr Inhaltsverzeichnis nicht verwendbar ist: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>Schicht, aus der das meiste ist</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>Zuletzt geöffnete Images</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>Aufgelöst zu %1</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>Diese Stufe ist nicht im Image, außer dem, was aus ihr kopiert wird.</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>Gebaut mit %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>was auf das Image verweist, ist nicht da</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>seine Bytes haben nicht diesen Digest</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>die Registry sagt nicht, was auf %1 verweist: %2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>die Registry nennt mehr als %1 Referrer von %2; der Rest wird ignoriert</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>die Registry nennt nur einen Teil der Referrer von %1, gefiltert nach %2</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>die nächste Seite der Referrer von %1 liegt laut Registry anderswo; ignoriert</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>die Liste der Referrer von %1, die die Registry sendet, hat kein Ende; der Rest wird ignoriert</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>das Tag %1 ist kein Index dessen, was auf ein Image verweist; ignoriert</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>registries.conf auf diesem Rechner sperrt %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>Was über das Netz aus der Registry kam, von dem, was bisher gebraucht wird. Schichten, die schon übertragen wurden, sind auf diesem Rechner aufgehoben.</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>&amp;Unsicher: HTTP ohne Verschlüsselung, Zertifikate, für die niemand bürgt</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>Von Registry öffnen</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>Die dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plattform:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Compare with an Image in a Registry</source>
        <translation>Mit dem Image einer Registry vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>Geben Sie einen Namen ein: Hier stehen dann seine Tags.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>%Ln Tag, das erste.</numerusform>
            <numerusform>Die ersten %Ln Tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s).</source>
        <translation>
            <numerusform>%Ln Tag.</numerusform>
            <numerusform>%Ln Tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>platform</comment>
        <translation>Wie eingestellt (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>was sie als %1 sendet, hat nicht diesen Digest</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>es ist größer, als ein Manifest oder eine Konfiguration sein darf</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>es gibt kein Image für %1</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>Geben Sie einen Namen an wie registry://debian:12 oder registry://localhost:5000/shop:2.4</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>kein gültiger Digest</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>kein gültiges Tag</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>kein gültiger Name einer Registry</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>kein gültiger Name eines Images</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>Melden Sie sich mit „docker login“ oder „podman login docker.io“ an</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>Melden Sie sich mit „docker login %1“ oder „podman login %1“ an</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>die Registry weist Ihre Zugangsdaten zurück (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>Vielleicht sind sie abgelaufen. %1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>die Registry will wissen, wer Sie sind, oder hat kein solches Image (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>Prüfen Sie den Namen. Für ein privates Image: %1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>Sie dürfen dieses Image nicht lesen (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>Bitten Sie seinen Besitzer um Zugang, oder melden Sie sich unter anderem Namen an</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>Versuchen Sie es in %1 Sekunden wieder</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Versuchen Sie es später wieder</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1, oder melden Sie sich an: Das hebt oft die Grenze an</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>die Registry hat von hier zu viele Anfragen bekommen (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>die Registry hat kein solches Image (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>Prüfen Sie den Namen und das Tag</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>die Registry hat selbst ein Problem (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>die Registry antwortet mit Status %1</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>Prüfen Sie, ob unter %1 eine Registry ist</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>keine sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>Hat sie eine eigene Zertifizierungsstelle, legen Sie deren Zertifikat nach /etc/docker/certs.d/%1/ca.crt. Ohne Sicherheit geht es mit --insecure</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>Prüfen Sie den Namen und das Netz</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort hört niemand zu</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>es gibt keinen Host %1</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>Siehe HTTPS_PROXY und NO_PROXY</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>der Server hat die Verbindung zu früh beendet</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>die Antwort ist größer, als sie sein darf</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>das Netz hat versagt: %1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>Der Registry, oder jemandem auf dem Weg zu ihr, ist nicht zu trauen</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>der Proxy lässt die Anfrage nicht durch: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>von den %2 Referrern, die die Registry nennt, wurden nur %1 gelesen</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>zu groß für einen Referrer</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>die Registry nennt es, aber es verweist auf etwas anderes</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>%1 wird ignoriert: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>ihr Token-Server hat keine sichere Adresse</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>ihr Token-Server gibt kein Token</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>kein gültiger Host</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>Die Registry bittet zu warten</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>eine Weiterleitung führt zu keiner gültigen Adresse</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>eine Weiterleitung führt von einer sicheren Verbindung weg</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>es ist nicht im Image der Registry</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>es wurde noch nicht übertragen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestierungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>Container, lesen/schreiben: %1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[beschädigt] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[verschlüsselt] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[fehlt] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>%1 in allen Schichten, %2 sichtbar in %3 Dateien und %4 Verzeichnissen, %5 verschwendet</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>%1 in allen Schichten, %2 sichtbar in %3 Dateien und %4 Verzeichnissen, mindestens %5 verschwendet</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>Schichten aus dem Zwischenspeicher, weder neu gelesen noch geprüft (--no-cache tut beides): %1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>Schichten 0 bis %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Gebaut aus</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Gebaut von</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Build-Argumente</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%1 von %2; von den Schichten %3 nur die Inhaltsverzeichnisse, daher sind ihre Digests nicht geprüft (--whole-layers tut das)</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Übertragen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportHtml</name>
    <message>
        <source>Caused by</source>
        <translation>Verursacht von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>(gepackt etwa %1)</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Und %1 weitere; alle mit --format json.</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ verletzt</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ eingehalten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Nur in verdeckten Schichten</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Schichten: %1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>Ein Container sieht</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>Dateien: %1, Verzeichnisse: %2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>davon %1 %, gepackt etwa %2</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>Verdeckt, aber noch da</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>%1 % aller Schichten</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>Effizienz nach dive</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>%1 verschwendet, wie dive zählt</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ Mögliche Geheimnisse</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>Verdeckt ist nicht gelöscht</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Alle Korrekturen als ein Patch für das Dockerfile: spart %1</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Wertung von dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>Erstellt von Stratoscope %1. Größen sind unkomprimiert, wo nichts anderes steht; gepackte sind danach geschätzt, wie die Schicht als Ganzes komprimiert ist.</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>Container-Image, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>Der Stapel</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>Die oberste Schicht steht zuerst. Das dünne Ende eines Balkens ist, was verschwendet ist, in den Farben der Ursachen.</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>Was ein Container sieht</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>Flächen sind Bytes, Farben die Schichten, aus denen sie kommen. Was eine Fläche ist, steht beim Mauszeiger.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Wohin die Bytes gingen</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Größte Dateien</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Mögliche Geheimnisse in der Konfiguration</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportMarkdown</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Wertung von dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Alle Korrekturen als ein Patch für das Dockerfile: spart %1</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Wohin die Bytes gingen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Schichten: %1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Nur in verdeckten Schichten</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>Mögliche Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Mögliche Geheimnisse in der Konfiguration</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>ein einfaches Dateisystem ohne Schichten und Konfiguration, wie „docker export“ es schreibt; als Image aus einer Schicht angezeigt</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>eine beschädigte Datenbank von rpm (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>eine beschädigte Datenbank von rpm (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>Überbleibsel: in einem Image nutzlos</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>Geheimnis: in einem Image gefährlich</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>&amp;Pfade, einer je Zeile:</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>&amp;Beginnt mit:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>&amp;Was es ist:</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>Ra&amp;t:</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>Regeln für Überbleibsel und Geheimnisse</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>Das sind Ihre eigenen Regeln; die eingebauten gelten ebenfalls. In Pfaden steht * für einen beliebigen Namen und ** für alles darunter. Sie sind in %1 aufgehoben.</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Re&amp;geln:</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>neue-regel</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>etwas dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>nichts hat diesen Namen</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>es ist kein Verzeichnis, oder liegt unter keinem</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>es ist ein symbolischer Link, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>das geht damit nicht</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>das ist damit nicht erlaubt</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>es ist die Wurzel des Dateisystems</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>es kann das nicht haben</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>es hat kein solches Attribut</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>der Wert ist zu lang</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>der Name des Attributs ist leer oder zu lang</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>die Datei würde zu groß</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>die Sandbox enthält so viele Dateien, wie sie darf</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>Namen, die mit „.wh.“ beginnen, sind in Schichten für Whiteouts reserviert (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>&amp;Neuer Container</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>Eine leere beschreibbare Schicht auf das Image legen und darin Dateien ändern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>Co&amp;mmit</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>Die beschreibbare Schicht zu einer schreibgeschützten machen und eine leere darüberlegen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>Den Container und seine beschreibbare Schicht wegwerfen</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>Neue &amp;Datei …</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>Neuer &amp;Ordner …</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>Neuer &amp;Link …</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>Dateien &amp;hineinkopieren …</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>Als &amp;Text bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>Text &amp;anhängen …</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>Container v&amp;erwerfen</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>Verzeichnis hine&amp;inkopieren …</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>&amp;Rechte und Eigentümer …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>In Sandbox &amp;fortfahren</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>Dateien in einer Kopie der beschreibbaren Schicht dieses Containers ändern</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>Was in den Containern dieses Images getan wurde, geht mit ihnen verloren, wenn es nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>es ist kein reiner Text in UTF-8 und kann daher nicht als solcher bearbeitet werden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>&amp;Neuer Name:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>Neuer &amp;Pfad:</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>Dateien hineinkopieren</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>Einen Ordner hineinkopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>%Ln Datei nach %1 kopieren</numerusform>
            <numerusform>%Ln Dateien nach %1 kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>Verwerfen von %1 rück&amp;gängig</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>Container %1 wurde verworfen. %2 bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>Ein Container wird noch geändert.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>Noch wurde nichts getan. Klicken Sie mit der rechten Maustaste auf eine Datei, um sie zu ändern, oder ziehen Sie Dateien vom Schreibtisch in den Baum.</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>Schritte im Container</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>Die Eingabetaste macht rückgängig oder wiederholt, bis dieser Schritt der letzte ist</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>CONTAINER %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>beschreibbare Schicht: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>Schichten werden zusammengesetzt</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>Container %1 wird angelegt</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>%1 wird übernommen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>Eine Regel des Projekts ist verletzt</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>Das Image verletzt eine Regel aus --fail-over oder .stratoscope.json.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>die beschreibbare Schicht</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie sie war</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff-ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>Schichten: aus %1 wurden %2; unkomprimiert: aus %3 wurden %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Ausgelassen: die Einhängepunkte, die die Engine für diesen Container angelegt hat</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Gespeichert: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveContent</name>
    <message>
        <source>this is a symbolic link</source>
        <translation>das ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>die Datei endet in ihrer Schicht zu früh</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Save Image As</source>
        <translation>Image speichern unter</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>Zusammengelegtes Image speichern</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 mit der Schicht des Containers obenauf: ein Image aus %n Schicht.</numerusform>
            <numerusform>%1 mit der Schicht des Containers obenauf: ein Image aus %n Schichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1: ein Image aus %n Schicht.</numerusform>
            <numerusform>%1: ein Image aus %n Schichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1, das %2 Schichten hat, wird ein Image aus %n Schicht.</numerusform>
            <numerusform>%1, das %2 Schichten hat, wird ein Image aus %n Schichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>&amp;Gespeichertes Image öffnen</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Es wird %1 brauchen.</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>Es wird weniger als %1 brauchen.</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>Es wird etwa %1 brauchen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 gibt es schon. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Angehalten; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>Gespeichert. Die ID des Images ist %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Anhalten …</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Ausgelassen: die Einhängepunkte, die die Engine für diesen Container angelegt hat</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>OCI-Archiv</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Docker-Archiv</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>Von docker load, podman load, skopeo und diesem Programm gelesen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>keiner; zum Beispiel shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>&amp;Name des Images:</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>Was die History von der beschreibbaren Schicht sagt, die zu einer schreibgeschützten wird</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>&amp;History sagt:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Speichern &amp;unter:</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Image-Archive (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Image speichern unter</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>Sagen Sie, wo das Image zu speichern ist.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Das ist ein Ordner; ein Image wird in eine Datei gespeichert.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>Von docker load ab Docker 23, podman load, skopeo und diesem Programm gelesen</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>Schichten kom&amp;primieren:</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>die Lücken einer lückenhaften Datei sind größer als %1 Byte</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>ihr Inhalt ist nicht der, der vorher gelesen wurde; das Image oder der Container hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>das Image kann nicht gespeichert werden, denn seine Konfiguration fehlt</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>Schichten können hier nicht mit %1 komprimiert werden</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>der Plan passt nicht zum Image</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>Schicht %1 wird gespeichert</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>Schicht %1 kann nicht gespeichert werden: ihr Digest sollte %2 sein, ist aber %3</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>Schicht %1 ist beschädigt und kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>Schicht %1 ist nicht in der Datei und kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>Holen Sie das Image zusammen mit allen seinen Schichten.</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>Schicht %1 kann nicht gespeichert werden: ihre Diff-ID sollte %2 sein, ist aber %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>Das Image wurde geändert oder beschädigt, nachdem es erstellt wurde; holen oder speichern Sie es noch einmal</translation>
    </message>
    <message>
        <source>not enough memory to compress</source>
        <translation>es ist nicht genug Speicher da, um zu komprimieren</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>Schicht %1 ist verschlüsselt, was ein Docker-Archiv nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>Als OCI-Archiv speichern</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>Schicht %1 ist verschlüsselt und lässt sich nicht mit anderen zusammenfassen</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>Lassen Sie sie beim Zusammenfassen aus</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>eine Sparse-Datei mit ungültiger Karte</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>aus dieser Datei wird das Image gelesen</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>In eine andere Datei speichern</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>das Image hat keine Schichten</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>es gibt keine Schichten %1: sie sind von 0 bis %2 nummeriert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>„%1“ ist kein Bereich von Schichten; man schreibt sie 3..7, oder all</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>Schicht %1 kann nicht Teil von zwei Schichten werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>Schaffen Sie dort Platz, oder speichern Sie an einem anderen Ort; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>ein Image kann nur in eine Datei gespeichert werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>es zu speichern braucht etwa %1, aber in %2 sind nur %3 frei</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>es ist größer als die erlaubten %1 Byte</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 speichert das Image</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf ein Verzeichnis mit mehr Platz</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>Was von jeder Schicht bliebe</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a size before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>layers</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>Alle a&amp;nkreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>Kreuzen Sie Funde an, um zu sehen, wie das Image ohne sie wäre.</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>Spart %1 (etwa %2 komprimiert): %3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>Dateien in allen Schichten</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>Schichten, unkomprimiert</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>Schichten, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sbom</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a format, a program</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no bill of materials</source>
        <translation>keine Stückliste (SBOM)</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>keine Stückliste (SBOM) in einem unterstützten Format: SPDX oder CycloneDX, in JSON</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>Paket-URL</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1: %2 in beiden, %3 fehlen darin, %4 nur darin.</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>Fehlen darin</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>Nur darin</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScoreText</name>
    <message>
        <source>%1 %</source>
        <comment>a number</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted</source>
        <translation>Effizienz %1, %2 verschwendet</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>Effizienz %1, %2 verschwendet (%3 von dem, was über der untersten Schicht ist)</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>Genau %1 sind verschwendet: die Bytes der Dateien, von denen oben kein Pfad zu sehen ist. dive zählt alle Versionen eines Pfads zusammen, den mehrere Schichten schreiben, auch die, die bleibt; ein Verzeichnis, das als Ganzes entfernt wird, kostet dort nichts, undurchsichtige Verzeichnisse werden nicht gesehen, und harte Links haben keine Größe.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>Stapel als Text</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>Nur einen Teil der Treffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Verzeichnisse</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>&amp;Symbolische Links</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>Nur &amp;Gelöschtes</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>Nur gewählte Schi&amp;cht (%1)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>&amp;Mindestens</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>symbolische Links</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>harte Links</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>benannte Pipes</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>Schichten %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Rechte %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Besitzer %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <comment>a date</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>Set&amp;uid oder Setgid</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>In den Namen der Dateien suchen, in allen Schichten (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>In den Inhalten der Dateien suchen (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>In Schichten</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>Die Schichten, die ihn hinzufügen (+), ändern (~) oder löschen (−), von unten an</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>Bytes der Datei, wie sie zuletzt abgelegt wurde</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Search in all layers</source>
        <translation>In allen Schichten suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Gefundene Pfade</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Die Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Kein Pfad enthält „%1“.</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>Kein Pfad enthält „%1“ und passt zum Filter.</translation>
    </message>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>Teil eines Pfads in einer Schicht, size:&gt;1M, type:symlink, …</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>Tippen Sie einen Teil eines Pfads. Durchsucht werden alle Schichten, auch gelöschte Dateien.
Filter: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>Kein Pfad passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>Bytes einer Datei</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>eine Schicht, die ihn hinzufügt, ändert oder löscht</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>was eine Schicht damit macht</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>Datei, Verzeichnis, Link …</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>Ende des Namens, nach einem Punkt</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>wann geändert, in UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>gelöscht, im Container nicht zu sehen</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>Es gibt keinen Filter „%1“. Um das in Pfaden zu finden, setzen Sie es in Anführungszeichen: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>„%1“ ist kein gültiger Wert für „%2“. Zum Beispiel: %3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>„%1“ braucht einen Wert. Zum Beispiel: %2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>mehr als ein Megabyte</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>mehr als 100 Kilobyte</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>weniger als ein Kilobyte</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>1 bis 10 Megabyte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>die unterste Schicht</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>Schichten 2 bis 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>Schichten über 2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>mit anderem Inhalt</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>mit anderen Rechten, anderem Besitzer oder anderen Zeiten</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>durch einen anderen Typ</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>unverändert noch einmal gespeichert</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>durch einen Whiteout</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>verdeckt, was darin war</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>gewöhnliche Datei</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolischer Link</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>hat mehrere Namen</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>block- oder zeichenorientiertes Gerät</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>benannte Pipe</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>läuft als Besitzer</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>läuft als Gruppe</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>nur Besitzer dürfen darin löschen</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>durch jeden</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>jeder darf schreiben</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>genau diese Rechte</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>meist Personen</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>gemeinsame Bibliotheken</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eins von mehreren</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>vor 2024</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>seit März 2024</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>nur Gelöschtes</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>nur Vorhandenes</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>Im &amp;Baum zeigen</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>Farben der S&amp;chichten:</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>&amp;Größen:</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>Nichts fliegt, blendet über oder blitzt, auch wenn Ihr Desktop keine solche Einstellung hat</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>kB, MB, GB: 1.000 Byte sind 1 kB</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>KiB, MiB, GiB: 1.024 Byte sind 1 KiB</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>&amp;Plattform, von mehreren:</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>Schichten-&amp;Zwischenspeicher:</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>&amp;Regeln bearbeiten …</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>Überbleibsel und Geheimnisse:</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>Programme der Engines</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 Schicht ist verschlüsselt; um ihren Inhalt zu sehen, ist ein Schlüssel nötig</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 Schichten sind verschlüsselt; um ihren Inhalt zu sehen, ist ein Schlüssel nötig</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>Schicht %1 ist %2, was keine Engine auspackt</translation>
    </message>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>die Schichtenliste des Manifests widersprach den Diff-IDs der Konfiguration und wurde nach ihnen berichtigt</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>Digests von Schichten lassen sich nicht prüfen, weil ihr Verfahren nicht unterstützt wird: %1</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>Schichten, die nicht dort liegen, wo das Manifest sie angibt, wurden anhand ihrer Digests gefunden</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShapeSwitch</name>
    <message>
        <source>By Cause</source>
        <comment>how waste is listed</comment>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>List findings by what caused them</source>
        <translation>Funde nach ihrer Ursache aufführen</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>Alle verschwendeten Dateien aufführen, die größten zuerst</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>Container mit Befehlen wie rm, echo und docker commit ändern</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>es gibt keinen Container, der sich ändern ließe</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Mit docker run einen anlegen</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 ist nicht der Container, der gezeigt wird</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>Das ist %1; um einen anderen zu ändern, ihn im Stapel anklicken</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>kein Image ist geöffnet</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>noch gibt es kein Image, aus dem ein Container werden könnte</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>Container %1: eine leere beschreibbare Schicht oben auf dem Image</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>Container heißen hier c1, c2 …</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>die beschreibbare Schicht wird Schicht %1, schreibgeschützt, und eine leere liegt nun obenauf</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>Container %1 und seine beschreibbare Schicht sind weg; undo bringt sie zurück</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>Container %1 ist wieder da</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>rückgängig gemacht: der Commit</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>angehalten; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>Was die Befehle getan haben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 $</source>
        <comment>directory, without a container</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>%1:%2 #</source>
        <comment>container, directory</comment>
        <translation>%1:%2 #</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>Was hier eingegeben wird, geschieht nach den Regeln von overlayfs; ausgeführt wird nichts. help zeigt die Befehle.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab vervollständigt, Auf und Ab gehen durch frühere Zeilen, Umschalt+Tab verlässt das Feld</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>In den Bereichen</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>Ein Verzeichnis auf- und zuklappen</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>Alles unter einem Verzeichnis aufklappen</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Zu einem Namen springen</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>seine ersten Buchstaben</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>Einen Fund ankreuzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>Von Fläche zu Fläche der Karte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>die Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>In ein Verzeichnis der Karte hinein und hinaus</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Eingabe, Rücktaste</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>Eine Gruppe von Schichten zu- und aufklappen</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−, +</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>Eine Schicht im Stapel wählen</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>ihre Nummer</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Einen Filter entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>Nächste und vorige Änderung einer Datei</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Umschalt+F7</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>keine Signatur: „%1“ ist kein Base64</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>sie verlangt %1, was Stratoscope nicht versteht</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>das Manifest, auf das sie sich beziehen könnte, fehlt</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>nur Signaturen über SHA-256 werden geprüft, nicht über %1</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>keine COSE-Signatur</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>mit der Zertifizierungsstelle bestätigt; wann signiert wurde, ist nicht bewiesen</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>mit dem Schlüssel bestätigt</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>gehört nicht zu diesem Image und dieser Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>gehört nicht zu diesem Image und Schlüssel</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>signiert von %1, Identität laut %2</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>ihr Zertifikat gibt %1 an, Identität laut %2</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>gehört zu diesem Image und dieser Zertifizierungsstelle, ist aber am %1 abgelaufen</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>gehört zu diesem Image und Schlüssel, ist aber am %1 abgelaufen</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>nicht geprüft; nach eigener Angabe am %1 abgelaufen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1: das Bild kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>Container, %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln Image ohne Namen ist nicht aufgeführt; siehe --all</numerusform>
            <numerusform>%Ln Images ohne Namen sind nicht aufgeführt; siehe --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>eine Datei mit Löchern, deren Verzeichnis nicht sagt, wo ihr Inhalt ist</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>eine Datenbank, die zu lesen zu lange dauert</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>die Datenbank ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message>
        <source>digest mismatch</source>
        <translation>Digest falsch</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>hat diese Datei</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>löscht diese Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Image</numerusform>
            <numerusform>%Ln Images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackCommand</name>
    <message>
        <source>Usage: stratoscope-cli stack build FILE -o ARCHIVE
       stratoscope-cli stack check FILE
Builds an image from a stack that is written as text, or checks it. The archive loads in
docker, podman and skopeo; the writable layers of containers become layer tars beside
it, for --upper. The same FILE gives the same bytes.

Options:
  -o, --output ARCHIVE  Where to write the image.
  -q, --quiet           Shows no progress.
  -h, --help            Displays this help.

%1
%2
</source>
        <translation>Aufruf: stratoscope-cli stack build DATEI -o ARCHIV
        stratoscope-cli stack check DATEI
Baut ein Image aus einem Stapel, der als Text geschrieben ist, oder prüft ihn. Das Archiv
lässt sich in docker, podman und skopeo laden; die beschreibbaren Schichten von Containern
werden Schicht-Tars daneben, für --upper. Dieselbe DATEI ergibt dieselben Bytes.

Optionen:
  -o, --output ARCHIV  Wohin das Image geschrieben wird.
  -q, --quiet          Zeigt keinen Fortschritt an.
  -h, --help           Zeigt diese Hilfe.

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>Schichten: %1, Container: %2, Dateien: %3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Gespeichert: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>Container %1: %2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>Ausgelassen: Container %1, der auf dem Image steht, wie es vor einem Commit war</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>erwartet wird „build“ oder „check“</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>erwartet wird eine Datei mit einem Stapel</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>kein Archiv angegeben, in das zu schreiben ist</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check schreibt kein Archiv</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1: Darin ist keine Schicht</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>Von %Ln Image dieser Datei benutzt</numerusform>
            <numerusform>Von %Ln Images dieser Datei benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 in its writable layer, on the same read-only layers.
Click to see it on top.</source>
        <translation>%1
%2 in seiner beschreibbaren Schicht, auf denselben schreibgeschützten Schichten.
Klicken Sie, um ihn obenauf zu sehen.</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>Ihr Container – seine Dateien sind änderbar</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>Upper-Verzeichnis — nur ansehen; zum Bearbeiten: In Sandbox fortfahren</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>Schichten %1</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>Schicht %1 ist gewählt</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a group, number of its layers or its selected layer</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>Gruppe &amp;zuklappen</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>Gruppe au&amp;fklappen</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Alle Gruppen zukla&amp;ppen</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>Alle Gruppen aufk&amp;lappen</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>Zu Schicht &amp;springen …</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>Wählt eine Schicht nach ihrer Nummer. Im Stapel genügt es, die Nummer zu tippen.</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Zu Schicht springen</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>&amp;Nummer der Schicht, 0 (unten) bis %1 (oben):</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>Überblick über den Schichtenstapel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a layer, its instruction</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPainter</name>
    <message>
        <source>read-only from here down</source>
        <translation>ab hier abwärts nur lesbar</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Basis-Image %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>Früherer Build</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Kleine Schichten</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weitere</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>Schichtstapel</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>jede zeigt auf die darunter</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>was der Container sieht, von oben hinab</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>Image, schreibgeschützt</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>beschreibbar · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>nichts: Die Basisschicht hat keine unter sich</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln weitere Datei</numerusform>
            <numerusform>+ %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>von einer Schicht darüber verdeckt, aber noch im Image</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>Whiteout: eine Marke, die verdeckt, was die Schichten darunter haben</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>Noch keine Schichten. Jedes FILE, COPY und RUN ergibt eine.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>darin ist keine Schicht</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>Mit FILE, COPY oder RUN eine anlegen</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Schreibweise: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>%1 ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>Rechte wie 0644 schreiben</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>Einen Besitzer wie 1000:1000 schreiben</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>fill=zeros oder fill=random schreiben</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>es gibt hier keine Option %1</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>ein Verzeichnis hat keinen Inhalt</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 ist keine Größe</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>Eine Größe wie 12kB schreiben, oder einen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>eine Datei hat nur einen Inhalt</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>ein Pfad fehlt</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 ist nicht der Name einer Datei</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>Jede Datei benennen: Von diesem Rechner wird nichts gelesen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>mit %1 lässt sich ein Container nicht ändern</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>Anweisungen für Images gehören in einen Stapel: Datei → Stapel anlegen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>das ändert den Container nicht</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>es gibt keine Zeile, in der nur %1 steht</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>es gibt in dieser Sprache keine Bedingungen, Schleifen und Funktionen: %1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 ist ein Programm, und ausgeführt wird hier nichts</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>Mit COPY oder FILE sagen, was es hinterlässt</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>es gibt in dieser Sprache keine Variablen</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>es gibt keinen Befehl %1</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>help zeigt, welche es gibt</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>nach diesem Zeichen steht keine Datei</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>die Ausgabe kann nur in eine Datei gehen</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>hier fehlt ein Befehl</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>in einer Zeile stehen zu viele Befehle</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>beschreibbare Schicht</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  aus: %1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  Größe: %1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  Rechte: %1, Besitzer %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  Zeit: %1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  Link auf: %1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  vereinigt mit dem, was tiefere Schichten darin haben</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>zu viele Zeilen stehen in Zeilen</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>Eine Größe wie 120, 12kB oder 5M schreiben</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 sind keine Rechte</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>Rechte wie 755 schreiben</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>%1 hat hier keine langen Optionen</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 hat keine Option -%2</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>nach dieser Option steht kein Wert</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>Rechte wie 644, u+x oder go-w schreiben</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 ist kein Besitzer</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>Zahlen wie 1000:1000 schreiben; der einzige bekannte Name ist root</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 sagt nicht, womit etwas zu tun ist</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 nimmt nicht mehr als das</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 braucht seine Option -%2</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>die Platzhalter stehen für zu viele Namen</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>die Befehle ändern und lesen zu viele Dateien</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>es ist zu viel Ausgabe</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>Befehle haben hier keine Eingabe, also gibt es kein &lt;&lt;</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>Mit FILE und &lt;&lt; eine Datei aus mehreren Zeilen anlegen</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; braucht das Wort, das den Text beendet</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>&lt;&lt;EOF schreiben, dann die Zeilen, dann eine Zeile, in der nur EOF steht</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>es gibt in dieser Sprache kein ||</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>Ein Befehl, der scheitert, beendet die Zeile; rm -f stört sich nicht an dem, was fehlt</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>es gibt in dieser Sprache keine Pipe</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>Was die Datei enthalten soll, mit echo … &gt; DATEI schreiben</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>Befehle haben hier keine Eingabe, also gibt es kein &lt;</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>es gibt in dieser Sprache keine Subshells</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>hier läuft nichts im Hintergrund</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>Mit &amp;&amp; geht es mit einem weiteren Befehl weiter</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>zwischen den Semikolons fehlt ein Befehl</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>die Ausgabe geht nur in eine Datei: &gt; DATEI oder &gt;&gt; DATEI</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>es gibt in dieser Sprache keine Befehlsersetzung</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>In einfache Anführungszeichen setzen, wenn das Zeichen selbst gemeint ist</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>In einfache Anführungszeichen setzen, wenn ein Dollarzeichen gemeint ist</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>nach diesem Backslash steht nichts</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>im Text ist ein Nullbyte</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>nur die Ausgabe eines Befehls kann in eine Datei gehen</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>Die Umleitung seiner Fehler weglassen</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>tut nichts</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat DATEI…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>zeigt, was Dateien enthalten</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [VERZEICHNIS]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>wechselt das Verzeichnis, von dem relative Pfade ausgehen</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] RECHTE PFAD…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>ändert Rechte: 644, u+x, go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] BESITZER[:GRUPPE] PFAD…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>ändert Besitzer: Zahlen, oder root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] PFAD… ZIEL</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>kopiert Dateien, mit -r Verzeichnisse</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [PFAD…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>zählt die Größen von Dateien zusammen</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXT… [&gt; DATEI]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>schreibt einen Text; &gt;&gt; hängt ihn an eine Datei an</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] ZIEL NAME</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>legt einen harten Link an, mit -s einen symbolischen</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [PFAD…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>listet Namen auf; mit -l auch die Schicht eines jeden</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m RECHTE] VERZEICHNIS…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>legt Verzeichnisse an</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m RECHTE] NAME…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>legt benannte Pipes an</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv PFAD… ZIEL</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>benennt um oder verschiebt</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>zeigt das Verzeichnis, von dem relative Pfade ausgehen</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] PFAD…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>löscht Dateien, mit -r Verzeichnisse</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir VERZEICHNIS…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>löscht leere Verzeichnisse</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;BEFEHLE&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>führt Befehle dieser Sprache durch</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat PFAD…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>zeigt, was eine Schicht über eine Datei sagt</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] DATEI…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>legt leere Dateien an, oder gibt Dateien die jetzige Zeit</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s GRÖSSE DATEI…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>kürzt Dateien, oder verlängert sie mit Nullen: 12kB, 5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>der Stapel hätte mehr als %1 Byte</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>der Stapel hätte mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>ein Image hat höchstens %1 Schichten</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>Mehrere Anweisungen in ein LAYER setzen</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>es gibt noch keinen Container</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Mit docker run einen anlegen</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>es gibt keinen Container %1</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>Mit docker run %1 einen anlegen</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>es gibt noch keine Schicht, auf der ein Container stehen könnte</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>es sind zu viele Container</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>es gibt schon einen Container %1</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 steht auf dem Image, wie es vor einem anderen Commit war</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>Ein Stapel wird wie ein Dockerfile geschrieben, eine Anweisung je Zeile. Von
diesem Rechner wird nichts ausgeführt oder gelesen: Die Befehle unten wirken auf das
vereinigte Dateisystem und hinterlassen in jeder Schicht, was overlayfs hinterließe.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>Befehle, für RUN und docker exec</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; und ; verbinden Befehle; der erste, der scheitert, beendet die Zeile. &gt; und &gt;&gt; schreiben die
Ausgabe in eine Datei. Anführungszeichen, ein Backslash und die Platzhalter *, ? und [a-z] bedeuten,
was sie in einer Shell bedeuten. Ein Backslash am Ende einer Zeile setzt sie in der nächsten fort;
# beginnt einen Kommentar. Es gibt keine Pipes, Variablen, Bedingungen und Schleifen.</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>Größen sind 120, 12kB, 5MB (Potenzen von 1000) oder 12K, 5M (Potenzen von 1024). Was nur eine Größe hat,
ist mit Bytes gefüllt, die sich nicht komprimieren lassen; fill=zeros füllt es mit Nullen.</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>legt einen weiteren Container auf diesem Image an</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>macht die beschreibbare Schicht zu einer schreibgeschützten</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>wirft den Container weg</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>macht die letzte Zeile rückgängig; wiederholt sie</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>leert diesen Bereich; zeigt diese Liste</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>Ausgeführt wird nichts: Jede Zeile tut, was overlayfs täte. &amp;&amp; verbindet Befehle, &gt; schreibt in eine
Datei, Tab vervollständigt, Auf und Ab gehen durch frühere Zeilen.</translation>
    </message>
    <message>
        <source># A stack, from the bottom up. Each instruction makes one layer.
FROM scratch

LAYER &quot;the operating system&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# The cache is hidden by a whiteout, but still takes its 2 MB below.
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# A container: one writable layer on top.
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</source>
        <translation># Ein Stapel, von unten nach oben. Jede Anweisung ergibt eine Schicht.
FROM scratch

LAYER &quot;das Betriebssystem&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# Ein Whiteout verdeckt den Cache, aber darunter belegt er weiter seine 2 MB.
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# Ein Container: eine beschreibbare Schicht obenauf.
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>das ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>hier wird kein Image geholt, also beginnt ein Stapel mit nichts</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>diese Anweisung nimmt keinen Text aus Zeilen</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 ist unvollständig oder zu lang</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>es gibt keine Anweisung %1</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>RUN vor einen Befehl schreiben</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>COPY verwenden: Nichts wird heruntergeladen oder entpackt</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>es gibt in dieser Sprache kein %1</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>Es gibt docker run, docker exec und docker commit</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>der Name eines Containers fehlt</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 ist nicht der Name eines Containers</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>nach dem Namen des Containers steht noch etwas</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>Was in ihm ist, mit docker exec ändern</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>die Schicht hat keinen Kommentar</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM kommt zuerst, und einmal</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>das Image ist fertig, weil ein Container darauf steht</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>Den Container mit docker exec ändern, oder diese Zeile nach oben setzen</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>es sind zu viele Anweisungen</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>das Skript hat mehr als %1 Byte</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>beginnt mit nichts; jede Anweisung darunter ergibt eine Schicht</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;Kommentar&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>beginnt eine Schicht für alle Anweisungen bis zum nächsten LAYER oder END</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>beendet sie, sodass wieder jede Anweisung eine Schicht ergibt</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE PFAD [GRÖSSE | &quot;Text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>legt eine Datei an oder ersetzt sie: 12kB davon, ein Text, oder die Zeilen bis EOF</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR PFAD [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>legt ein Verzeichnis an, und die darüber</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NAME… PFAD [GRÖSSE | &quot;Text&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>dasselbe, wie in einem Dockerfile geschrieben; von diesem Rechner wird nichts gelesen</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN Befehl &amp;&amp; Befehl</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>wendet Befehle auf das vereinigte Dateisystem an, wie overlayfs; ausgeführt wird nichts</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>setzt eine Variable der Container; ergibt eine leere Schicht</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR PFAD</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>das Verzeichnis, von dem relative Pfade ausgehen; muss da sein, wenn sie vorkommen</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>was ein Container ausführt</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>was ein Container vor CMD ausführt</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>merkt im Image etwas an</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>als wer ein Container läuft</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>ein Port, an dem ein Container lauscht</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>ein Verzeichnis, das in Containern nicht zum Stapel gehört</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>ein Name des Images, das gespeichert wird</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NAME]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>ein Container: eine beschreibbare Schicht obenauf; es kann mehrere geben</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NAME Befehl &amp;&amp; Befehl</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>führt in einem Container Befehle durch, die seine beschreibbare Schicht ändern</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NAME]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>macht die beschreibbare Schicht eines Containers zu einer schreibgeschützten des Images</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>Layer stack</source>
        <translation>Schichtstapel</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>SCHICHTSTAPEL</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>Stapel &amp;bis hierher zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>&amp;Digest kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>D&amp;iff-ID kopieren</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>&amp;Chain-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>&amp;Anweisung kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of layers, their size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>&amp;Nächster Container</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>&amp;Voriger Container</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>Eine Zeile je Schicht, um mehr vom Stapel zu sehen</translation>
    </message>
    <message>
        <source>%1 · %2 packed</source>
        <comment>number of layers, their size as stored</comment>
        <translation>%1 · %2 gepackt</translation>
    </message>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>Kompakte Sc&amp;hichten</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>Suche nach Namen zeigen</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>Für den gewählten Namen: welche Schichten gefragt werden und was sie antworten</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>Stapel (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>Wie man einen Stapel schreibt</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>Mit dem Beispiel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>Einen früher geschriebenen Stapel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Den Text speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>Den Text in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>Als &amp;Image speichern …</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>Ein Archiv schreiben, das docker und podman laden</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Im F&amp;enster öffnen</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>Den Stapel als Image im Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>Die Anweisungen und Befehle</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — Stapel anlegen</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>Stapel nicht gespeichert</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>Der Stapel wurde geändert. Speichern?</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 ist zu groß für einen Stapel</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>Stapel speichern</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Image-Archive (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>Als Image speichern</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>Das Image wird geschrieben …</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>%1 ist geschrieben. Laden lässt es sich mit „docker load -i“ oder „podman load -i“.</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>Als &amp;Lektion speichern …</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>Den Anfang einer Lektion über den Stapel schreiben, um sie in einem Editor fortzusetzen</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lektionen (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>Als Lektion speichern</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>%1 geschrieben. Beginnen: Lernen → Lektionen … → Datei öffnen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>das Verzeichnis ist nicht leer</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>die Ausgabe lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n von 3 Sternen</numerusform>
            <numerusform>%n von 3 Sternen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>keine in-toto-Aussage</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Unfertig lassen</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Es wird gearbeitet …</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>Nicht alles ließ sich herausfinden: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>nothing wasted</source>
        <translation>nichts verschwendet</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>%1 sichtbar</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>in %1 s geöffnet</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>mindestens %1 verschwendet (%2)</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>%1 verschwendet (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>%1 sichtbar bis Schicht %2</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>ganzer Stapel: %1 sichtbar</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <comment>bytes</comment>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>%1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>%1 von %2 übertragen</translation>
    </message>
</context>
<context>
    <name>stratoscope::Step</name>
    <message>
        <source>copied from %1</source>
        <translation>kopiert von %1</translation>
    </message>
    <message>
        <source>copied up from layer %1</source>
        <translation>aus Schicht %1 hochkopiert</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>hochkopiert</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>in der beschreibbaren Schicht geändert</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>Whiteout geschrieben, untere Schichten haben es noch</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>sein Whiteout ersetzt</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>undurchsichtig gemacht, verdeckt, was untere Schichten darin haben</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>ein weiterer Name von %1</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>umbenannt von %1 in der beschreibbaren Schicht</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>aus der beschreibbaren Schicht entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what was done to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepHint</name>
    <message>
        <source>It is already in the writable layer and is changed there.</source>
        <translation>Es ist schon in der beschreibbaren Schicht und wird dort geändert.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>Es kommt aus Schicht %1: overlayfs kopiert das Verzeichnis zuerst hoch, ohne das, was darin ist.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>Es kommt aus Schicht %1: overlayfs kopiert es zuerst hoch, was in der beschreibbaren Schicht %2 kostet. Die untere Version bleibt und ist verdeckt.</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>Untere Schichten haben Anteil an diesem Verzeichnis. Overlayfs kann es nicht umbenennen: Alles darin wird unter den neuen Namen hochkopiert, und ein Whiteout verdeckt den alten.</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>Es ist schon in der beschreibbaren Schicht und wird dort umbenannt.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>Es kommt aus Schicht %1: overlayfs kopiert es unter den neuen Namen hoch, was in der beschreibbaren Schicht %2 kostet, und ein Whiteout verdeckt den alten.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>Was overlayfs tut</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>Preis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln Eintrag mit ihm kopiert</numerusform>
            <numerusform>%Ln Einträge mit ihm kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>beschreibbare Schicht: kein Byte mehr</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>beschreibbare Schicht: %1 mehr</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>beschreibbare Schicht: %1 weniger</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>Anderes &amp;Verzeichnis …</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>keine Engine hat ihren Speicher an den üblichen Orten (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); geben Sie das Verzeichnis an</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>Der Speicher einer Engine gehört root oder dem Benutzer, dessen Container er aufhebt: starten Sie das Programm mit sudo, oder für Ihren eigenen mit „podman unshare“</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>%1 darf nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>ein Verzeichnis %1 gibt es nicht</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>es ist mehr, als Platz hat: %1 hat nur noch %2 frei</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf ein Verzeichnis mit mehr Platz.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>das ist ein Terminal</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>Leiten Sie ein Image hinein, etwa so: docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>sie wurde schon gelesen und ist nur einmal lesbar</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>Tabelle der Bytes</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>Nach Verzeichnis</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>Nach Dateiart</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>Größte Dateien</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Gewählte Schicht</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Verdeckte Dateien</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>Welche Dateien gezählt werden</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>Gesamt: %1 in %Ln Datei</numerusform>
            <numerusform>Gesamt: %1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1; die aufgeführten: %2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Öffnen Sie ein Image, um zu sehen, wo seine Bytes sind.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Es gibt keine Bytes zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>Summe: %1 in %2 von %Ln Datei; die übrigen sind leer oder Links</numerusform>
            <numerusform>Summe: %1 in %2 von %Ln Dateien; die übrigen sind leer oder Links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1; aufgeführt: die größten %2 von %3 Verzeichnissen</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>rows of a table</comment>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>Die Datenbank hat keine Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile, die erste</numerusform>
            <numerusform>Die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>ein Tar kann das erweiterte Attribut %1 nicht enthalten</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>eine Zeile ist zu lang</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>listet nicht die Teile eines Tar-Archivs auf</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>die Datei hat eine andere Größe als in der Schicht</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>der Inhalt endet zu früh</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>die Dateien ergeben nicht die Diff-ID der Schicht</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>es entpackt sich zu mehr als den erlaubten %1 Byte</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf ein Verzeichnis mit mehr Platz.</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>Was ein Build-Schritt an den Dateien ändert. Jede Schicht hat ihre eigene Nummer und Farbe. Schichten ändern sich nie: Was eine hinzufügt, bleibt für immer im Image, und alle laden es herunter.</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>Mehrere Schichten</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>Die Dateien in diesem Verzeichnis kommen aus mehreren Schichten; jeder Balken steht für eine davon. Container sehen sie vereinigt.</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>R/W: beschreibbare Schicht</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>Die eigene Schicht eines Containers, oben auf dem Image. Alles, was der Container schreibt, landet hier; was darunter ist, bleibt, wie es ist. Wird der Container entfernt, ist auch diese Schicht fort.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>Ein Teil des Images, den alle seine Container gemeinsam nutzen. Ändert ein Container eine Datei von hier, bekommt er zuerst eine Kopie in seiner beschreibbaren Schicht.</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>Nur Metadaten</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>Ein Build-Schritt wie ENV oder CMD: Er ändert die Einstellungen des Images, erzeugt keine Schicht und braucht keinen Platz.</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>Gruppe von Schichten</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>Schichten, die zusammengehören: die eines Basis-Images, die eines früheren Builds oder kleine. Die Taste Rechts klappt die Gruppe auf, Links klappt sie zu.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>Keine Schicht darunter hat etwas unter diesem Pfad.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>Die Schicht hat eine neue Version. Schichten speichern ganze Dateien: Ändert sich ein Byte, ist die ganze Datei noch einmal gespeichert, und die alte Version bleibt im Image.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>Eine Schicht verdeckt dies vor dem Container. In der Schicht darunter ist es noch: In einem späteren Schritt zu löschen schafft keinen Platz und hält nichts geheim. In dem Schritt löschen, der es hinzufügt.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>Eine Markierung, die sagt: „Das ist weg.“ Sie verdeckt, was die Schichten darunter unter diesem Pfad haben; deren Bytes bleiben im Image.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Opakes Verzeichnis</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>Die Schicht ersetzt das ganze Verzeichnis: Alles, was die Schichten darunter darin haben, ist verdeckt, bleibt aber im Image.</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>Hochkopiert</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>Die Datei ist dieselbe wie darunter, aber die Schicht hat sie noch einmal ganz: Etwas hat sie angefasst, ohne sie zu ändern. Das Image enthält sie doppelt.</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>Nur Metadaten geändert</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>Nur Rechte, Besitzer oder Zeiten unterscheiden sich, wie nach chmod oder chown. Schichten speichern ganze Dateien, also sind alle Bytes noch einmal im Image. Dort setzen, wo die Datei hinzukommt: COPY --chown, --chmod.</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>Implizites Verzeichnis</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>Die Schicht führt dieses Verzeichnis nicht auf, nur etwas darin. Es sieht so aus, wie die Schichten darunter es angeben.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>Der Hash der Schicht, wie sie gespeichert und heruntergeladen wird, meist komprimiert. An ihm finden Registrys die Schicht. Dieselben Dateien, anders komprimiert, ergeben einen anderen Digest.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff-ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>Der Hash der unkomprimierten Schicht. Er benennt den Inhalt, ganz gleich, wie dieser komprimiert ist.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>Der Hash der Diff-ID dieser Schicht und aller darunter. Er benennt den Stapel bis hierher: Unter ihm heben Engines Schichten auf und teilen sie.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>Der Hash der Konfiguration des Images, in der die Diff-IDs stehen: Dieselbe ID bedeutet dieselben Dateien und Einstellungen.</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>Kostet Platz</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>Ein großer Teil dieser Schicht ist von Schichten darüber verdeckt, oder sie verdeckt oder kopiert viel aus denen darunter. Trotzdem laden alle sie ganz herunter.</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>Hat die gewählte Datei</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>Diese Schicht enthält eine Version von ihr. Gibt es mehrere, braucht jede ihren eigenen Platz, und nur die oberste ist zu sehen.</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>Löscht die gewählte Datei</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>Diese Schicht verdeckt sie von hier an aufwärts. Die Versionen darunter bleiben im Image.</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>In mehreren Images</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>Andere Images in dieser Datei haben dieselbe Schicht auf denselben Schichten. Sie wird nur einmal gespeichert und heruntergeladen.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>Die Schicht konnte nicht bis zum Ende gelesen werden. Es können Dateien fehlen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>Das Image verweist auf diese Schicht, wurde aber ohne sie gespeichert. Welche Dateien sie hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>Digest falsch</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>Die Bytes sind nicht die, die das Image nennt: Sie wurden geändert oder beschädigt. Engines weisen sie ab.</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Stapel bis Schicht</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>Zeigt die Dateien, wie sie nach dieser Schicht waren, ohne die Schichten darüber. Die Tasten Links und Rechts gehen eine Schicht weiter, Pos1 und Ende ganz nach unten und ganz nach oben.</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>Die Schicht liegt über der Höhe des Stapels, auf die der Regler gestellt ist; ihre Dateien werden daher nicht gezeigt.</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>Überblick über den Stapel</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>Jede Schicht als Balken: je größer, desto länger. Der Rahmen umfasst, was die Liste zeigt; er lässt sich ziehen, und ein Klick springt dorthin. Ein Punkt markiert Schichten mit der gewählten Datei.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>Text anhängen</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>Geben Sie ein, was anzuhängen ist.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Ein Name enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>An&amp;hängen</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>&amp;Namen von Dateien und Anweisungen</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>Lehrbuchbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>&amp;Farben:</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 ist kein Dateisystem, also gibt es kein Bild davon</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>von dort lassen sich keine Images öffnen</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>Das Image zuerst kopieren, etwa so: skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>Für ein Image in einer Registry den Namen angeben, wie in registry://debian:12</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>Für ein Image in einer Engine docker://%1 oder podman://%1 angeben, für eines in einer Registry registry://%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alles zuklapp&amp;en</translation>
    </message>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>Alles darunter &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>Zur &amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>Zu &amp;Schicht %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>das Image hat in allen Schichten zusammen mehr als %1 Pfade</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>das Image wiederholt Schichten mit zusammen mehr als %1 Pfaden</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>Namen und Attribute im Image haben zusammen mehr als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1: %2 kleine Dateien, %3, vor allem aus Schicht %4</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: %2 Dateien, %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1: %2 Dateien, %3, vor allem aus Schicht %4</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1: %2, aus Schicht %3</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>Treemap der Dateien, die ein Container sieht</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>Dateien darunter kommen aus diesen Schichten:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1, vom Container</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>Die Schicht, die die Datei so hingelegt hat, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>Bytes einer Datei; bei einem Verzeichnis die Summe dessen, was darin zu sehen ist</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>Art und Zugriffsrechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>Benutzer und Gruppe, als Zahlen</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>Wann der Inhalt zuletzt geändert wurde, wie die Schicht es sagt</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>Wohin ein symbolischer Link führt</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>gelöscht von %1</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · gelöscht</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1, %2 seit dem letzten Blick</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
Schicht %2 verdeckt dies; die Bytes bleiben in den Schichten darunter</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>Sie verdeckt die Fassung aus Schicht %1, von der %2 im Image bleiben</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>VEREINIGTES DATEISYSTEM</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>Nur Schicht</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>Nur zeigen, was aus der gewählten Schicht kommt, statt den Rest zu dämpfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>was der Container sieht · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>bis Schicht %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>Öffnen Sie ein Image, um hier seine Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Kein Pfad enthält „%1“.</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>Von Schicht %1 ist hier nichts zu sehen.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Es gibt keine Dateien.</translation>
    </message>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>Gelö&amp;schte Dateien zeigen</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>&amp;Nur die gewählte Schicht</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>Dateien anderer Schichten nicht mehr abblenden (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%1 von %Ln Datei kommt aus dem Container</numerusform>
            <numerusform>%1 von %Ln Dateien kommen aus dem Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%1 von %Ln Datei kommt aus Schicht %2</numerusform>
            <numerusform>%1 von %Ln Dateien kommen aus Schicht %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1, alle darüber verdeckt</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>Auch zeigen, was eine Schicht gelöscht oder ersetzt hat, und die Dateien, die eStargz für Lazy Pulling hinzufügt</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>Schicht %1: %2: ein harter Link auf %3, das weder in dieser Schicht noch darunter ist</translation>
    </message>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>Schicht %1: umbenannte Verzeichnisse enthalten mehr als %2 Dateien und Verzeichnisse; der Rest wird nicht angezeigt</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>Schicht %1: %2: ein harter Link vor seinem Ziel %3; Engines weisen so eine Schicht ab</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>Schicht %1: %2: nur Metadaten (metacopy), aber keine Datei in den Schichten darunter</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>Schicht %1: %2: ein harter Link auf %3 in einer Schicht darunter; Docker und Podman weisen so eine Schicht ab</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 wird entpackt</translation>
    </message>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>das Archiv hat sich geändert, während es gelesen wurde</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>der Inhalt hat nicht die Größe, die das Archiv nennt</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>Stapel &amp;bis Schicht</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Stapel bis Schicht</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>Container (oben)</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>Schicht %1 (oben)</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, its instruction</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpperWalk</name>
    <message>
        <source>more than %1 bytes of extended attributes</source>
        <translation>mehr als %1 Byte an erweiterten Attributen</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>ein Socket; Images können keine enthalten, er wird ausgelassen</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>Verzeichnisse in Verzeichnissen, zu tief, um sie zu durchlaufen</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>Upper-Verzeichnisse gehören root: starten Sie das Programm als ein Benutzer, der sie lesen darf.</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>die Datei endet in ihrer Schicht zu früh</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>Schicht %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>Schicht %1, die oberste</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>von Schicht %1 bis oben</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>nur Schicht %1</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>Schichten %1 bis %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Verdeckt durch</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>Hochkopiert von</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt von</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>Überschrieben von</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>&amp;Ignore White Space</source>
        <translation>&amp;Leerraum ignorieren</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>Nur Än&amp;derungen</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>&amp;Schicht jeder Zeile</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>Entferntes über Hinzugefügtem, wie in einem Diff</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>Als Diff &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>Alle Änderungen als Unified Diff kopieren, für patch</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Die beiden Versionen vertauschen</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>Zeilen, die sich nur in Leerraum unterscheiden, gelten als gleich</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>Zeilen fern von Änderungen einklappen</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>Vor jeder Zeile die Schicht zeigen, aus der sie stammt</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>eine Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>Mit Version darunter &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Versionen vergleichen …</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>Schicht jeder Zeile …</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Version links</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Version rechts</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Wird gelesen … %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>Es gibt keinen Inhalt zu vergleichen.</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>Die Datei gibt es nur rechts.</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>Die Datei gibt es nur links.</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>Die Datei gibt es auf keiner Seite.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Beide Versionen sind gleich.</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>Der Inhalt ist gleich; nur Metadaten unterscheiden sich.</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>Der Inhalt unterscheidet sich nur in Leerraum.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>Kein Text: Byte für Byte an gleichen Stellen verglichen.</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>Zu groß: Nur die ersten %1 werden verglichen.</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>Es gibt so viele Unterschiede, dass manche Zeilen als geändert gelten, die auf beiden Seiten stehen.</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>Die Schichten der Zeilen sind unbekannt: %1.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>weitere Warnungen dieser Art: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteBar</name>
    <message>
        <source>Where the bytes of the image went</source>
        <translation>Wohin die Bytes des Images gingen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of an image, bytes, percent</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>Von Schichten darüber verdeckt</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileList</name>
    <message>
        <source>Wasted files</source>
        <translation>Verschwendete Dateien</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>Verschwendete Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>Was diese Bytes nutzlos gemacht hat</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List only some of the findings</source>
        <translation>Nur einen Teil der Funde zeigen</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>&amp;Mindestens</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>Nur gewählte Schicht (%1)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteModel</name>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>%Ln Datei in mehreren Verzeichnissen</numerusform>
            <numerusform>%Ln Dateien in mehreren Verzeichnissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln Datei)</numerusform>
            <numerusform>%1 (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause, how many findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
The same content: %2</source>
        <comment>two paths</comment>
        <translation>%1
Derselbe Inhalt: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, unkomprimiert</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>Gepackt ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>Was es in der komprimierten Schicht braucht, geschätzt danach, wie diese als Ganzes komprimiert ist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of a layer, its instruction</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caused by</source>
        <comment>waste; short</comment>
        <translation>Verursacht von</translation>
    </message>
    <message>
        <source>What wastes them: the layer that hides or copies the bytes, and its instruction</source>
        <translation>Woran es liegt: die Schicht, die die Bytes verdeckt oder kopiert, und ihre Anweisung</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>Wo die Bytes sind: die Schicht, die sie hat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>Was sich geändert hat, wo derselbe Inhalt ist oder was es ist</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>Öffnen Sie ein Image, um zu sehen, was es verschwendet.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Schichten werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>Nichts ist verschwendet: Der Container sieht jedes Byte jeder Schicht, und keines doppelt.</translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>Von %1 ist nichts verschwendet.</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%1 von %2 verschwendet (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>gepackt etwa %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>Alles als &amp;Patch kopieren (−%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Behebt %Ln Fund im Dockerfile und spart %1.</numerusform>
            <numerusform>Behebt %Ln Funde im Dockerfile und spart %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>%1 davon nur mit den Zeilen für .dockerignore, die in den Kommentaren des Patches stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>Lässt %Ln Korrektur aus, die sich mit den anderen nicht verträgt, und nennt sie.</numerusform>
            <numerusform>Lässt %Ln Korrekturen aus, die sich mit den anderen nicht vertragen, und nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Kein Fund passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>eine Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteText</name>
    <message>
        <source>Caused by: %1</source>
        <translation>Verursacht von: %1</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>Geschrieben von: %1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1 (gepackt etwa %2)</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>Alle Korrekturen als ein Patch für das Dockerfile, der %1 spart: --format patch.</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Wertung von dive</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>Was sich sparen ließe, ist unbekannt: Die Schichten sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nichts zu sparen.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>%1 von %2 ließen sich sparen.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>%1 von %2 ließen sich sparen, gepackt etwa %3.</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>Ausgenommen: %2 in %1 Dateien. Muster: %3.</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>Und %1 weitere, zusammen %2; alle mit --format json.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Wohin die Bytes gingen</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Mögliche Geheimnisse in der Konfiguration</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Und %1 weitere; --format json zeigt alle.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>In ein Container-Image hineinsehen</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>Der Stapel der schreibgeschützten Schichten, das eine Dateisystem, das sie zusammen ergeben, und für jede Datei die Schicht, aus der sie kommt.</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>Oder ziehen Sie eine Datei oder einen Ordner irgendwo in dieses Fenster: was „docker save“ oder „podman save“ geschrieben hat, ein OCI-Archiv oder -Layout, komprimiert oder in einem Zip.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>Image ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>Ein OCI-Image-Layout oder ein „dir“-Image ist ein Ordner.</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>De&amp;mo-Image</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>Ein kleines Image, das jede Wirkung der Schichten zeigt.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>Von &amp;Engine …</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>Ein Image oder ein Container von docker, podman oder nerdctl.</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>Von Re&amp;gistry …</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>Ein Image unter seinem Namen, etwa debian:12. Braucht keine Engine.</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>Kurze Lektionen in diesem Fenster: Schichten, ein Dateisystem aus vielen, Container, kleinere Images.</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>S&amp;tapel anlegen …</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>Ein Image als Text schreiben, Schicht für Schicht, und sehen, was daraus wird.</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>Lernen, &amp;was Images sind</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>Letzte Sitzung wieder öffnen (%Ln Fenster)</numerusform>
            <numerusform>Letzte Sitzung wieder öffnen (%Ln Fenster)</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Bibliothek …</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>Images, die Sie geöffnet haben, Images, die Engines haben, und die Schichten, die sie sich teilen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>Was wäre, wenn Schichten zusammengelegt würden?</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>Kreuzen Sie jede Schicht an, die mit der darunter zusammenzulegen ist. Container sehen dieselben Dateien; was zusammengelegte Schichten voneinander verdecken, ist fort.</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>Zusammengelegtes Image &amp;speichern …</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>Der Stapel &amp;jetzt</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>Aus&amp;wahl zusammenlegen</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>&amp;Alle zusammenlegen</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>&amp;Keine zusammenlegen</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>Der Stapel &amp;danach</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Directory…</source>
        <translation>&amp;Verzeichnis öffnen …</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>De&amp;mo-Image öffnen</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>&amp;Image wählen …</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>Aus Upper-&amp;Verzeichnis …</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>Aus Schicht-&amp;Archiv …</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>Image sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>&amp;Vereinigtes Dateisystem</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>Schicht &amp;darüber wählen</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>Schicht darun&amp;ter wählen</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>&amp;Oberste Schicht wählen</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>&amp;Unterste Schicht wählen</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>Stapel eine Schicht &amp;höher</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>Stapel eine Schicht &amp;niedriger</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>Stapel &amp;bis zur gewählten Schicht</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>&amp;Ganzer Stapel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>&amp;Über Stratoscope</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>Vereinigtes Dateis&amp;ystem filtern</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>&amp;Mittlere Spalte</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>S&amp;chicht</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>Verschwendun&amp;g</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>T&amp;abellen</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>&amp;Was wäre, wenn Schichten zusammengelegt würden …</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>Von En&amp;gine öffnen …</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>Containe&amp;r verfolgen</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>Container-Schicht &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>Image speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>In allen Schichten s&amp;uchen</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>Schichtens&amp;tapel</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächste&amp;r Bereich</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>&amp;Dockerfile</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>I&amp;mage</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>Bericht exp&amp;ortieren …</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>&amp;Dateien extrahieren …</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>Vereinigtes Dateis&amp;ystem extrahieren …</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>Schicht e&amp;xtrahieren …</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>In Dateiverwaltung &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Fenster …</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>Schicht&amp;stapel …</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Ansicht in der Mitte …</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>Schicht&amp;stapel …</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>&amp;Ansicht in der Mitte …</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>In Inhalten suchen</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>Von Registry öffnen …</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>&amp;Lehrbuchbild …</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>&amp;Stapel anlegen …</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>Aufbau abspielen</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Letzte Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>&amp;Diagnose kopieren …</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek …</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>&amp;Container-Schicht hinzufügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>Schichten-Z&amp;wischenspeicher</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>S&amp;peicher einer Engine öffnen</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>Vergleichen mi&amp;t</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>Bild e&amp;xportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>&amp;Versionen der Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>&amp;Lernen</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
</TS>
