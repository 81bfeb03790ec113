<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>À propos de Stratoscope</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>Montre ce que contiennent les images de conteneurs&#xa0;: la pile de couches, le système de fichiers qu’elles forment ensemble et la couche d’où vient chaque fichier.

Conçu avec Qt %1, libarchive, ISA-L, Zstandard, OpenSSL et xxHash.

© Les auteurs de Stratoscope. Licence Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>Seul le conteneur l’a supprimé&#x202f;; l’image en a encore besoin.</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>Cela vient de l’image de base et n’est que masqué. Choisissez une base plus petite, ou copiez ce qu’il vous faut dans une base vide lors d’une dernière étape (COPY --from=…).</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>Une instruction ultérieure ne fait que le masquer. Supprimez-le dans le RUN qui l’écrit (RUN … &amp;&amp; rm -rf …), ou écrivez-le dans une étape de build antérieure et ne copiez que le résultat.</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>chown copie chaque fichier qu’il modifie. Définissez le propriétaire au moment de copier les fichiers&#xa0;: COPY --chown=UTILISATEUR:GROUPE …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>chmod copie chaque fichier qu’il modifie. Définissez les permissions au moment de copier les fichiers&#xa0;: COPY --chmod=MODE …, ou modifiez-les dans le RUN qui écrit les fichiers.</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>Seuls les permissions, le propriétaire, les dates ou les attributs diffèrent, mais la couche contient de nouveau tout le fichier. Définissez-les dans l’instruction qui écrit le fichier.</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>Écrivez le fichier une seule fois, sous sa forme définitive&#xa0;: regroupez les instructions qui l’écrivent, ou retirez la première.</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>Le même fichier est écrit deux fois. Retirez l’une des deux instructions, ou excluez ces fichiers du second COPY.</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>Déplacer un fichier d’une couche inférieure le copie. Écrivez-le directement à son emplacement définitif, ou déplacez-le dans le RUN qui l’écrit.</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>Le même contenu est stocké plusieurs fois. Gardez une copie et remplacez les autres par des liens.</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>Rien n’en a besoin à l’exécution. Supprimez-le dans le RUN qui l’écrit.</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>Quiconque possède l’image peut le lire, même si une couche ultérieure le masque. Considérez-le comme divulgué et remplacez-le. Passez les secrets avec RUN --mount=type=secret.</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::AnalysisStrip</name>
    <message>
        <source>Analy&amp;ze Now</source>
        <comment>for waste</comment>
        <translation>Anal&amp;yser maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>Analyse du gaspillage</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>Comparaison du contenu des couches encore en cours.</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>Recherche de l’espace perdu…</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>Arrêté. L’espace perdu n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>L’archive est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>elle a plus de %1 membres</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>L’archive est endommagée&#x202f;; tout ce qui suit la partie endommagée manque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>un décalage hors de l’archive</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 annonce une taille de %2 octets</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>l’index de l’archive zip est absent ou endommagé</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>l’index de l’archive 7z est absent ou endommagé</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>une entrée sans nom&#x202f;; ignorée</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>le chemin est trop long pour un système de fichiers&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>le propriétaire %1 ne tient pas sur 32 bits</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>plus de %1 octets d’attributs étendus&#x202f;; le reste est abandonné</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>type d’entrée inconnu «&#xa0;%1&#xa0;»&#x202f;; entrée ignorée&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>un fichier de type «&#xa0;%1&#xa0;»&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>un en-tête mal formé&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>pas une archive tar</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>elle se termine au milieu d’un en-tête</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>des entrées après un bloc de zéros&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 sans en-tête tar valide ignorés&#x202f;; les entrées qui suivent sont affichées</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>un en-tête tar endommagé</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>un en-tête étendu de plus de %1&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 annonce une taille impossible&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>elle se termine trop tôt, au milieu de %1</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>un fichier creux de plus de %1 morceaux</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>un fichier creux de taille incorrecte&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>un fichier creux dont la carte n’est pas valide&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>absent de l’archive</translation>
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
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>Déclaration dans l’enveloppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(cut here)</source>
        <translation>(coupé ici)</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · absent du fichier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>Contenu du document</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>&amp;Choisir une autre image…</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Ouvrir autre chose…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>Ce n’est pas un système de fichiers&#xa0;: il n’y a ni couches ni fichiers à afficher. Voici ce que l’on en sait&#xa0;:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Empreinte du manifeste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactText</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[absente] %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifacts</name>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>une signature</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>une attestation</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>une nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>cache de build</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>un cache de build</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>index de chargement à la demande</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>un index de chargement à la demande</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>image Nydus</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>une image Nydus</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>image overlaybd</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>une image overlaybd</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>image disque</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>une image disque</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>chart Helm</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>un chart Helm</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>module WebAssembly</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>un module WebAssembly</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>modèle d’IA</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>un modèle d’IA</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>une politique</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>paquet de déploiement</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>un paquet de déploiement</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefact</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>un artefact</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>D’ici vers le bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>%1 à vous</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>Affiche le fichier texte PATH d’IMAGE ligne par ligne&#xa0;: la couche d’où
vient la ligne, son instruction, le numéro de la ligne et la ligne. Suit
les liens symboliques dans l’image. Une ligne qu’une couche supprime
avec le fichier et qu’une couche supérieure rétablit vient de celle-ci.</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>Le fichier, par exemple /etc/os-release.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>les versions diffèrent beaucoup&#x202f;; certaines lignes viennent peut-être de couches inférieures</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>Le fichier tel qu’il est à la couche COUCHE, au lieu de toutes les couches.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>COUCHE</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlobDownload</name>
    <message>
        <source>the layer is too large</source>
        <translation>la couche est trop grande</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>la transmission s’arrête après %1 octets sur %2</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>il envoie une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>il envoie plus que les %1 octets prévus</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>l’empreinte du blob devrait être %1, mais c’est %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>la base de données est trop grande&#x202f;; le reste est ignoré</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>le fichier se termine en plein milieu</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>la base de données n’a que %1 pages</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>le fichier se termine avant elle</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>elle dépasse la fin de la base de données</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>page %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltMeta</name>
    <message>
        <source>a bbolt database of version %1; only version %2 can be read</source>
        <translation>une base de données bbolt de version %1&#x202f;; seule la version %2 peut être lue</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>les deux pages meta de la base de données sont endommagées</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>pas une base de données bbolt</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>l’élément %1 est hors de la page</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>le fichier se termine en plein milieu</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>elle se dit page %1</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>un bucket sans page</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>un bucket dont la propre page n’est pas une feuille</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>ni une branche ni une feuille d’un arbre</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 éléments, c’est plus que la page n’en contient</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>un bucket sans en-tête</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>plus de %1 pages au-dessus d’elle</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>elle figure deux fois dans l’arbre</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>à propos de l’index qui liste l’image</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Outil de build</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Arguments de build</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>Empreinte de la base</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>Joint à l’image</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1, valide du %2 au %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 est joint à l’image, mais porte sur autre chose&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>le signataire est inconnu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ whiteout</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>Au sommet&#xa0;: la couche inscriptible du conteneur</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>Couche %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>ajoute %Ln fichier</numerusform>
            <numerusform>ajoute %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>masque %Ln fichier</numerusform>
            <numerusform>masque %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>supprime %Ln fichier</numerusform>
            <numerusform>supprime %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>ne change aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln autre fichier</numerusform>
            <numerusform>+ %Ln autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>EMPILEMENT</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>Retirer la couche (Flèche gauche)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>Poser la couche suivante (Flèche droite)</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Vitesse&#xa0;:</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>L’empilement s’affichera dès que les fichiers des couches seront lus.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>couche %1 sur %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>Empilement des couches</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>Premier build</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>Second build</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Pourquoi les empreintes diffèrent</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>Définissez SOURCE_DATE_EPOCH&#xa0;: les outils de build l’écrivent à la place de l’heure du build.</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>seulement dans le premier build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>seulement dans le second build</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>%1 octets attendus, mais seulement %2 présents</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>plus grand que les %1 autorisés ici</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>se termine trop tôt</translation>
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
        <translation>%1, %2&#x202f;% du total</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>La couche qui le contient</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>Fichiers non vides&#x202f;; un fichier à plusieurs noms compte une fois</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>Octets des fichiers situés dans le répertoire lui-même</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>Octets des fichiers situés dans le répertoire et en dessous</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Octets, non compressés</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>Octets de la couche qui ne sont pas visibles au sommet de la pile</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>Entrées que la couche ajoute</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>Entrées de couches inférieures dont la couche modifie le contenu ou les métadonnées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>Entrées de couches inférieures que la couche supprime</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>Les couches en cache s’ouvrent ensuite instantanément, sans être relues</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>Garder jusqu’à %1</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>Ne &amp;rien garder</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>&amp;Vider le cache des couches (%1)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>&amp;Vider le cache des couches (vide)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>Vider le cache des couches</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>Vider le cache des couches (%1)&#x202f;?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>Vos images ne sont pas touchées. Elles seront relues en entier la prochaine fois que vous les ouvrirez, et celles des registres, transférées de nouveau.</translation>
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
        <translation>%1 et %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>lien physique</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sans préfixe</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Les fichiers compilés de Python contiennent l’heure de leur source&#xa0;: définissez SOURCE_DATE_EPOCH, ou compilez avec --invalidation-mode=unchecked-hash.</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>Le cache de ldconfig change à chaque exécution&#xa0;: supprimez /var/cache/ldconfig/aux-cache dans le même RUN.</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>Les journaux contiennent des heures&#xa0;: supprimez-les dans le même RUN.</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>L’ID de machine est aléatoire&#xa0;: videz le fichier dans le même RUN.</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>D’autres versions de paquets ont été installées&#xa0;: fixez-les, ou utilisez un instantané de l’archive.</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>Les comptes contiennent le jour de leur création&#xa0;: définissez SOURCE_DATE_EPOCH, dont useradd tient compte.</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>Comparez les contenus de ces fichiers pour voir ce que le build y écrit.</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>meilleure compression</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>compression la plus rapide</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>avec l’heure %1 UTC</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>avec le nom %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>système %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>%n entrée seulement dans le second build</numerusform>
            <numerusform>%n entrées seulement dans le second build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>%n entrée seulement dans le premier build</numerusform>
            <numerusform>%n entrées seulement dans le premier build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>contenu de %n fichier</numerusform>
            <numerusform>contenus de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>type de %n entrée</numerusform>
            <numerusform>types de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>cible de %n lien</numerusform>
            <numerusform>cibles de %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>permissions de %n entrée</numerusform>
            <numerusform>permissions de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>propriétaire de %n entrée</numerusform>
            <numerusform>propriétaires de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>heure de %n entrée</numerusform>
            <numerusform>heures de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>attributs étendus de %n entrée</numerusform>
            <numerusform>attributs étendus de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>ordre&#xa0;: %n entrée est ailleurs</numerusform>
            <numerusform>ordre&#xa0;: %n entrées sont ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>nom d’utilisateur ou de groupe de %n entrée, que les moteurs ignorent</numerusform>
            <numerusform>noms d’utilisateur ou de groupe de %n entrées, que les moteurs ignorent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>heure d’accès ou de changement de %n entrée, que les moteurs ignorent</numerusform>
            <numerusform>heures d’accès ou de changement de %n entrées, que les moteurs ignorent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>écriture de %n nom</numerusform>
            <numerusform>écriture de %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>format tar de %n entrée</numerusform>
            <numerusform>format tar de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>nom ou heure de %n en-tête PAX, que les moteurs ignorent</numerusform>
            <numerusform>noms ou heures de %n en-têtes PAX, que les moteurs ignorent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>enregistrements PAX de %n entrée, que les moteurs ignorent</numerusform>
            <numerusform>enregistrements PAX de %n entrées, que les moteurs ignorent</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>zéros à la fin du tar</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>seulement la compression&#xa0;: les tars à l’intérieur sont les mêmes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are what two builds say</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 how it changed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set modes explicitly (COPY --chmod): the files of both build contexts have different ones, often because of umask.</source>
        <translation>Définissez les permissions explicitement (COPY --chmod)&#xa0;: les fichiers des deux contextes de build en ont de différentes, souvent à cause de l’umask.</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>Définissez les propriétaires explicitement (COPY --chown), et créez les utilisateurs avec des ID fixes.</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>Définissez SOURCE_DATE_EPOCH, et faites-le appliquer aux fichiers par BuildKit&#xa0;: --output type=oci,rewrite-timestamp=true.</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>Construisez sur le même type de système de fichiers&#xa0;: modules de sécurité et capabilities sont stockés dans des attributs étendus.</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>Triez les entrées si vous empaquetez la couche vous-même&#xa0;: tar --sort=name.</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>Omettez les noms si vous empaquetez la couche vous-même&#xa0;: tar --numeric-owner.</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>Omettez ces heures si vous empaquetez la couche vous-même&#xa0;: tar --pax-option=delete=atime,delete=ctime.</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>Donnez un nom fixe aux en-têtes PAX si vous empaquetez la couche vous-même&#xa0;: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>Construisez les deux images avec la même version du même outil de build&#xa0;: chacun écrit ses tars à sa manière.</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>Utilisez le même outil, la même version et le même niveau pour les deux&#x202f;; l’ID de l’image reste le même malgré tout.</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>avec des sommes de contrôle</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>sans sommes de contrôle</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>avec la taille</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>sans la taille</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>comparaison impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>les mêmes octets</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>Les deux builds sont identiques, couche par couche et paramètre par paramètre.</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>Toutes les couches sont les mêmes&#x202f;; les configurations diffèrent.</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 couches sur %2 ont les mêmes octets.</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1 Tous les fichiers sont les mêmes&#xa0;: seules les métadonnées font différer les empreintes.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>Supprimés ensuite</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>Une couche écrit des fichiers et une couche supérieure les supprime. Cela ne fait que les masquer&#xa0;: une couche ne change jamais, donc les octets restent dans l’image et tout le monde les télécharge.</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>Remplacés ensuite</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>Une couche écrit des fichiers et une couche supérieure les remplace. Les deux versions sont dans l’image&#x202f;; le conteneur ne voit que celle du dessus.</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>Copiés pour leurs métadonnées</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>Une couche ne change que les permissions, le propriétaire, les dates ou les attributs de fichiers, mais doit les contenir de nouveau en entier.</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>Réécrits à l’identique</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>Une couche contient des fichiers identiques à ceux d’une couche inférieure.</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>Déplacés ensuite</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>Une couche déplace ou renomme des fichiers d’une couche inférieure. Les deux couches les contiennent&#x202f;; le conteneur les voit une fois.</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>Contenu en double</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>Le conteneur voit le même contenu à plusieurs chemins qui ne sont pas des liens vers un même fichier.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>Le conteneur voit des fichiers dont il n’a pas besoin à l’exécution&#xa0;: caches, journaux, documentation, etc.</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>Secrets possibles</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>Des fichiers qui ressemblent à des clés privées, des mots de passe ou des jetons. Une couche supérieure peut les masquer au conteneur, mais pas à qui possède l’image.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>pas le certificat d’une autorité de certification au format PEM</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>Indiquez le certificat de l’autorité ou la clé publique du signataire</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>pas de réponse depuis %1 secondes</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>programme introuvable</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>il a affiché plus de %1 octets</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>Les couches, et où sont passés les octets.</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>Une page à consulter, sur une image d’un registre.</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>Fait échouer un build qui gaspille trop ou contient des secrets.</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>Le système de fichiers à la couche 3, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>Les gros fichiers qui ne viennent pas de la couche la plus basse.</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>Les gains et les pertes, où et par quelle couche.</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>Un fichier à deux couches différentes, sous forme de patch.</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>Ce que --image peut choisir.</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>Ce que Docker conserve sur cet hôte.</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>Ce que la couche 4 a ajouté, mis à niveau et supprimé.</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>Une nomenclature (SBOM).</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>La pile et son système de fichiers, comme dans un manuel.</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>Deux répertoires à la couche 3.</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>Une couche, sous forme d’archive.</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>Un fichier, octet par octet.</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>La couche d’où vient chaque ligne.</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>Les clés dans toute version de tout fichier, même supprimé.</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>Les fichiers de la couche 4 qui contiennent ces octets.</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>Des répertoires pour tout programme, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>Les mêmes fichiers en moins de couches, sans leur gaspillage.</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>Un conteneur sous forme d’image.</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>Une image que docker load et podman load acceptent.</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>Seulement ce qui n’y va pas.</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>Si une leçon de votre cru peut être jouée.</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>Ce que libérerait vraiment la suppression de chaque image.</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>La même chose en JSON, avec les couches que des images partagent.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>aucune commande indiquée</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>commande inconnue «&#xa0;%1&#xa0;»</translation>
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
        <translation>Codes de sortie&#xa0;:
  0  tout va bien
  1  l’image est endommagée&#x202f;; ce qui a pu être lu est affiché
  2  mauvaise utilisation
  3  l’image ne peut pas être lue, ou la sortie ne peut pas être écrite
  4  l’image enfreint une règle de --fail-over
  5  diff --exit-code&#xa0;: il y a des différences
  6  grep&#xa0;: rien n’a été trouvé</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>Consultez «&#xa0;stratoscope-cli %1--help&#xa0;»</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>Ce à quoi comparer&#xa0;: un fichier ou un répertoire qui contient une image.</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>un seul motif est attendu</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>aucun chemin dans l’image indiqué</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>un seul chemin dans l’image est attendu</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>aucun répertoire indiqué</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>une seule image et un seul répertoire sont attendus</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>attendu&#xa0;: %1&#x202f;; reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>une seule image</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>deux images</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>aucune image indiquée</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>L’image à prendre parmi plusieurs&#xa0;: un nom, le début d’un ID, ou @N pour la Nième à partir de 0.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE est le stockage d’un moteur sur cet hôte, comme /var/lib/docker. Par défaut&#xa0;: celui de l’emplacement habituel.</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>La plateforme à prendre parmi plusieurs&#x202f;; par défaut, celle de cette machine.</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANTE]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>Pose au-dessus, comme couche inscriptible, le répertoire upper d’un conteneur ou un tar de couche.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>Ne compare pas les couches à leurs empreintes&#xa0;: plus rapide.</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>Relit toutes les couches, et n’en garde rien pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>N’affiche pas la progression. Sans cette option, elle s’affiche si la sortie d’erreur est un terminal.</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>Écrit le fichier PATH d’IMAGE sur la sortie standard,
octet par octet. Suit les liens symboliques dans l’image.</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>Écrit les fichiers d’IMAGE, ou ceux sous chaque PATH, dans DEST&#xa0;: un répertoire,
ou une archive si DEST finit par .tar, .tar.gz, .tar.zst, .zip ou .7z. Un tar
garde tout. Un répertoire ne reçoit ni périphériques, ni FIFO, ni bits setuid ou
setgid, et n’a les propriétaires que si root extrait&#x202f;; ce qui est omis est listé.

Rien n’est écrit hors de DEST, et rien n’y apparaît avant que tout soit prêt.</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>Le fichier à écrire, par exemple /etc/os-release.</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>Ce qu’il faut extraire, par exemple /etc&#x202f;; tout si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>aucune destination&#xa0;: utilisez -o DEST</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>Le système de fichiers des couches 0 à COUCHE, au lieu de toutes les couches.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>COUCHE</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>Ce que COUCHE seule contient, tel que les moteurs le décompressent.</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>Le répertoire ou l’archive à écrire&#x202f;; - pour un tar sur la sortie standard.</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>DEST</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>Écrit dans un répertoire qui n’est pas vide&#xa0;: remplace les fichiers, mais pas les répertoires, et ne suit aucun lien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de couche&#x202f;; les couches sont numérotées à partir de 0 en bas</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to et --layer s’excluent mutuellement</translation>
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
        <translation>Liste chaque chemin d’IMAGE tel qu’un conteneur le voit, un objet JSON par
ligne, dans l’ordre des octets du chemin. Les liens physiques sont listés
comme fichiers&#x202f;; «&#xa0;mtime&#xa0;» est en secondes entières depuis 1970 en UTC.

Avec --layer, les entrées d’une seule couche, avec ce que chacune fait aux couches
inférieures («&#xa0;change&#xa0;») et la première couche supérieure qui la masque («&#xa0;until&#xa0;»&#x202f;;
null sinon). Une suppression a le type de ce qu’elle supprime, les permissions 0000
et pas de «&#xa0;mtime&#xa0;»&#x202f;; un lien physique, les métadonnées de son fichier.

Les octets d’un chemin qui ne sont pas en UTF-8 s’écrivent \xNN, et
«&#xa0;pathBytes&#xa0;» donne le chemin en base64&#x202f;; de même pour «&#xa0;linkTargetBytes&#xa0;».

Les fichiers qu’eStargz ajoute aux couches pour le chargement à la
demande ne sont listés qu’avec --layer, avec &quot;role&quot;: &quot;estargz&quot;.

--filter prend les mots de la recherche de la fenêtre&#xa0;: une partie du
chemin, et size:&gt;1M layer:3 change:deleted type:symlink mode:setuid owner:0
group:0 ext:so mtime:&lt;2024 hidden:yes&#x202f;; un «&#xa0;-&#xa0;» devant un mot l’inverse.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format nécessite un format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json&#xa0;: un objet par ligne.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>Le système de fichiers des couches 0 à COUCHE.</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>Seulement ce que ces mots trouvent, comme dans la fenêtre&#xa0;: une partie du chemin, size:&gt;1M, type:symlink, …</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>Les entrées de COUCHE seule.</translation>
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
        <translation>Monte IMAGE sur le répertoire vide DIR, en lecture seule, jusqu’à Ctrl+C ou au
démontage (umount DIR ou fusermount3 -u DIR). Sans root, mais avec FUSE&#xa0;: /dev/fuse,
et fusermount3 si vous n’êtes pas root. Seul l’utilisateur qui la monte y a accès.

  DIR/unified    Le système de fichiers tel qu’un conteneur le voit.
  DIR/up-to/N    Le même avec les couches 0 à N seulement.
  DIR/layers/N   La couche N seule, décompressée comme par un moteur pour overlayfs&#xa0;:
                 un chemin supprimé est un périphérique caractère 0/0, et un répertoire
                 opaque a les attributs user.overlay.opaque et trusted.overlay.opaque.

Tous les fichiers sont lisibles, quelles que soient leurs permissions&#x202f;; aucun
n’est exécutable, et périphériques et bits setuid ne sont là que pour être vus.
Les liens symboliques sont comme dans l’image&#xa0;: un lien absolu sort de DIR.</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>Le répertoire sur lequel monter l’image.</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>Rend la main une fois l’image montée, et la laisse ainsi jusqu’au démontage de DIR.</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>Indique ce que chaque couche d’IMAGE ajoute, change, supprime et gaspille, quels
octets sont inutiles, et pourquoi. Les couches sont numérotées à partir de 0 en
bas. En JSON, les tailles sont en octets et les dates en ISO 8601 en UTC.</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude est indiqué plus de %1 fois</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output nécessite un fichier</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings nécessite le format text ou json</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text (par défaut), json, html, markdown, sarif, ou patch&#xa0;: toutes les corrections du Dockerfile.</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>Écrit le rapport dans FICHIER, qui le reçoit en entier ou reste tel quel.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>Échoue si l’une de ces règles est enfreinte, par exemple wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB&#x202f;; autres noms&#xa0;: reclaimable, layers. Sans cette option, «&#xa0;failOver&#xa0;» de .stratoscope.json s’applique.</translation>
    </message>
    <message>
        <source>RULES</source>
        <translation>RÈGLES</translation>
    </message>
    <message>
        <source>GLOB</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>Reports layers and sums only, without comparing contents: faster.</source>
        <translation>N’indique que les couches et les sommes, et ne lit donc aucun contenu pour le comparer&#xa0;: plus rapide.</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>Ajoute combien de paquets de chaque type l’image contient&#x202f;; «&#xa0;packages&#xa0;» les liste. Pas pour sarif ni patch.</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>Enregistre IMAGE avec des couches fusionnées&#xa0;: les fichiers visibles au
sommet de chaque plage, et des whiteouts pour ce qu’ils masquent plus bas.
Un conteneur voit les mêmes fichiers. Mêmes image et options, mêmes octets.</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>Enregistre IMAGE telle quelle&#x202f;; avec --upper, la couche inscriptible d’un
conteneur devient une couche de plus, comme avec docker commit, mais avec
la configuration de l’image. Mêmes image et options, mêmes octets.</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>aucun fichier de sortie&#xa0;: utilisez -o SORTIE</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>compression inconnue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau de 1 à 19</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>Les couches à fusionner en une seule&#xa0;: 3..7, ou all, qui est la valeur par défaut. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>PLAGE</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive ou oci-archive&#x202f;; par défaut, le format d’IMAGE.</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>Comment compresser les couches&#xa0;: gzip, zstd ou none. Sans cette option, les couches restent telles quelles&#x202f;; celles qui sont écrites de nouveau sont compressées avec gzip dans une oci-archive, et ne le sont pas dans une docker-archive.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>Le niveau de compression&#xa0;: de 1, rapide, à 9 (gzip) ou 19 (zstd).</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEAU</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>Un nom pour l’image enregistrée, par exemple shop:2.4. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>La date de création que l’image indique&#x202f;; par défaut, celle d’IMAGE.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>Ce que l’historique dit de la couche inscriptible.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>Un commentaire sur la couche inscriptible dans l’historique.</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>Pour registry://&#xa0;: accepte HTTP en clair, et un certificat que rien ne garantit.</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>Un fichier ou un répertoire qui contient une image&#x202f;; - est l’entrée standard. Ou une image d’un moteur&#xa0;: docker://NOM, container://NOM. Ou une image d’un registre, où l’on lit sans jamais écrire&#xa0;: registry://[HÔTE/]NOM[:TAG].</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units doit être si ou binary, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si&#xa0;: tailles en ko, Mo et Go&#x202f;; binary&#xa0;: en Kio, Mio et Gio. Par défaut&#xa0;: comme réglé dans la fenêtre.</translation>
    </message>
    <message>
        <source>UNITS</source>
        <translation>UNITÉS</translation>
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
        <translation>Utilisation&#xa0;: stratoscope-cli COMMANDE [options] IMAGE
Examine une image de conteneur&#xa0;: un docker ou podman save, une archive ou un répertoire OCI, un skopeo dir,
tels quels, compressés en entier ou dans un zip&#x202f;; ce que Docker ou podman conservent sur cet hôte&#x202f;; ce qu’ont
docker, podman et nerdctl&#xa0;: docker://NOM, podman://NOM, container://NOM&#x202f;; et ce qui est dans un registre, qui
est lu mais jamais modifié&#xa0;: registry://[HÔTE/]NOM[:TAG].

Commandes&#xa0;:
  report    Ce que chaque couche ajoute, modifie, supprime et gaspille, et pourquoi.
  list      Chaque chemin tel qu’un conteneur le voit, ou d’une seule couche, en JSON Lines.
  diff      Ce qui distingue deux images, et pourquoi l’une est plus grosse&#x202f;; ou deux versions d’un fichier.
  images    Les images et conteneurs d’une archive ou du stockage d’un moteur.
  packages  Les paquets de l’image, et les couches qui les ont apportés.
  picture   L’illustration de manuel&#xa0;: la pile et le système de fichiers qu’elle forme, en SVG.
  extract   Écrit des fichiers de l’image dans un répertoire ou une archive.
  cat       Écrit un fichier de l’image sur la sortie standard.
  blame     De quelle couche vient chaque ligne d’un fichier texte.
  grep      Trouve un texte, une expression régulière ou des octets dans le contenu des fichiers.
  mount     Montre l’image sous forme de répertoires&#xa0;: entière, jusqu’à chaque couche, et chaque couche.
  squash    Enregistre l’image avec des couches fusionnées.
  save      Enregistre l’image, ou un conteneur comme image.
  stack     Construit une image à partir d’une pile écrite en texte, ou vérifie une pile.
  lesson    Liste les leçons du programme, ou vérifie des fichiers de leçons.
  library   Toutes les images ouvertes ou que des moteurs ont, et ce que libérerait leur suppression.

Options&#xa0;:
  -h, --help     Affiche cette aide&#x202f;; après une commande, celle de la commande.
  -v, --version  Affiche la version.

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>Pour registry://&#xa0;: transfère des couches entières et les vérifie, même là où leur table des matières suffirait.</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>Vérifie les signatures cosign et Notary Project avec la clé publique de FICHIER, ou avec le certificat d’une autorité qui se porte garante des signataires. Sans cette option, aucune signature ne compte comme vérifiée.</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1&#x202f;; la plus proche est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image&#x202f;; l’image vient en premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>Exclut des constats, du score et des règles ce qui correspond, par exemple «&#xa0;/usr/share/doc&#xa0;» ou «&#xa0;**/*.log&#xa0;», et tout ce qui est en dessous&#x202f;; env:NOM exclut une variable ou un argument de build. Peut être indiqué plusieurs fois&#x202f;; «&#xa0;exclude&#xa0;» de .stratoscope.json compte aussi.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>Commit de %1</translation>
    </message>
    <message>
        <source>The writable layer (%1) becomes a read-only layer of the image, like docker commit, and the container gets a new, empty one on top.</source>
        <translation>La couche inscriptible (%1) devient une couche en lecture seule de l’image, comme avec docker commit, et le conteneur en reçoit une nouvelle, vide, au-dessus.</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>&amp;Instruction dans l’historique&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>Co&amp;mmentaire&#xa0;:</translation>
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
        <translation>le diff ID de la couche %1 est inconnu</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>pas de couche inscriptible pour le commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>Image d’un autre &amp;répertoire…</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>Une autre &amp;image de cette source…</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>L’image d’un &amp;moteur…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Réce&amp;nts</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>L’image d’un re&amp;gistre…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>Pourquoi la taille diffère</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>Couches des deux images</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>Chemins modifiés</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>Les deux images ont la même taille.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Aucune des deux images n’a de couches.</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>Un conteneur s’exécute de la même façon avec l’une ou l’autre image.</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>Un conteneur voit les mêmes fichiers dans les deux images.</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>Comparer les &amp;contenus…</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>COUCHES CÔTE À CÔTE</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Un conteneur ne voit aucune différence.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>POURQUOI ELLE A GROSSI</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>POURQUOI ELLE A MAIGRI</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>GAINS ET PERTES</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>%Ln couche commune</numerusform>
            <numerusform>%Ln couches communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>Configuration (%1)</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Empreintes</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareWindow</name>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Permuter</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>Permuter les deux images</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>Impossible de comparer les images.

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
        <translation>Couche %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a property of a file, and its values in two versions</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
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
        <source>%1 → %2 in all layers</source>
        <extracomment>the sizes of two images with what a container cannot see</extracomment>
        <translation>%1 → %2 dans toutes les couches</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>métadonnées seules&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>horodatage seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>partout ailleurs</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1, le reste</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>la couche du conteneur</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>commune</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>même contenu</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>reconstruite</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>type modifié</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>autres liens physiques</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln chemin ne diffère que par son horodatage</numerusform>
            <numerusform>%Ln chemins ne diffèrent que par leur horodatage</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>Chemins&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparée à %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>Pourquoi elle a grossi</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>Pourquoi elle a maigri</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>Gains et pertes</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>et %1 de plus&#x202f;; --format json donne le tout</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Un conteneur ne voit aucune différence.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Vérification des empreintes</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>Port exposé</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Signal d’arrêt</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle d’état</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>Pour les images construites sur celle-ci</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>Le programme qui démarre dans un conteneur&#x202f;; la commande en constitue les arguments.</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>Les arguments du point d’entrée, ou le programme s’il n’y en a pas. «&#xa0;docker run IMAGE …&#xa0;» la remplace.</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>Là où le programme démarre.</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>Qui exécute le programme. À défaut, c’est root.</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>Une variable de l’environnement du programme.</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>Là où le programme écoute. N’est accessible que si «&#xa0;docker run -p&#xa0;» le publie.</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>Un répertoire dont le contenu est conservé hors de la couche inscriptible du conteneur.</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>Ce que le programme reçoit quand le conteneur doit s’arrêter.</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>Comment le moteur vérifie que le conteneur fonctionne.</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>Ce qui exécute les commandes qui ne sont pas écrites sous forme de liste.</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>Une instruction exécutée quand une autre image est construite sur celle-ci.</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>Une note pour les humains et les outils&#x202f;; elle ne change rien dans le conteneur.</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>absente de l’historique</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a setting</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>an instruction</comment>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>The last instruction of the image&apos;s history that set it. An image without that history may have it from its base image.</source>
        <translation>La dernière instruction de l’historique de l’image qui l’a défini. Sans cet historique, il peut venir de l’image de base.</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>Argument de build %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>Ce qui a été passé au build. L’historique de l’image le garde.</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · peut-être un secret</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>&amp;Copier la ligne «&#xa0;docker run&#xa0;»</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>Paramètres de l’image</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>Copie une commande qui énonce tout ce que l’image définit, à modifier et à exécuter</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>L’image n’indique pas ce qu’il faut exécuter.</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>Ce qu’exécute un conteneur</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>Ce qu’exécute un conteneur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>Ouvrez une image pour voir ce qu’elle exécute.</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>La configuration de l’image ne définit rien&#xa0;: ni commande, ni utilisateur, ni variables.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>Un argument de build qui est peut-être un secret. L’historique garde sa valeur, lisible par quiconque a l’image.</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>Une variable qui est peut-être un secret. Quiconque a l’image peut lire sa valeur.</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>Considérez-le comme divulgué et remplacez-le. Passez les secrets aux builds avec RUN --mount=type=secret, et aux conteneurs au démarrage.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconde image</translation>
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
        <translation>le moteur n’a pas donné d’ID pour le conteneur</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>le conteneur n’a pas été créé à partir d’une image</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
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
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>plus de %1 images et conteneurs&#x202f;; les autres sont ignorés</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>l’image de ce conteneur n’est plus dans le stockage, il n’y a donc pas d’historique</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>conteneur %1&#xa0;: trop de données pour l’ensemble des conteneurs</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>elle a plus de %1 couches, ou celles-ci forment une boucle</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>couche inscriptible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>impossible de lire la liste des snapshots&#xa0;: %1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>la liste des snapshots est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>elle est gérée par le snapshotter «&#xa0;%1&#xa0;»&#x202f;; seul overlayfs peut être lu</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de données ne lui associe aucun répertoire</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>la base de données de containerd est endommagée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>aucune des images de la liste de manifestes %1 n’est dans ce stockage</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>plus de %1 images&#x202f;; les autres sont ignorées</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>impossible de lire la base de données des couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de données ne lui associe aucun répertoire</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>elle a plus de %1 couches, ou celles-ci forment une boucle</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>la couche %1 n’est pas dans la base de données</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>impossible de lire la liste des conteneurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>plus de %1 images et conteneurs&#x202f;; les autres sont ignorés</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>l’image de ce conteneur n’est pas dans le stockage, il n’y a donc pas d’historique</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>conteneur %1&#xa0;: trop de données pour l’ensemble des conteneurs</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>couche inscriptible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>the layer is not in the file</source>
        <translation>la couche n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>plus grand que %1</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>Extrayez les deux avec «&#xa0;stratoscope-cli cat&#xa0;» et comparez-les</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>ce chemin n’existe d’aucun des deux côtés</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>les fichiers diffèrent trop pour le diff le plus court</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>of the values of a JSON document</comment>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHasher</name>
    <message>
        <source>the content ends early</source>
        <translation>le contenu se termine trop tôt</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>Comparaison des contenus</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>données gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>données bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>données xz</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>données zstd</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>archive zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>archive 7z</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archive tar</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>paquet Debian</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>bibliothèque statique</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>paquet RPM</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>classe Java</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>module WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de données SQLite</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>image JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>image WebP</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>police TrueType</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>police OpenType</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>police WOFF2</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>image %1 %2×%3</translation>
    </message>
    <message>
        <source>ELF 64-bit</source>
        <translation>ELF 64 bits</translation>
    </message>
    <message>
        <source>ELF 32-bit</source>
        <translation>ELF 32 bits</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentModel</name>
    <message>
        <source>%1, hidden by layer %2</source>
        <comment>a path</comment>
        <translation>%1, masqué par la couche %2</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>Pas du texte&#x202f;; première occurrence à l’octet %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Fichier et ligne</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>Sélectionnez un fichier pour voir son contenu.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>Couches qui ont ce chemin</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Aller à la cible</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>Comparer cette version avec celle du dessous</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>Rechercher dans le texte (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>Enregistrer le fichier entier tel qu’il est dans cette couche</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>Cette couche supprime le chemin, il n’y a donc pas de contenu ici.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>Un répertoire. Les arborescences ci-dessus montrent ce qu’il contient.</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>Un lien symbolique vers %1</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>Pas un fichier ordinaire, donc pas de contenu.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Pas du texte</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texte, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, size or type</comment>
        <translation>Couche %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>Retour à l’archive</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>Montre l’archive qui contient ce fichier</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>Comment montrer le contenu</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Aller à la position</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>Position dans le fichier où aller</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>Un nombre d’octets, aussi sous la forme 0x1f00, ou une part du fichier comme 50&#x202f;%</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1, de la couche %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>an encoding, size</comment>
        <translation>Texte %1, %2</translation>
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
        <translation>les octets s’écrivent par paires de chiffres hexadécimaux, comme 7f 45 4c 46</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>le texte est cherché ligne par ligne, il ne peut donc pas contenir de saut de ligne</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>rien à rechercher</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>le motif fait plus de %1 octets</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>pas une expression régulière&#xa0;: %1, au caractère %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>Recherche dans les contenus</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>Il y en a d’autres&#x202f;; seule la première occurrence est listée.</numerusform>
            <numerusform>Il y en a d’autres&#x202f;; seules les %Ln premières occurrences sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>Pour %Ln fichier, seules les %1 premières lignes trouvées sont listées.</numerusform>
            <numerusform>Pour %Ln fichiers, seules les %1 premières lignes trouvées sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été examiné jusqu’au bout&#xa0;: l’expression y demande trop d’étapes.</numerusform>
            <numerusform>%Ln fichiers n’ont pas été examinés jusqu’au bout&#xa0;: l’expression y demande trop d’étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être lu&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être lus&#x202f;; le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>Texte dans les fichiers</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>Rechercher dans les contenus</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>Fichiers et lignes trouvés</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Octets (hex)</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>Toutes les couches et versions</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Respecter majuscules et minuscules</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>Système de fichiers à la couche %1</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>Couche %1 seule</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>Couche sélectionnée seule</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>Aucune couche n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Arrêter&#x202f;; les résultats trouvés restent</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>Rechercher dans les contenus (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1, recherche arrêtée</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>Saisissez ce qu’il faut trouver dans les fichiers et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>Aucun fichier ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Arrêté avant d’avoir trouvé quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSha256</name>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>Computing… Click to stop</source>
        <translation>Calcul… Cliquez pour arrêter</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentStore</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libérez-y de l’espace, ou définissez TMPDIR sur un répertoire qui en a davantage.</translation>
    </message>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>le bac à sable dépasserait les %1 octets autorisés</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>il a été tronqué pendant la lecture</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Montrer dans l’arborescence</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>&amp;Tout développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout &amp;réduire</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>Membres de l’archive</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 pixels</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1, %Ln membre</numerusform>
            <numerusform>%1, %Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>Votre fichier d’identifiants l’indique pour ce registre&#x202f;; reconnectez-vous, ou corrigez le fichier</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>pas un nom valide d’assistant d’identification (credential helper)</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>l’assistant d’identification (credential helper) a échoué</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>la réponse de l’assistant d’identification (credential helper) est illisible</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>le processus de décodage a planté ou a mis trop de temps (signal %1)</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>le décodage est impossible</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>se termine trop tôt</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>les données %1 sont endommagées&#xa0;: %2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>les données %1 se terminent trop tôt</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>Le fichier a peut-être été tronqué pendant sa copie ou son téléchargement.</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>un bloc non valide</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>une référence à des données situées avant le début</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>un en-tête non valide</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>une somme de contrôle erronée</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>raison %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Descriptor</name>
    <message>
        <source>not base64; ignored</source>
        <translation>pas du base64&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte&#x202f;; ignoré</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>Détails du fichier</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>Détails de la couche</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Détails de l’image</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>Sélectionnez une couche pour voir ses détails.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>Image (%Ln avertissement)</numerusform>
            <numerusform>Image (%Ln avertissements)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln fichier ou répertoire, %1</numerusform>
            <numerusform>%Ln fichiers et répertoires, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>Inclure les &amp;noms et chemins de l’image, et ses avertissements</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>Pour un rapport de bug. Seul ce que vous voyez ici est copié.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffCommand</name>
    <message>
        <source>text (the default), json or markdown.</source>
        <translation>text (par défaut), json ou markdown.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Like --image, for OTHER.</source>
        <translation>Comme --image, pour OTHER.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Exit with 5 if there are differences.</source>
        <translation>Se termine avec le code 5 s’il y a des différences.</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>Compare les contenus du fichier CHEMIN.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>Avec --content&#xa0;: compare IMAGE à la couche J et IMAGE à la couche K. Les couches sont numérotées à partir de 0.</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>Avec --content&#xa0;: les lignes qui ne diffèrent que par des espaces sont considérées comme identiques.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>rien à quoi comparer&#xa0;: indiquez un autre fichier, ou --image-b</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content nécessite un chemin</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers et --ignore-whitespace nécessitent --content</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content et --format s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers compare au sein d’une seule image</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers nécessite deux numéros de couche, par exemple 2,5</translation>
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
        <translation>Compare IMAGE à OTHER telles qu’un conteneur les voit&#xa0;: les gains et les pertes,
où et dans quelle couche, et quels fichiers et paramètres diffèrent. Sans OTHER,
compare deux images d’un même fichier, choisies avec --image et --image-b.

Avec --content, affiche en quoi le fichier CHEMIN diffère, sous forme de
diff unifié pour patch(1)&#xa0;: entre deux images, ou avec --layers entre deux
hauteurs de la pile d’une image. Suit les liens symboliques dans l’image.

Avec --digests, indique pour deux builds d’une même source ce qui fait différer
l’empreinte de chaque couche&#xa0;: heures, ordre, propriétaires, tar, compression.</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>Indique ce qui a fait différer les empreintes de deux builds d’une même source.</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests et --content s’excluent mutuellement</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>pas de saut de ligne à la fin</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln ligne inchangée</numerusform>
            <numerusform>⋯ %Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>Ligne %1 changée de %2 en %3</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>Ligne %1 supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>Ligne %1 ajoutée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>pas une empreinte&#xa0;: «&#xa0;sha256:&#xa0;» et 64 chiffres hexadécimaux en minuscules attendus</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>Cliquez pour aller à la première de ces couches.</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>Cliquez pour lister les empreintes.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1&#xa0;: les octets ne correspondent pas</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1&#xa0;: pas encore vérifiée</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1&#xa0;: non vérifiée</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>Empreintes des couches</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1&#xa0;: non vérifiée, car seule une partie a été transférée</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n empreinte erronée</numerusform>
            <numerusform>%n empreintes erronées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>%n empreinte vérifiée</numerusform>
            <numerusform>%n empreintes vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking digests …</source>
        <translation>Vérification des empreintes…</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n empreinte pas encore vérifiée</numerusform>
            <numerusform>%n empreintes pas encore vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>Empreintes non vérifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n empreinte non vérifiée</numerusform>
            <numerusform>%n empreintes non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n couche correspond à son empreinte.</numerusform>
            <numerusform>%n couches correspondent à leurs empreintes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n couche ne correspond pas à son empreinte&#xa0;: endommagée ou falsifiée.</numerusform>
            <numerusform>%n couches ne correspondent pas à leurs empreintes&#xa0;: endommagées ou falsifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n couche est en cours de vérification.</numerusform>
            <numerusform>%n couches sont en cours de vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>%n couche n’a pas été vérifiée, car vous avez arrêté l’opération. Relisez l’image pour la vérifier.</numerusform>
            <numerusform>%n couches n’ont pas été vérifiées, car vous avez arrêté l’opération. Relisez l’image pour les vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n couche n’a pas pu être vérifiée.</numerusform>
            <numerusform>%n couches n’ont pas pu être vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>%n couche ne peut pas être vérifiée, car seule une partie a été transférée.</numerusform>
            <numerusform>%n couches ne peuvent pas être vérifiées, car seule une partie a été transférée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>seulement dans le premier build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>seulement dans le second build</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
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
        <translation>Couche</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestsPane</name>
    <message>
        <source>&amp;Explain Digests</source>
        <translation>E&amp;xpliquer les empreintes</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Pourquoi les empreintes diffèrent</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>Lit toutes les couches dont les empreintes diffèrent, contenus compris</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>Deux builds d’une même source devraient avoir les mêmes empreintes.</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>Choisissez «&#xa0;Expliquer les empreintes&#xa0;» pour voir ce qui les fait différer&#xa0;:
heures, ordre, propriétaires, forme du tar ou compression.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Aucune des deux images n’a de couches.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>le lien forme une boucle ou sort du répertoire</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>Pourquoi les chiffres de dive diffèrent des valeurs exactes</translation>
    </message>
    <message>
        <source>dive: %1</source>
        <comment>what a well-known tool says of the image</comment>
        <translation>dive&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerArchive</name>
    <message>
        <source>expected a JSON array with one object per image</source>
        <translation>un tableau JSON avec un objet par image est attendu</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>il nomme %1 images, soit plus de %2</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>l’image %1 a %2 couches, soit plus de %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>Couche init de Docker&#xa0;: points de montage comme /etc/hosts, /dev et /proc</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>l’image de ce conteneur n’est plus dans le stockage, il n’y a donc pas d’historique</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>conteneur %1&#xa0;: trop de données pour l’ensemble des conteneurs</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>couche inscriptible&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>impossible de lister les conteneurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>plus de %1 images et conteneurs&#x202f;; les autres sont ignorés</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>conteneur %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de données ne lui associe aucun répertoire</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>la chaîne %1 n’est pas dans la base de données</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>le diff ID devrait être %1, mais la base de données indique %2</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>elle a plus de %1 couches</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>elle n’a pas de diff ID, elle est donc introuvable</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>impossible de lire les noms des images&#xa0;: %1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>plus de %1 images&#x202f;; les autres sont ignorées</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># couche %1&#xa0;: absente de l’historique (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># Reconstitué à partir de l’historique d’une image, qui ne nomme pas les fichiers copiés.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>Ne change que la configuration.</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>Couche %1&#xa0;: %2 écrits, dont %3 perdus. Elle cause %4 de gaspillage.</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1, l’une des plus grandes</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>D’après l’historique de l’image, qui ne nomme pas les fichiers copiés</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>Causé</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>Octets perdus à cause de cette instruction, ici ou dans les couches inférieures</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>Combien des octets écrits sont perdus</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>Combien des octets écrits sont visibles pour le conteneur</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>N’a construit que ce que d’autres étapes copient.</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>Ne change que la configuration, ou aucune couche qu’elle aurait créée n’est connue.</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>Le Dockerfile tel que le build l’a enregistré</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>Octets des couches qu’elle a créées</translation>
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
        <translation>Copier le &amp;Dockerfile</translation>
    </message>
    <message>
        <source>Rebuilt from the history, which does not name the copied files.</source>
        <translation>Reconstitué à partir de l’historique, qui ne nomme pas les fichiers copiés.</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>Ouvrez une image pour voir comment elle a été construite.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>L’image n’a pas d’historique.</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>Enregistré par le build</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>Reconstitué à partir de l’historique</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>Le Dockerfile à montrer</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1, build du %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>les manifestes et les configurations sont trop volumineux au total</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>Tout ce qui suit n’a pas été lu</translation>
    </message>
</context>
<context>
    <name>stratoscope::ElfFacts</name>
    <message>
        <source>machine %1</source>
        <translation>machine %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Engine</name>
    <message>
        <source>docker, context %1</source>
        <translation>docker, contexte %1</translation>
    </message>
    <message>
        <source>podman, connection %1</source>
        <translation>podman, connexion %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>Actua&amp;liser le conteneur</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — suivi en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>%Ln à l’intérieur</numerusform>
            <numerusform>%Ln à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>Ouvrir depuis un moteur</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>Filtrer par nom, image, état ou ID</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>Filtrer les images et les conteneurs</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>Conteneurs et images</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Ce qu’il faut lister</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>Images et conteneurs des moteurs</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>Comparer avec l’image d’un moteur</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>stratoscope %1</source>
        <comment>command line that does the same</comment>
        <translation>stratoscope %1</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Interrogation des moteurs de conteneurs…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>Les moteurs n’ont ni images ni conteneurs.</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>Sélectionnez une image ou un conteneur.</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>Programme de %1</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>Choisir le programme de %1</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>L’environnement l’indique&#xa0;: %1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineJson</name>
    <message>
        <source>it did not answer with JSON objects as requested</source>
        <translation>il n’a pas répondu par des objets JSON comme demandé</translation>
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
        <translation>%1 — interrogation…</translation>
    </message>
    <message>
        <source>%1 — not installed. %2</source>
        <comment>engine, what to do</comment>
        <translation>%1 — non installé. %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <comment>engine, what to do, problem</comment>
        <translation>%1 — %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln container(s)</source>
        <translation>
            <numerusform>%Ln conteneur</numerusform>
            <numerusform>%Ln conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>Images&#xa0;: la taille de toutes les couches. Conteneurs&#xa0;: la taille de ce qu’ils ont écrit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>Ajoutez votre utilisateur au groupe «&#xa0;docker&#xa0;» et reconnectez-vous, ou utilisez docker ou podman en mode rootless</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>Démarrez-le&#xa0;: «&#xa0;systemctl start docker&#xa0;», ou Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>Installez le paquet «&#xa0;docker.io&#xa0;» ou «&#xa0;docker-ce&#xa0;»</translation>
    </message>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>Lancez le programme avec l’utilisateur à qui appartiennent les conteneurs</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>Démarrez-le&#xa0;: «&#xa0;podman machine start&#xa0;» ou «&#xa0;systemctl --user start podman.socket&#xa0;»</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>Installez le paquet «&#xa0;podman&#xa0;»</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>Lancez le programme en tant que root, ou configurez containerd rootless pour votre utilisateur</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>Démarrez-le&#xa0;: «&#xa0;systemctl start containerd&#xa0;»</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>Installez nerdctl si vous utilisez containerd sans docker</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>Vérifiez que la machine est joignable</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>il s’est terminé avec le code %1, sans message</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>Libérez de l’espace disque là où le moteur conserve ses fichiers</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>pas une référence à une image ou à un conteneur d’un moteur</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>pas un nom valide pour un contexte ou une connexion</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>pas un nom valide pour une image ou un conteneur</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>Utilisez un nom ou un ID, comme dans docker://debian:12 ou container://web</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>Pas une image de conteneur</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 n’est pas une image de conteneur</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>L’image est endommagée</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 est trop volumineux pour être ouvert</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>Impossible d’ouvrir l’image</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Ouvrir autre chose…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>a member of the archive</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>l’illustration est trop grande</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>rapport-%1</translation>
    </message>
    <message>
        <source>%1-stack</source>
        <comment>a file&apos;s name</comment>
        <translation>pile-%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractCommand</name>
    <message>
        <source>layer %1 has no such path</source>
        <translation>la couche %1 n’a pas ce chemin</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>Extrait&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>E&amp;xtraire…</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>Ouvrir avec le programme par dé&amp;faut</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>%n fichier ou répertoire sélectionné</numerusform>
            <numerusform>%n fichiers et répertoires sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>%1 dans la couche %2 seule</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>%1 à la couche %2</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>Couche %1 de %2, telle que les moteurs la décompressent</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>Le système de fichiers unifié de %1 à la couche %2</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>il n’y a rien à ouvrir</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>Non ouvert</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Progress of extracting</source>
        <translation>Progression de l’extraction</translation>
    </message>
    <message>
        <source>Extract Files</source>
        <translation>Extraire des fichiers</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été omis</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraire</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Ouvrir le réper&amp;toire</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>Les fichiers de même nom sont remplacés&#x202f;; tout le reste est conservé.</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 n’est pas vide. Y extraire les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>Extraction…</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>Arrêté&#x202f;; rien n’a été extrait.</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>Extrait.</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>Extrait, mais tout n’est pas comme dans l’image&#xa0;:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>Archive tar (conserve tout)</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>Archive tar, gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>Archive tar, zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archive zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>Archive 7z</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>&amp;Conserver les répertoires parents</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>Donner aux fichiers leur chemin complet sous la destination, comme etc/nginx/nginx.conf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>Extraire &amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>For&amp;mat&#xa0;:</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>Extraire vers</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>Choisissez où extraire.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>C’est un fichier. Choisissez un répertoire.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>C’est un répertoire. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Répertoire introuvable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>%1 sont nécessaires, mais seuls %2 sont libres</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>Libérez-y de l’espace, ou extrayez ailleurs</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>une archive 7z n’enregistre pas les propriétaires</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>son nom n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>un fichier creux de plus de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… et %Ln caractère de plus</numerusform>
            <numerusform>… et %Ln caractères de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… et %Ln octet de plus</numerusform>
            <numerusform>… et %Ln octets de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle&#xa0;: %2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>Par exemple&#xa0;: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>un nom, &lt; ou &gt;, et un nombre sont attendus</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>nom inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 n’est pas une unité valide</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 vaut %2, ce qui enfreint la règle %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldChanges</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>il y a d’autres avertissements de ce genre</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>champ «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>pas une chaîne&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>pas une taille en octets&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>ni true ni false&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>contient un élément qui n’est pas une chaîne&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>pas un tableau&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>pas un objet&#x202f;; ignoré</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>plus grand que %1</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>pas du texte</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archives d’images (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>Ouvrir un répertoire d’image</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>Répertoire upper d’un conteneur</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>Archives de couches (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>Archive de couche d’un conteneur</translation>
    </message>
    <message>
        <source>HTML page (%1)</source>
        <translation>Page HTML (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texte (%1)</translation>
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
        <source>Patch of the Dockerfile (%1)</source>
        <translation>Patch du Dockerfile (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>Pages PDF (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Images PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Dessins SVG (%1)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter une illustration</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Leçons (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <translation>Résultats (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileExport</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>Non exporté</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>Liens physiques</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1 (majeur, mineur)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Creux</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>oui&#xa0;: les trous n’occupent pas de place dans la couche</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>Contenu (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>La couche n’a pas d’entrée pour ce répertoire, seulement pour son contenu.</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Attributs étendus</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Contenu issu de</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Visible dans</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>Changements depuis la version précédente</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>copied up unchanged</source>
        <translation>recopié sans changement</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileKind</name>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Bibliothèques partagées</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>Sources, en-têtes et bibliothèques statiques</translation>
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
        <translation>Autres scripts</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>Langues et fuseaux horaires</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>Données et caches des gestionnaires de paquets</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>Configuration et données texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>fichier objet</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>bibliothèque partagée</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>mémoire d’un programme planté</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>%1 ELF, %3 %2 bits, %4</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>gros-boutiste</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>petit-boutiste</translation>
    </message>
    <message>
        <source>, statically linked</source>
        <translation>, édition de liens statique</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>, sans symboles (strip)</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>, avec symboles</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>Requiert %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>Chargé par %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>S’appelle %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>Cherche ses bibliothèques dans %1</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>Build ID %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>Valable du %1 au %2, émis par %3</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>%1 certificats au total</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>Une image de conteneur telle que l’écrit «&#xa0;docker save&#xa0;» ou «&#xa0;skopeo copy&#xa0;» est attendue&#xa0;: un tar (compressé ou non), éventuellement dans un zip ou un 7z, ou un répertoire.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>pas une archive tar, zip ou 7z</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>archives imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>l’archive est vide</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> dans %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>Filtrer par chemin (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrer par chemin</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChipButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Appuyez pour retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>Retirer ce filtre (Suppr)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterWordModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a word to type, what it means</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>il n’a ni image ni conteneur de ce nom</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>Listez-les avec «&#xa0;%1 images&#xa0;» et «&#xa0;%1 ps -a&#xa0;»</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>n’en a aucun de ce nom</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>aucun moteur de conteneurs trouvé</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>conteneur introuvable (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>plusieurs moteurs ont un conteneur de ce nom</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>Précisez lequel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 est désactivé par une variable d’environnement</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>Prenez plutôt les images auprès du moteur&#xa0;: ouvrez docker://NOM ou podman://NOM, ou enregistrez-les dans un fichier</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>le stockage d’un moteur&#xa0;: permission refusée</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>ce moteur utilise le pilote de stockage «&#xa0;%1&#xa0;»&#x202f;; seul le stockage overlay peut être lu</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>contient le stockage de plusieurs moteurs</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>Ouvrez l’un d’eux&#xa0;: %1 ou %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>ce Docker conserve ses images dans le stockage de containerd, qui est ailleurs</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>Indiquez le répertoire racine de containerd (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>&amp;Copier le conseil</translation>
    </message>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>Ce qui s’est passé, et comment le corriger</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>À la place&#xa0;:</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>&amp;Copier la correction</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>Copie les instructions telles qu’elles devraient être, sans marques.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>Voir la ligne %1 de %2.</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>Voir les lignes %1 à %2 de %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%1 sur %2 sont à vous</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>C’est dans l’image de base %1.</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>Les octets sont dans l’image de base %1&#x202f;; votre instruction les gaspille.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>the container</source>
        <translation>le conteneur</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>la couche %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 fichiers (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 fichiers sous %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 fichiers, la plupart sous %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 et ailleurs</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1&#xa0;: supprimé dans %2</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1&#xa0;: remplacé dans %2</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1&#xa0;: recopié dans %2 pour un changement de métadonnées</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1&#xa0;: réécrit dans %2</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1&#xa0;: déplacé dans %2</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1&#xa0;: en double ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1&#xa0;: %2, masqué par %3</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 a écrit %2. %3 le déplace vers %4 et le contient donc de nouveau.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 a écrit %2. %3 les déplace, par exemple vers %4, et les contient donc de nouveau.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 a écrit %2. Le même contenu se trouve aussi dans %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 a écrit %2. Le même contenu se trouve aussi ailleurs&#xa0;: celui de %3, par exemple, dans %4.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 a écrit %2. %3 supprime cela, ce qui ne fait que le masquer.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 a écrit %2. %3 remplace cela, et les deux versions sont dans l’image.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 a écrit %2. %3 n’en change que les permissions, le propriétaire, les dates ou les attributs, et contient donc tout de nouveau.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 a écrit %2. %3 contient de nouveau exactement la même chose.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 a écrit %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 a écrit %2&#xa0;: %3. %4 ne fait que le masquer&#x202f;; quiconque possède l’image peut le lire.</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>permissions</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>dates</translation>
    </message>
    <message>
        <source>attributes</source>
        <comment>of files that a layer changes</comment>
        <translation>attributs</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of metadata</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a path</comment>
        <translation>désormais %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>Le conteneur</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>La couche %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>La couche %1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>Économise %1 sur %2, sans compression.</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>Dont %1 supposent les lignes pour .dockerignore citées dans les commentaires.</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>Laissé de côté, car incompatible avec les autres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>Instructions avant et après la correction</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>permissions</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>xattrs</source>
        <comment>changed metadata</comment>
        <translation>xattrs</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changed metadata</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a size, rounded and exact</comment>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number: percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>contenu modifié</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>type modifié</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>recopié</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>opaque</source>
        <comment>what a layer did to a directory</comment>
        <translation>opaque</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 o</translation>
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
        <translation>Une note sur un manifeste ou un index&#xa0;: un nom et un texte, par exemple qui a créé l’image et à partir de quelle source. Elle change l’empreinte, mais rien de ce que voit un conteneur.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>Ce qu’un outil de build déclare sur une image, par exemple comment elle a été construite (provenance) ou ce qu’elle contient (nomenclature). L’attestation est stockée à côté de l’image, dans un manifeste à part.</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>L’image que nomme FROM. Ses couches deviennent, inchangées, les plus basses de la vôtre&#x202f;; toutes les images de même base les partagent donc.</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>Nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>Une liste des paquets d’une image, dans un format comme SPDX ou CycloneDX, pour les outils qui recherchent les vulnérabilités connues et les licences.</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>Une suite d’octets stockée et retrouvée par son empreinte&#xa0;: une couche, une configuration ou un manifeste.</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Cache de build</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>Des couches de builds antérieurs que l’outil de build réutilise tant que rien de ce qui entre dans une étape n’a changé. Après la première étape qui diffère, toutes les suivantes s’exécutent de nouveau.</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>Montage de cache (cache mount)</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>Un répertoire que voit une étape RUN et qui reste hors de la couche&#xa0;: RUN --mount=type=cache. Les gestionnaires de paquets y gardent leurs téléchargements, sans que l’image les contienne.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>Le hachage du diff ID d’une couche et du chain ID de la couche du dessous. Il désigne toute une pile jusqu’à une couche&#xa0;: c’est par lui que les moteurs conservent les couches décompressées, et deux images qui ont le même chain ID les partagent.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>Fait de la couche inscriptible d’un conteneur la couche du sommet d’une nouvelle image. Un build fait de même après chaque étape qui modifie des fichiers.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>Le document JSON qui dit comment exécuter l’image (commande, utilisateur, environnement), pour quelle plateforme elle est faite, quelles couches elle a, par leurs diff ID, et comment elles sont nées. Son hachage est l’ID d’image.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>Un processus, démarré ou arrêté, avec les fichiers d’une image. Du point de vue des fichiers, c’est la pile de couches de l’image avec une couche inscriptible de plus au-dessus&#x202f;; c’est la seule différence.</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>Recopie (copy-up)</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>Ce qui se passe quand un conteneur modifie un fichier d’une couche inférieure&#xa0;: le fichier entier est d’abord recopié dans la couche inscriptible, puis modifié là. Changer un octet d’un gros fichier, ou seulement son propriétaire, coûte toute sa taille.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>Une référence à un blob&#xa0;: son type de média, son empreinte et sa taille. Les manifestes se composent de descripteurs.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>Le hachage du tar non compressé d’une couche. Il désigne le contenu de la couche, quelle que soit sa compression.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte (digest)</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>Le hachage d’un blob tel qu’il est stocké et téléchargé, et son adresse dans un registre&#xa0;: sha256:… Qui a l’empreinte peut vérifier les octets. Compresser autrement la même couche donne une autre empreinte.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>La recette d’une image, une instruction par ligne. RUN, COPY et ADD créent chacune une couche&#x202f;; toutes les autres ne changent que la configuration.</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>Étape de métadonnées</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>Une étape de l’historique qui a changé des paramètres, comme ENV ou CMD, et aucun fichier. Elle n’a pas de couche et n’occupe pas de place.</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>Point d’entrée et commande</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>Ce qu’exécute un conteneur&#xa0;: ENTRYPOINT avec CMD comme arguments. Qui démarre le conteneur peut remplacer les deux.</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Lien physique</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>Un deuxième nom pour le même fichier. Dans une couche, il n’occupe pas de place&#x202f;; d’une couche à l’autre, il n’y a pas de liens physiques&#xa0;: modifier le fichier sous un nom le recopie, et les noms se séparent.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>La liste des étapes dans la configuration&#xa0;: ce que chacune a fait, quand, et si elle a créé une couche.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>Une pile de couches en lecture seule et une configuration. Chaque couche pointe vers celle du dessous, et la plus basse vers rien. Rien ne change jamais dans une image&#xa0;: une nouvelle version est une autre image.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID d’image</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>Le hachage de la configuration. Comme celle-ci liste les diff ID de toutes les couches, un même ID signifie les mêmes fichiers et les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Index d’image</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>Une liste de manifestes, en général un par plateforme. Les moteurs prennent celui qui convient à leur machine. Docker l’appelle liste de manifestes (manifest list).</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>Une ligne d’un Dockerfile, comme RUN ou COPY. Celles qui peuvent modifier des fichiers créent chacune une couche.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>Un nom et un texte dans la configuration, comme la version. Les moteurs peuvent rechercher des labels.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>Ce qu’une étape a changé dans les fichiers&#xa0;: les fichiers ajoutés et modifiés en entier, et des whiteouts pour ceux qui sont supprimés. Une couche est un tar et ne change jamais. Ce qu’une couche ajoute reste dans l’image, quoi que fassent les couches supérieures.</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>OCI image layout</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>Un répertoire ou un tar avec des images&#xa0;: oci-layout, index.json et tous les blobs sous leurs empreintes.</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>Chargement à la demande (lazy pulling)</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>Démarrer un conteneur avant que ses couches soient téléchargées. Les couches aux formats eStargz et zstd:chunked ont une table des matières, pour que chaque fichier puisse être récupéré quand il est nécessaire.</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>Ce dont un build avait besoin, mais pas un conteneur&#xa0;: listes de paquets, caches, journaux, répertoire d’un gestionnaire de versions. Il peut être supprimé, dans l’étape même qui le crée.</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>Répertoire lower (lowerdir)</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>Une couche en lecture seule décompressée sur l’hôte, telle qu’overlayfs la prend. Il y en a un par couche, celui du sommet en premier dans l’option lowerdir.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>La liste de ce qui compose une image&#xa0;: sa configuration et ses couches, chacune avec son empreinte et sa taille. C’est l’empreinte du manifeste lui-même qu’on indique pour télécharger une image par empreinte.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>La nature d’un blob, par exemple application/vnd.oci.image.layer.v1.tar+gzip&#xa0;: une couche compressée avec gzip.</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>Recopie des métadonnées seules (metacopy)</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>Une option d’overlayfs&#xa0;: ne changer que le propriétaire ou les permissions d’un fichier ne recopie pas son contenu. Les couches n’ont rien de tel, donc un commit stocke le fichier entier.</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>Build en plusieurs étapes (multi-stage)</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>Un Dockerfile avec plusieurs FROM. La dernière étape de build copie ce qu’il lui faut des précédentes avec COPY --from&#x202f;; les compilateurs et les caches restent dans celles-ci.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Répertoire opaque</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>Un répertoire qui masque tout ce que les couches inférieures y ont. Dans le tar d’une couche, le fichier .wh..wh..opq le marque&#x202f;; sur l’hôte, c’est un attribut étendu. Les fichiers masqués restent dans l’image.</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>Le système de fichiers du noyau Linux qui montre plusieurs répertoires comme un seul. Les moteurs s’en servent pour monter les couches décompressées&#xa0;: des répertoires lower pour l’image, un répertoire upper pour le conteneur.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>Le système d’exploitation et le processeur pour lesquels une image est faite, comme linux/arm64.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>Une attestation qui dit comment une image a été construite&#xa0;: à partir de quelle source, avec quel Dockerfile, quelles bases et quels arguments.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>Les couches d’une image sont en lecture seule&#xa0;: tous les conteneurs de l’image utilisent les mêmes. Tout ce qu’un conteneur change va dans sa propre couche inscriptible.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>Un serveur qui stocke des images. Un envoi (push) ne lui transmet que les blobs qu’il n’a pas encore, et un téléchargement (pull) ne récupère que ceux que le moteur n’a pas.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt (repository)</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>Les images d’un même nom dans un registre, comme library/debian. Leurs tags et leurs empreintes les distinguent.</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>Build reproductible</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>Un build qui redonne les mêmes empreintes à partir de la même source. Ce qui diffère d’ordinaire, ce sont les dates, l’ordre des fichiers et le compresseur.</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>Archive docker save</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>Un tar avec des images, tel que l’écrit docker save&#xa0;: manifest.json, configurations et couches. Les plus récents sont en même temps un OCI image layout.</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>La base vide&#xa0;: une image FROM scratch n’a que ses propres couches. Elle convient aux programmes qui n’ont besoin d’aucun autre fichier.</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>Montage de secret (secret mount)</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>Un fichier qu’une étape RUN peut lire et qu’aucune couche ne garde&#xa0;: RUN --mount=type=secret. Un secret qui a été une fois dans une couche reste lisible pour quiconque possède l’image.</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>Couche commune</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>Une couche que plusieurs images ont. Elle est stockée et téléchargée une seule fois. Pour la partager, il faut aussi les mêmes couches en dessous&#xa0;: le même chain ID.</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Aplatissement (squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>Faire une seule couche de plusieurs. Les versions masquées disparaissent, mais aussi le partage avec d’autres images.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Pilote de stockage (storage driver)</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>La partie d’un moteur qui décompresse les couches et les empile pour les conteneurs. Le plus courant, overlay2, utilise overlayfs.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>Un nom pour une image dans un dépôt, comme 1.27 ou latest. Il peut à tout moment passer à une autre image&#x202f;; une empreinte, non.</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>Toutes les couches vues comme un seul système de fichiers, du sommet vers le bas&#xa0;: pour chaque nom, la première couche qui l’a répond, et les répertoires montrent ce que toutes les couches y ont. On n’y voit pas qu’il y a des couches. On l’appelle aussi système de fichiers en union (union file system).</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>Répertoire upper (upperdir)</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>La couche inscriptible d’un conteneur sur l’hôte, telle qu’overlayfs la prend&#xa0;: upperdir. On peut la consulter pendant que le conteneur tourne.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>Un répertoire monté de l’extérieur dans des conteneurs. Ses fichiers ne sont dans aucune couche et survivent au conteneur.</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>Des octets qu’une image contient et qu’un conteneur ne voit jamais ou dont il n’a pas besoin&#xa0;: fichiers que des couches ultérieures suppriment, remplacent ou recopient, doublons et résidus. Tout le monde les télécharge.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>Un marqueur qui dit «&#xa0;ceci a disparu&#xa0;»&#xa0;: il masque ce que les couches inférieures ont sous son nom, et leurs octets restent dans l’image. Dans le tar d’une couche, c’est un fichier vide, .wh.NOM&#x202f;; sur l’hôte, un périphérique caractère de numéros 0, 0.</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Répertoire work (workdir)</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>Un répertoire vide dans lequel overlayfs prépare les changements, pour qu’ils apparaissent d’un seul coup dans le répertoire upper&#xa0;: workdir.</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>Couche inscriptible</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>La couche propre à un conteneur, au-dessus de l’image. Tout ce que le conteneur écrit y va, ainsi que des whiteouts pour ce qu’il supprime. Supprimer le conteneur supprime cette couche.</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>En ligne de commande</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>Spécifié dans</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Rechercher des termes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>Aucun terme n’a cela dans son nom ni dans son explication.</translation>
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
        <translation>Cherche PATTERN dans le contenu des fichiers d’IMAGE tels qu’un conteneur les voit, et écrit chaque
ligne trouvée&#xa0;: «&#xa0;COUCHE:CHEMIN:LIGNE:TEXTE&#xa0;», avec la couche d’où vient le fichier. Un fichier à
plusieurs noms est listé pour chacun. D’une longue ligne, seuls les abords de la première
occurrence sont montrés&#x202f;; caractères de contrôle et octets non UTF-8 s’écrivent \xNN. D’un fichier
non texte, seulement où elle est&#xa0;: «&#xa0;COUCHE:CHEMIN&#xa0;: fichier binaire, occurrence à l’octet N&#xa0;».

L’ordre est celui des couches, de leurs fichiers et des lignes. Avec --format json, «&#xa0;text&#xa0;»
est la ligne, «&#xa0;offset&#xa0;» la place de l’occurrence dans le fichier, et «&#xa0;line&#xa0;» et «&#xa0;text&#xa0;»
sont null là où il n’y a pas de lignes. Se termine avec le code 6 si rien n’est trouvé.</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>Ce qu’il faut trouver&#xa0;: du texte dans une ligne.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format nécessite un format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex et --bytes s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case et --bytes s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions, --up-to et --layer s’excluent mutuellement</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN est une expression régulière, comme en Perl.</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN est une suite d’octets en hexadécimal&#xa0;: «&#xa0;7f 45 4c 46&#xa0;».</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>Ne distingue pas majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>Le système de fichiers des couches 0 à COUCHE.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>COUCHE</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>Les fichiers de COUCHE seule.</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>Toutes les versions de tous les fichiers, même celles que des couches ultérieures remplacent ou suppriment.</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>Seulement les noms des fichiers, chacun une fois.</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text (par défaut) ou json&#xa0;: un objet par ligne.</translation>
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
        <translation>%1 est encore en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>une erreur dans ce programme (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>Veuillez la signaler, avec ce qu’indique Aide → Copier le diagnostic</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>Fermez d’autres images ou programmes, puis réessayez</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>Montre ce que contiennent les images de conteneurs&#xa0;: la pile de couches, le système de fichiers qu’elles forment ensemble et la couche d’où vient chaque fichier.</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>Pose au-dessus la couche inscriptible d’un conteneur&#xa0;: son répertoire upper, ou un tar de couche.</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>L’image à ouvrir parmi plusieurs&#xa0;: un tag, le début d’un ID, ou @N.</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE est le stockage d’un moteur sur cet hôte, comme /var/lib/docker. Par défaut&#xa0;: celui de l’emplacement habituel.</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>La plateforme à ouvrir parmi plusieurs.</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>Sélectionne un chemin dans le système de fichiers unifié.</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>Relit toutes les couches et ne met rien en cache.</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>Enregistre la fenêtre sous forme d’illustration et quitte. Ne nécessite pas d’affichage.</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>La taille de la fenêtre dans une capture (1600x1000).</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>Pixels par point dans une capture, de 0.5 à 4.</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>une seule image est attendue, %1 ont été données&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 nécessite une image</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot nécessite un nom de fichier</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size doit être de la forme LARGEURxHAUTEUR, chacune de %1 au plus, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale doit être un nombre de 0.5 à 4, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size et --scale nécessitent --snapshot</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view doit être l’une des valeurs %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>La langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language doit être l’une des valeurs %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>Commence la leçon d’un fichier.</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>Pour registry://&#xa0;: accepte HTTP en clair, et un certificat que rien ne garantit.</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>Écrit l’illustration de manuel, c’est-à-dire la pile et le système de fichiers qu’elle forme, dans un fichier PNG, SVG ou PDF, et quitte. Ne nécessite pas d’affichage.</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>Omet dans cette illustration les noms des fichiers et les instructions.</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture nécessite un nom de fichier qui finit par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson ouvre sa propre image, et n’en admet pas d’autre</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names nécessite --picture</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>L’image&#xa0;: un docker save, une archive OCI ou un répertoire OCI image layout, compressés ou non, ou - pour l’entrée standard&#x202f;; ou une image d’un moteur&#xa0;: docker://NOM, podman://NOM, container://NOM&#x202f;; ou une image d’un registre, où l’on ne fait que lire&#xa0;: registry://[HÔTE/]NOM[:TAG].</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>Les couleurs de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>Compare l’image à une seconde. Demande ce qui n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>Fait choisir une image ou un conteneur d’un moteur.</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>N’ouvre pas la fenêtre dans un Stratoscope déjà lancé.</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>Ne montre aucune fenêtre tant que personne n’en demande sur le bus de session.</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>%1 images au plus sont attendues, %2 ont été données</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot et --picture ne montrent pas de fenêtre, et n’admettent aucune option pour une fenêtre</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme doit être l’une des valeurs %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>La fenêtre, avec une image dedans.</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>Une image d’un moteur, en commençant par ce qu’elle gaspille.</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>Une image d’un registre.</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>Avec la couche inscriptible d’un conteneur au-dessus.</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>La fenêtre sous forme d’illustration, sans affichage.</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>Ce que montre la fenêtre&#xa0;: picture (schéma), ou, dans la colonne centrale, layer, waste, map, tables, dockerfile, packages ou config.</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryModel</name>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>supprimé avec son répertoire</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>visible in the container</source>
        <translation>visible dans le conteneur</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>visible à la couche %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>Vient de %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Vu dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the layer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryPane</name>
    <message>
        <source>Each bar is one version, drawn across the layers that show it. ✕: the layer deletes the file.</source>
        <translation>Chaque barre est une version, tracée sur les couches qui la montrent. ✕&#xa0;: la couche supprime le fichier.</translation>
    </message>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>Sélectionnez un fichier pour voir quelles couches en contiennent une version.</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>Aucune couche ne contient de version de ce chemin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1, une visible</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1, aucune visible</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>Versions du fichier</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1&#xa0;: fichier binaire, occurrence à l’octet %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>Copier le c&amp;hemin sur l’hôte</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Ouvrir dans le &amp;gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>image sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>l’image a %1, mais sa configuration liste %2</translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n diff ID</numerusform>
            <numerusform>%n diff ID</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but %2 of its history created one</source>
        <translation>l’image a %1, mais son historique en attribue à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>pas d’image pour la plateforme %1</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>pas d’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>pas d’image «&#xa0;%1&#xa0;» pour la plateforme %2</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Contient&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>Filtrer par nom, plateforme ou ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrer les images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>Aucune image ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 sur %Ln image</numerusform>
            <numerusform>%1 sur %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>Et %Ln attestation, qui décrit des images mais n’en est pas une.</numerusform>
            <numerusform>Et %Ln attestations, qui décrivent des images mais n’en sont pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 contient plusieurs images. Laquelle voulez-vous ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>Quelle image voulez-vous comparer à %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageConfig</name>
    <message>
        <source>has %1 elements; only the first %2 are read</source>
        <translation>a %1 éléments&#x202f;; seuls les %2 premiers sont lus</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageFacts</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID d’image</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Empreinte du manifeste</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Signal d’arrêt</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Ports exposés</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>Dans toutes les couches</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>Masqué par des couches supérieures</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>container, created</source>
        <translation>conteneur, créé</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>conteneur, démarré</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>conteneur, en pause</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>conteneur, arrêté</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>Combien de couches, de bas en haut, sont les mêmes que celles de l’image sélectionnée</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID d’image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layers shared, layers in all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageMount</name>
    <message>
        <source>cannot create a directory there: %1</source>
        <translation>impossible d’y créer un répertoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>impossible d’y monter l’image</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>impossible d’y monter l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>une image dont le programme n’existe plus y est encore montée</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>Démontez-la d’abord&#xa0;: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>répertoire introuvable</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créez-le d’abord.</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>pas un répertoire</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>Montez l’image sur un répertoire vide.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>impossible de monter des images, car ce périphérique n’existe pas</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>Chargez le module noyau «&#xa0;fuse&#xa0;»&#x202f;; un conteneur obtient le périphérique avec «&#xa0;--device /dev/fuse --cap-add SYS_ADMIN&#xa0;».</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>impossible de monter des images, car vous n’êtes pas autorisé à ouvrir ce périphérique</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>Demandez-en l’accès à l’administrateur.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>impossible de monter des images, car ce programme manque</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>Installez le paquet «&#xa0;fuse3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 images dans le répertoire&#x202f;; celle-ci est @%2, %3 (%4). Choisissez avec --image et --platform</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 images dans le fichier&#x202f;; celle-ci est @%2, %3 (%4). Choisissez avec --image et --platform</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1&#xa0;: c’est %2, pas un système de fichiers&#x202f;; «&#xa0;report&#xa0;» en dit plus</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 images dans le stockage&#x202f;; celle-ci est @%2, %3 (%4). Choisissez avec --image et --platform</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1 : les couches sont chiffrées ou ne contiennent pas de système de fichiers, aucun de leurs fichiers n’est donc lisible ; « report » en dit plus</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>%1 de la couche %2 ne peut pas être lu&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>trop de niveaux de liens</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>la couche %1 n’a pas ce chemin</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>ce chemin n’existe pas à la couche %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’image valide</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>Utilisez des minuscules et éventuellement un tag, comme shop/api:2.4</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>la plateforme est %1 dans l’index, mais %2 dans la configuration</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 devrait faire %2 octets, mais en fait %3</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>l’empreinte devrait être %1, mais c’est %2</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>le contenu intégré pour %1 ne correspond ni à la taille ni à l’empreinte&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>la couche %1 (%2) doit être récupérée ailleurs</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>la couche %1 n’est pas dans le fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>impossible de lire la configuration, il n’y a donc pas d’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>configuration %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>la couche %1 n’est pas dans le stockage&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>Liste les images et les conteneurs d’IMAGE, une archive
ou le stockage d’un moteur, sans lire leurs couches.</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (par défaut) ou json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>Liste aussi les images d’un stockage qui n’ont pas de nom&#x202f;; JSON le fait toujours.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>(%Ln octet)</numerusform>
            <numerusform>(%Ln octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>fichier ordinaire</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>lien physique</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>périphérique caractère</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>périphérique bloc</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>Aucune image réelle n’a un tel document&#x202f;; le fichier est endommagé ou malveillant</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>le document JSON fait %1, soit plus de %2</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>le document JSON est imbriqué sur %1 niveaux, soit plus de %2</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>le document JSON a %1 valeurs, soit plus de %2</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>un objet ou un tableau JSON est attendu</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>JSON non valide&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>un objet JSON est attendu</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ %Ln clé }</numerusform>
            <numerusform>{ %Ln clés }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln élément ]</numerusform>
            <numerusform>[ %Ln éléments ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonOutline</name>
    <message>
        <source>too large to be shown as a tree</source>
        <translation>trop grand pour être montré en arborescence</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>il manque un nom entre guillemets</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>crochet ou accolade incorrect</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>il manque un guillemet</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>pas une valeur</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>JSON non valide à la ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>trop de valeurs, ou trop imbriquées, pour une arborescence</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>Valeurs du document</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>&amp;Déplier tout en dessous</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Replier tout</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>ne peut pas être ajouté à une couche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>un whiteout sans nom&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>le nom est présent deux fois&#x202f;; Docker et Podman rejettent une telle couche</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>pas un répertoire à la racine&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>la couche a plus de cibles de liens ou d’attributs étendus qu’il n’est possible d’en afficher&#x202f;; le reste est abandonné</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>le chemin d’un redirect n’est pas valide&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>un lien physique vers lui-même&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>un lien physique vers un répertoire&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>le chemin est trop long pour un système de fichiers&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>la couche a plus de chemins qu’il n’est possible d’en afficher&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>une boucle de liens symboliques, ou trop de liens symboliques&#x202f;; entrée ignorée</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>un répertoire que supprime autre chose&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>pas un répertoire, mais a des entrées en dessous&#x202f;; affiché comme un répertoire</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>un whiteout de ce que la couche elle-même contient à cet endroit&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>un lien physique à travers un lien symbolique contenant «&#xa0;..&#xa0;»&#x202f;; les versions récentes de Podman rejettent une telle couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>une couche ne peut pas contenir de fichier de ce nom&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>un lien physique qui mène à l’extérieur&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>elle a plus de %1 fichiers</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>Lecture des fichiers du conteneur</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>Copie des fichiers modifiés</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>%1 demandé au moteur, mais un autre fichier a été reçu</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>le moteur le signale comme modifié, mais ne le renvoie pas&#x202f;; c’est peut-être un socket, ou il a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>certains noms contiennent des sauts de ligne&#xa0;: des suppressions apparentes peuvent faire partie d’un nom</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ vérifiée&#xa0;: les octets correspondent à l’empreinte</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ discordance&#xa0;: les octets ne correspondent pas à l’empreinte</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>non vérifiée&#xa0;: il n’y a pas d’empreinte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>lecture/écriture pour son conteneur, consultation seule ici&#x202f;; pour modifier, utilisez Continuer dans le bac à sable</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>lecture/écriture&#xa0;: le répertoire upper du conteneur, la seule couche inscriptible</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>lecture seule&#xa0;: partie de l’image, partagée par tous ses conteneurs</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Sur l’hôte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>doit être récupérée ailleurs (non distribuable)&#x202f;; ses fichiers ne sont pas connus</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>absente de ce fichier&#x202f;; ses fichiers ne sont pas connus</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>non enregistrée dans l’historique de l’image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Contenu modifié</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>Métadonnées seules</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>Recopié sans changement</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>Encore visible</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1, masqués par des couches supérieures</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>%1 dans les couches inférieures, mais ne libère rien</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>aucune&#xa0;: ce format stocke les couches sans empreinte</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>enregistré par le moteur&#x202f;; un répertoire n’a pas d’octets à vérifier</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>couche %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>Chain ID du parent</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>aucun&#xa0;: le bas de la pile</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Non compressé</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>stocké en %1&#x202f;% de sa taille</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagée par</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Autres images</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>aucune dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>La couche inscriptible du conteneur</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>non vérifiée&#xa0;: seulement %1 sur %2 transférés</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>la table des matières de la couche elle-même, qui correspond à son empreinte dans le manifeste&#x202f;; chaque fichier est vérifié quand son contenu est lu</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>non vérifié non plus</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>elle a plus de %1 entrées</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>la couche est chiffrée, ou ne contient pas de système de fichiers</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>la couche est ici un répertoire, et non une archive dont on pourrait comparer les octets</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>Image de base %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>Construite le %1</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Petites couches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln couche incomplète</numerusform>
            <numerusform>%Ln couches incomplètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>gaspillage dans %Ln couche</numerusform>
            <numerusform>gaspillage dans %Ln couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerModel</name>
    <message>
        <source>implied</source>
        <comment>a directory that a layer needs but does not list</comment>
        <translation>implicite</translation>
    </message>
    <message>
        <source>whiteout</source>
        <translation>whiteout</translation>
    </message>
    <message>
        <source>The layer does not list this directory, but contains something in it</source>
        <translation>La couche ne liste pas ce répertoire, mais contient quelque chose dedans</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>eStargz a ajouté ce fichier pour le chargement à la demande&#x202f;; les moteurs qui connaissent ce format le masquent</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>Supprimé par un whiteout&#xa0;: le fichier est masqué, mais ses %1 restent dans les couches inférieures</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>Supprimé par un whiteout&#xa0;: masqué, mais ce qui se trouvait ici reste dans les couches inférieures</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>Opaque&#xa0;: masque tout ce que les couches inférieures contiennent dans ce répertoire&#x202f;; les octets y restent</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>Recopié&#xa0;: le même répertoire qu’en dessous&#x202f;; seule son entrée est stockée de nouveau, pas son contenu</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>Recopié&#xa0;: identique aux couches inférieures, mais stocké de nouveau</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>Recopié&#xa0;: rien ne diffère des couches inférieures, mais le tout, %1, est stocké de nouveau</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>Recopié&#xa0;: le contenu est le même qu’en dessous, mais les couches stockent des fichiers entiers, donc %1 sont stockés de nouveau</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>%1 de cette couche masqués par des couches supérieures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>Ce que cette couche change dans le système de fichiers des couches inférieures</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>Octets dans cette couche&#x202f;; pour les répertoires, le total</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>Octets de cette couche masqués par une couche supérieure</translation>
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
        <translation>instruction inconnue</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>conteneur</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>Fichiers de la couche sélectionnée</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>CETTE COUCHE</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>CONTENEUR · LECTURE/ÉCRITURE</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>COUCHE %1 · LECTURE SEULE</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>Ouvrez une image pour voir ses couches ici.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>Sélectionnez une couche.</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>Cette couche manque&#xa0;: l’image la liste, mais a été enregistrée sans elle.</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>Impossible de lire cette couche.
%1</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>Cette couche est chiffrée&#xa0;: seule une clé l’ouvre.</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>Cette couche n’est pas un système de fichiers.</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>Cette couche ne change rien.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>%1 compressés</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1&#xa0;: couches %2 à %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>Construite le %1</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>Double-cliquez ou appuyez sur Droite pour déplier le groupe.</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>Double-cliquez ou appuyez sur Gauche pour replier le groupe.</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>%1 tels que stockés dans l’image, en général compressés</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1&#xa0;: les fichiers, non compressés</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff ID %1&#xa0;: l’empreinte de la couche non compressée</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>La seule couche dans laquelle son conteneur peut écrire. Modifier un fichier du dessous le recopie d’abord en entier ici&#x202f;; le supprimer ne fait que le masquer.</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>Consultation seule ici&#xa0;: Continuer dans le bac à sable vous en donne une copie à modifier.</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>lecture/écriture</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>métadonnées seules</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>couches %1 à %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>empreinte discordante</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>la couche %1 est sélectionnée</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>hors de la vue</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>supprime le fichier sélectionné</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>a le fichier sélectionné</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>Ces couches viennent d’une autre image, sur laquelle celle-ci est construite&#xa0;: ce qu’elles gaspillent, seule cette autre image peut le changer.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>instruction inconnue</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>contenu inconnu</translation>
    </message>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>aucun changement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>%Ln recopié</numerusform>
            <numerusform>%Ln recopiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
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
        <translation>recopie %1 sans changement</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>masque %1 en dessous, ne libère rien</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 masqués par des couches supérieures</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>recopie %1</translation>
    </message>
    <message>
        <source>hides %1</source>
        <comment>bytes of layers below; short</comment>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>bytes of a layer, by layers above; short</comment>
        <translation>%1 masqués</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTable</name>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconde image</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerToc</name>
    <message>
        <source>an extended attribute cannot be read</source>
        <translation>un attribut étendu est illisible</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>elle a plus de %1 entrées</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>une partie d’un fichier sans le fichier</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>une entrée non valide</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>une partie d’un fichier en dehors de la couche</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>une partie d’un fichier sans empreinte</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>il y a des trous entre les parties d’un fichier</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>ce n’est pas une table des matières de version 1</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>la table des matières de la couche ne le liste pas</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>le contenu se termine trop tôt</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>le contenu ne correspond pas à son empreinte</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>sa table des matières n’est pas à l’endroit prévu</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>sa table des matières est trop grande</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>sa table des matières ne correspond pas à son empreinte</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>Les octets du registre ne correspondent pas à la table des matières de la couche</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>une partie du fichier est trop grande pour être décompressée</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>pas un système de fichiers</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>Incomplet&#xa0;: la couche %1 manque</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>Incomplet&#xa0;: impossible de lire la couche %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>Incomplet&#xa0;: couche %1, %2</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>Incomplet&#xa0;: la couche %1 est endommagée</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>endommagée&#xa0;: illisible</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>endommagée&#xa0;: seule %Ln entrée lue</numerusform>
            <numerusform>endommagée&#xa0;: seules %Ln entrées lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>Incomplet&#xa0;: %Ln couche est manquante ou endommagée</numerusform>
            <numerusform>Incomplet&#xa0;: %Ln couches sont manquantes ou endommagées</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>Incomplet&#xa0;: les couches %1 sont manquantes ou endommagées</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>des données après la fin de l’archive tar&#x202f;; ignorées</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>elle a plus de %1 entrées</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>Téléchargez ou copiez de nouveau l’image&#x202f;; tout ce qui précède la partie endommagée est affiché.</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>données après la fin du flux %1&#x202f;; certains moteurs rejettent une telle couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>omis&#xa0;: un périphérique, que seul un tar peut contenir</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>omis&#xa0;: une FIFO, que seul un tar peut contenir</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>omis&#xa0;: une suppression, que seul un tar peut contenir</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>omis&#xa0;: son nom est déjà pris</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>omis&#xa0;: autre chose s’y trouve</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>omis&#xa0;: illisible</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>omis avec son répertoire</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>sans ses setuid, setgid ou capabilities, que seul un tar peut contenir</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>une copie, pas un lien physique</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>sans un attribut étendu</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>avec un autre propriétaire</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>un lien qui sort de la destination</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n lien à cible absolue, qui sort de la destination</numerusform>
            <numerusform>%n liens à cible absolue, qui sortent de la destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… et %n de plus (%1)</numerusform>
            <numerusform>… et %n de plus (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>elle n’a pas d’«&#xa0;id&#xa0;»</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>son «&#xa0;kind&#xa0;» doit être «&#xa0;leftover&#xa0;» ou «&#xa0;secret&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>«&#xa0;paths&#xa0;» doit être une liste de motifs</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>une liste de règles est attendue</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>impossible de l’écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>il y a trop de règles</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>son répertoire ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>&amp;Barre de légende</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>Ce que signifient les signes et les couleurs</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>plusieurs couches</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>inscriptible</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>métadonnées seules</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>recopié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>a ce fichier</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>le supprime</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>coûteuse</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>commune</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>empreinte erronée</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>Masquer la légende. Affichage → Légende la réaffiche.</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Masquer la légende</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>l’action «&#xa0;%1&#xa0;» a une valeur qui ne convient pas</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>une action est attendue, comme {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>une condition est attendue, comme {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>la condition «&#xa0;%1&#xa0;» a une valeur qui ne convient pas</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>il n’y a pas de condition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>«&#xa0;%1&#xa0;» nécessite une liste de conditions</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>impossible de créer le répertoire</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>la fenêtre n’a pas d’emplacement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>Les emplacements sont «&#xa0;stack&#xa0;», «&#xa0;stack/layer/2&#xa0;», «&#xa0;unified/path/etc/hosts&#xa0;», «&#xa0;menu/container&#xa0;», etc.</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>il n’y a pas de pile «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>deux piles ont l’ID «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>un niveau a une seule étape, avec «&#xa0;done&#xa0;», «&#xa0;hint&#xa0;» et «&#xa0;do&#xa0;»</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>une chaîne est attendue</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>a %1 caractères&#x202f;; le maximum est %2</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>des lettres minuscules, des chiffres et des traits d’union sont attendus</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>un texte est attendu, ou un par langue, dont «&#xa0;en&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>le texte de «&#xa0;%1&#xa0;» doit avoir de 1 à %2 caractères</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>le texte de «&#xa0;%1&#xa0;» a %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>des lignes de %1 caractères au plus sont attendues</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>a %1 éléments&#x202f;; le maximum est %2</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>rien de ce nom n’a sa place ici</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>Ont leur place ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 sans sa fin</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>«&#xa0;[&#xa0;» sans «&#xa0;](terme)&#xa0;»</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>«&#xa0;container&#xa0;» ou «&#xa0;script&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>«&#xa0;all&#xa0;» ou «&#xa0;own&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>est inférieur à «&#xa0;threeStars&#xa0;»</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>but %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>pile %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>est plus grand que ne peut l’être une leçon&#xa0;: %1 octets</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>est plus récent que ce programme</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>«&#xa0;lesson&#xa0;» ou «&#xa0;level&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>choix %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>un chemin qui commence par «&#xa0;/&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>deux choix ou plus sont attendus, ou «&#xa0;contentOf&#xa0;»</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>manque&#xa0;: comment arriver à ce que demande l’étape</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>pile «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false est attendu</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Leçons…</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>&amp;Continuer la leçon</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>&amp;Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>Me &amp;montrer</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>Pro&amp;jecteur</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>&amp;Quitter la leçon</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>Leçons et niveaux</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>Chaque leçon dure quelques minutes, dans cette fenêtre et sur une petite image à elle.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
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
        <translation>Utilisation&#xa0;: stratoscope-cli lesson list [--format json]
              stratoscope-cli lesson check FICHIER…
Liste les leçons et niveaux fournis avec le programme, ou vérifie des fichiers de leçons&#xa0;: leur forme, et si
leurs piles peuvent être construites.

Options&#xa0;:
  --format FORMAT  Pour list&#xa0;: text (par défaut) ou json.
  -h, --help       Affiche cette aide.

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1&#xa0;: tout va bien&#x202f;; %n étape, en %2</numerusform>
            <numerusform>%1&#xa0;: tout va bien&#x202f;; %n étapes, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>, et en partie en %1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>aucun fichier indiqué</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>«&#xa0;list&#xa0;» ou «&#xa0;check&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>impossible d’utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>Ce n’est pas une leçon lisible.</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>Vous avez terminé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>Votre nom, pour l’enseignant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>NIVEAUX&#xa0;: atteindre le but avec peu d’octets</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>LEÇONS</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>Vous l’aviez prédit</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>Pas ce que vous aviez prédit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>Construction de la pile…</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>Bien jusqu’ici</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>l’image n’a pas un tel chemin</translation>
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
        <translation>Construire</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>Les lignes de la pile</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1&#xa0;: %2 au plus · %3&#xa0;: %4 au plus</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Actuellement&#xa0;: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>registre %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>Rien de tout cela n’est sur cette machine.</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>Espace que libérerait la suppression de cette image&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Espace que libérerait la suppression de %Ln image&#xa0;: %1.</numerusform>
            <numerusform>Espace que libérerait la suppression de ces %Ln images&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>%Ln autre image du même fichier disparaîtrait aussi.</numerusform>
            <numerusform>%Ln autres images du même fichier disparaîtraient aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>utilisée par le conteneur %1</numerusform>
            <numerusform>utilisée par les conteneurs %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>Cette image ne peut pas être supprimée&#xa0;: elle est %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>%Ln d’entre elles resterait&#xa0;: un conteneur l’utilise.</numerusform>
            <numerusform>%Ln d’entre elles resteraient&#xa0;: des conteneurs les utilisent.</numerusform>
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
        <translation>Utilisation&#xa0;: stratoscope-cli library [--format json]
Liste toutes les images ouvertes ici, depuis des fichiers, des moteurs et des registres, et celles
qu’ont docker, podman et nerdctl&#xa0;: leur taille, ce qu’elles partagent avec d’autres, et ce que
libérerait vraiment leur suppression. Ne supprime rien.

Options&#xa0;:
  --format FORMAT  text (par défaut) ou json.
  -q, --quiet      N’affiche pas la progression.
  -h, --help       Affiche cette aide.

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>impossible d’utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>Couches que les images sélectionnées partagent avec d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
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
            <numerusform>Dans %Ln image&#xa0;: %1</numerusform>
            <numerusform>Dans %Ln images&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>Certaines de ces couches reposent ailleurs sur d’autres couches&#x202f;; les moteurs les conservent en double.</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1&#x202f;; espace que libère sa suppression&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>Sélectionnez une image pour voir ce qu’elle partage avec d’autres.</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>Les couches de cette image ne sont pas encore connues. Ouvrez-la pour les lire.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>Un moteur l’a, mais elle n’a pas encore été ouverte.</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>Elle est dans un registre, pas sur cette machine.</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>Toutes les tailles ne sont pas connues. Ouvrez l’image pour les lire.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>Tous les noms que l’image y a</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>Toutes les couches, telles qu’elles y sont conservées&#xa0;: compressées dans les fichiers et les registres, décompressées dans les moteurs</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>Couches que d’autres images du même moteur ou registre ont aussi&#x202f;; pour un fichier, celles d’autres fichiers de cette machine</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>Ce que libérerait la suppression de cette seule image&#xa0;: dans un moteur, les couches qu’aucune autre image n’y utilise&#x202f;; sinon, le fichier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>Date de construction de l’image, d’après l’image</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière ouverture</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>Quand elle a été ouverte ici pour la dernière fois</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>L’image sur laquelle elle est construite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>Le fichier, le moteur ou le registre où elle se trouve</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>Aucune image n’a encore été ouverte, et aucun moteur n’en a.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>Espace occupé par %Ln image sur cette machine&#xa0;: %1.</numerusform>
            <numerusform>Espace occupé par %Ln images sur cette machine&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln image basée sur %1</numerusform>
            <numerusform>%Ln images basées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Filter by name, base, place or ID</source>
        <translation>Filtrer par nom, base, emplacement ou ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrer les images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Opens one of two selected images, and compares it with the other</source>
        <translation>Ouvre l’une de deux images sélectionnées et la compare à l’autre</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ou&amp;blier</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>Retire les images sélectionnées de la liste. Elles ne sont pas supprimées, et reviennent quand vous les ouvrez</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>&amp;Effacer la liste…</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>Retire de la liste toutes les images qu’aucun moteur n’a</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Interrogation des moteurs de conteneurs…</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>Oublier toutes les images ouvertes ici&#x202f;?</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>Aucune image n’est supprimée. Ce que les moteurs ont reste dans la liste.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>Les images que vous ouvrez sont listées ici,
avec celles qu’ont les moteurs de conteneurs.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>&amp;Symbolique&#xa0;: un chemin qui peut mener n’importe où</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>&amp;Physique&#xa0;: un autre nom du même fichier</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Genre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Cible&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>&amp;Nouveau chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>Indiquez la cible du lien.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble (CSV)</source>
        <translation>Copier comme ta&amp;bleau (CSV)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>Tableaux CSV (%1)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListCommand</name>
    <message>
        <source>no layer %1: the image has no layers</source>
        <translation>pas de couche %1&#xa0;: l’image n’a aucune couche</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>pas de couche %1&#xa0;: les couches sont numérotées de 0 à %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListExport</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>%1 couches (%2 à %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>l’image a %1 couches, soit plus de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>Couches %1 à %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>D’où il vient&#xa0;: les couches interrogées, depuis le sommet</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>opaque – arrêt</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>renommé – arrêt</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participe</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>parent opaque – arrêt</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>parent renommé – arrêt</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>fichier comme parent – arrêt</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>whiteout du parent – arrêt</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 est opaque&#xa0;: son contenu dans les couches inférieures est masqué – arrêt</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 a été renommé&#xa0;: les couches inférieures l’ont ailleurs – arrêt</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 n’est pas un répertoire dans cette couche – arrêt</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>whiteout de %1, et donc de tout son contenu – arrêt</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>participe&#x202f;; %1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>participe, et est opaque&#xa0;: rien en dessous ne participe – arrêt</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>participe, et a été renommé&#xa0;: rien en dessous ne participe – arrêt</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>participe&#xa0;: ses entrées sont fusionnées avec celles du dessous</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>ici</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participe – arrêt</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>whiteout – arrêt</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>pas un répertoire – arrêt</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>non&#xa0;: demander à la couche du dessous</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>ici&#xa0;: c’est lui qui se voit – arrêt</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>whiteout&#xa0;: ce qui est en dessous ne se voit pas – arrêt</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>pas un répertoire, donc pas de fusion – arrêt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>Monté sur %1 jusqu’à ce que vous fermiez l’image</translation>
    </message>
    <message>
        <source>Stratoscope</source>
        <translation>Stratoscope</translation>
    </message>
    <message>
        <source>%1 — Stratoscope</source>
        <translation>%1 — Stratoscope</translation>
    </message>
</context>
<context>
    <name>stratoscope::Manifest</name>
    <message>
        <source>a Docker manifest with schema version 1, which is not supported</source>
        <translation>un manifeste Docker en version de schéma 1, non prise en charge</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>Téléchargez l’image avec un moteur récent, puis enregistrez-la de nouveau</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>ni manifeste d’image ni index&#xa0;: ni couches ni manifestes</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>le manifeste liste %1 couches, soit plus de %2</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>liste %1 manifestes&#x202f;; seuls les %2 premiers sont lus</translation>
    </message>
</context>
<context>
    <name>stratoscope::ManifestReader</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>index %1: %2</source>
        <translation>index %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>an index lists a manifest without a digest</source>
        <translation>un index liste un manifeste sans empreinte</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>%1 ignoré&#xa0;: type de média inconnu %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>index imbriqués sur plus de %1 niveaux&#x202f;; %2 ignoré</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>plus de %1 images&#x202f;; %2 ignoré</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>manifeste %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>le manifeste %1 n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>%1 des %2 manifestes d’un index ne sont pas dans le fichier&#xa0;: %3</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>Un autre programme a ouvert le fichier et l’écrit peut-être encore&#x202f;; relisez-le plus tard</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>le manifeste %1 n’est pas dans le stockage</translation>
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
        <translation>%1 plus petits</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>Montrer dans le système de &amp;fichiers</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>Ouvrir dans &amp;Espace perdu</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>la semaine la plus récente</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>jusqu’à un mois avant</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>jusqu’à un an avant</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>jusqu’à trois ans avant</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>Nécessaire, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>autres paquets</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>dans aucun paquet</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que signifient les couleurs</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what a colour means, bytes</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a colour means, bytes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapPane</name>
    <message>
        <source>By layer</source>
        <comment>colours of the map</comment>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>Par type de fichier</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>Par cause de gaspillage</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Couche sélectionnée</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Ce que montrent les couleurs</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>Glaçons</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>Comment la carte est dessinée</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Remonter d’un répertoire (Retour arrière)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Remonter d’un répertoire</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Ouvrez une image pour voir où sont ses octets.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>Rien à montrer&#xa0;: tous les fichiers sont vides.</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>La couche %1 ne contient aucun octet.</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>Par paquet</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Lecture des paquets…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tous les paquets</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapView</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>%1, %2 % of the map</source>
        <comment>a size</comment>
        <translation>%1, %2&#x202f;% de la carte</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%1 plus petits dans %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>surtout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 pointe hors de l’archive&#x202f;; ignoré</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>trop grand pour être montré depuis une archive</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>Il y en a d’autres, qui ne sont pas listés.</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>L’archive est trop grande pour être listée jusqu’au bout.</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>L’archive est endommagée ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>La couche du bas&#xa0;: il n’y a pas de couche en dessous avec laquelle la fusionner</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>La couche %1 est fusionnée avec la couche %2 du dessous</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>Cochez pour fusionner la couche %1 avec la couche %2 du dessous</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>Cochez une couche pour la fusionner avec celle du dessous</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MiddleTabs</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>Vues de l’image</translation>
    </message>
</context>
<context>
    <name>stratoscope::ModeGrid</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>set user ID</source>
        <translation>setuid</translation>
    </message>
    <message>
        <source>set group ID</source>
        <translation>setgid</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>sticky</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Module</name>
    <message>
        <source>this needs the package %1, which is not installed</source>
        <translation>il faut pour cela le paquet %1, qui n’est pas installé</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>Installez-le&#x202f;; il contient %1</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 ne peut pas être chargé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>Réinstallez le paquet %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>Image montée sur %1. Pour la démonter&#xa0;: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>Image montée sur %1. Appuyez sur Ctrl+C pour la démonter.</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>impossible de démarrer un gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>L’image y est montée jusqu’à ce que vous la fermiez.</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>Non ouvert dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>Écrivez ici ce qui se lit en premier.</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>Écrivez ici ce qu’il faut faire : sélectionnez la couche tout en **bas**.</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>Plus bas.</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>Écrivez ici ce qui s’est passé, et pourquoi.</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>Écrivez ici de quoi il s’agit.</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>Un chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Répertoire introuvable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>ne contient aucune image de conteneur lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>un OCI image layout sans index</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>Copiez ou enregistrez de nouveau l’image</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>ne contient aucune image de conteneur</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>ne contient aucune image</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>enregistré par une version de Docker antérieure à 1.10, dans un format non pris en charge</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>Chargez-le dans un moteur récent, puis enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>Cela ressemble à un système de fichiers sans couches&#x202f;; mettez-le dans un tar pour l’ouvrir, ou utilisez «&#xa0;docker save&#xa0;»</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>Ouvrez le résultat de «&#xa0;docker save&#xa0;», «&#xa0;podman save&#xa0;», «&#xa0;skopeo copy&#xa0;» ou d’un build vers un OCI image layout</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>Son disque ou son partage réseau a peut-être disparu ou est défaillant&#xa0;: connectez-le, puis relisez l’image</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>L’image du conteneur n’existe plus</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>pas un conteneur</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>l’index ne liste aucune image qui puisse être ouverte</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenStorage</name>
    <message>
        <source>this engine&apos;s storage has no images or containers</source>
        <translation>le stockage de ce moteur n’a ni images ni conteneurs</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>répertoire introuvable</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>pas le stockage d’un moteur</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>Indiquez le répertoire de données de Docker (/var/lib/docker), le graphroot de podman (/var/lib/containers/storage) ou le répertoire racine de containerd (/var/lib/containerd)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>Ajouter à la fin de %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>Les périphériques et les sockets ont été ignorés.</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>les périphériques et les sockets ne peuvent pas être copiés dans un conteneur</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Modifier les permissions de %1</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Modifier le propriétaire de %1</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>Définir un attribut de %1</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>Retirer un attribut de %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Lier %1 à %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>Ce répertoire existe dans des couches inférieures, donc overlayfs ne peut pas le renommer (EXDEV)&#xa0;: il est copié entièrement sous son nouveau nom, et l’ancien est supprimé.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>impossible d’écrire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>Lecture des paquets</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>mis à niveau</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rétrogradé</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>Aucun paquet.</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Couches masquées seulement</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>La couche %1 ne change aucun paquet.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>Liste les paquets dont parlent les bases de données d’IMAGE&#xa0;: dpkg, apk, rpm (rpmdb.sqlite), npm,
Python, Ruby et Java, et ceux intégrés aux programmes par Go et par cargo-auditable de Rust&#x202f;;
chacun avec la couche qui l’a apporté, puis ceux qui ne sont que dans des couches masquées.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format nécessite un format</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>format inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table (par défaut), json, spdx (SPDX 2.3 en JSON) ou cyclonedx (CycloneDX 1.5 en JSON).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>Les paquets des couches 0 à COUCHE.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>COUCHE</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>Ce que fait COUCHE seule&#xa0;: les paquets qu’elle ajoute, met à niveau, rétrograde et supprime.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>supprimé par %1</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>mis à niveau</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rétrogradé</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old version, new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a version</comment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>a layer&apos;s number and title</comment>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>D’après %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>Le nom dans la base de données du paquet lui-même</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>La version installée</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>Le gestionnaire de paquets, ou le langage</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>Ce que la couche a fait du paquet</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>La couche qui l’a fait</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>Ce que le paquet dit de sa licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>Octets&#xa0;: d’après la base de données, ou ceux des fichiers qu’elle liste</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>Dans le système de fichiers unifié</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>Changés par la couche sélectionnée</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Couches masquées seulement</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>Les paquets à lister</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>Filtrer les paquets par nom</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rétrogradé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln paquet, %1</numerusform>
            <numerusform>%Ln paquets, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1&#x202f;; %Ln base de données non lue</numerusform>
            <numerusform>%1&#x202f;; %Ln bases de données non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>Ouvrez une image pour voir ses paquets.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Lecture des paquets…</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>Aucun paquet n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>Cette couche ne change aucun paquet.</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>Aucun paquet ne se trouve seulement dans des couches masquées.</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>Cette image n’a aucune base de données de paquets lisible.</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>Absents de %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>La nomenclature contient tous les paquets de l’image.</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>La nomenclature ne contient pas d’autres paquets que l’image.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>Position dans le fichier</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Repris depuis la fin</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>Repris depuis le début</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Recherche… %1&#x202f;%</translation>
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
        <translation>Pour daltonisme rouge-vert</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Pour daltonisme bleu-jaune</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>Clair et foncé seulement</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>Répertoires parents</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>Dans&#xa0;:</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Un nom ne peut pas contenir de barre oblique.</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>C’est déjà son nom.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>Permissions et propriétaire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ID d’&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>ID de &amp;groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>Permissions&#xa0;:</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>En &amp;nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>Les propriétaires sont des nombres de 0 à 4294967295. Les noms n’ont pas de sens hors du conteneur.</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>Indiquez les permissions.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>Modifier les permissions et le propriétaire de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>lecture/écriture · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>lecture seule · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>Ce que voit le conteneur</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>la couche inscriptible</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>la couche %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>Des couches supérieures la masquent entièrement.</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>Masqué&#xa0;: %1 le supprime. Les octets restent dans cette couche.</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>Masqué&#xa0;: %1 en a une version plus récente. Les octets restent dans cette couche.</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>Visible&#xa0;: aucune couche supérieure ne le masque.</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>Un whiteout&#xa0;: cette couche note seulement que le fichier a disparu. Les couches inférieures l’ont encore.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Vient de %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n étape sans fichiers&#xa0;: %1</numerusform>
            <numerusform>%n étapes sans fichiers&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between instructions</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without files here</source>
        <translation>
            <numerusform>%n couche sans fichiers ici</numerusform>
            <numerusform>%n couches sans fichiers ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>Opaque&#xa0;: le répertoire masque tout ce que les couches inférieures y ont.</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>%1 dans cette couche</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n étape sans fichiers</numerusform>
            <numerusform>%n étapes sans fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Image, %1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>Dessine IMAGE comme dans les manuels&#xa0;: à gauche sa pile de couches, chacune pointant vers celle du
dessous, la couche inscriptible du conteneur au sommet s’il y en a une&#x202f;; à droite le système de
fichiers qu’elles forment, avec la couche d’où vient chaque fichier. Piles longues et fichiers
nombreux sont abrégés. L’illustration est un SVG&#x202f;; stratoscope --picture écrit aussi PNG et PDF.</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>les illustrations de stratoscope-cli sont en SVG&#x202f;; pour du %1, utilisez&#xa0;: stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme doit être light ou dark, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language doit être l’une des valeurs %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>Écrit l’illustration dans FICHIER, qui la contient en entier ou reste tel quel. Son nom finit par .svg.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>Omet les noms des fichiers et les instructions&#xa0;: des barres représentent les fichiers.</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light (par défaut) ou dark.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>La langue des mots de l’illustration, comme en ou de. Par défaut&#xa0;: celle de l’environnement.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
</context>
<context>
    <name>stratoscope::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Remonter d’un répertoire (Retour arrière)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Remonter d’un répertoire</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>Chaque couche pointe vers celle du dessous. &lt;s&gt;Barré&lt;/s&gt;&#xa0;: masqué par une couche supérieure, mais toujours dans l’image. ✕&#xa0;: un whiteout, qui masque ce qui se trouve en dessous.</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>Le schéma apparaît avec les fichiers des couches.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>%n autre nom non affiché</numerusform>
            <numerusform>%n autres noms non affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>Schéma des couches</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>il a moins d’octets que ne l’indique sa couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of layers</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n couche en une</numerusform>
            <numerusform>%n couches en une</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>%1 de fichiers dans %2 entrées</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Économisé</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>pas une plateforme</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>Écrivez-la sous la forme OS/ARCHITECTURE ou OS/ARCHITECTURE/VARIANTE, par exemple linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>Celle de cette machine (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>Une plateforme a la forme OS/ARCH ou OS/ARCH/VARIANTE.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
</context>
<context>
    <name>stratoscope::PodmanStates</name>
    <message>
        <source>cannot read the states of podman&apos;s containers: %1</source>
        <translation>impossible de lire les états des conteneurs de podman&#xa0;: %1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>la base de données de podman est endommagée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Page suivante et Page précédente passent d’une couche à l’autre · L&#xa0;: pointeur oui ou non · Échap termine la présentation</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>essayez --help</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>pas d’affichage&#x202f;; utilisez --snapshot pour produire une illustration, ou stratoscope-cli pour un rapport texte</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, bytes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <comment>what, bytes, bytes, a number</comment>
        <translation>%1&#xa0;: %2 sur %3, %4&#x202f;%</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressNote</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectFile</name>
    <message>
        <source>&quot;failOver&quot; must be a string or a list of strings</source>
        <translation>«&#xa0;failOver&#xa0;» doit être une chaîne ou une liste de chaînes</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>«&#xa0;exclude&#xa0;» doit être une liste de motifs</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>«&#xa0;exclude&#xa0;» a plus de %1 motifs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de chemin</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>Par exemple&#xa0;: /var/log/** ou **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>un objet est attendu</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>Règles de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>limite dépassée&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>limites dépassées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>%Ln limite respectée</numerusform>
            <numerusform>%Ln limites respectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln fichier exclu (%1)</numerusform>
            <numerusform>%Ln fichiers exclus (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <comment>a rule, what the image has</comment>
        <translation>✓ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a pattern of paths</comment>
        <translation>exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>stratoscope-cli report utilise les mêmes règles.</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>Lesquelles&#x202f;?</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>Les règles du projet, et si l’image les respecte</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>Règles ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>secret possible dans la configuration&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>une étape n’a pas de nom à elle&#x202f;; ignorée</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 n’est sur aucune ligne&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>des couches de %1 n’ont pas d’empreinte&#x202f;; ignorées</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>seuls les %1 premiers fichiers sont lus</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>pas du Base64&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>plus grand que ne peut l’être un Dockerfile&#x202f;; ignoré</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>pas une clé publique PEM de type ECDSA, RSA ou Ed25519</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>cosign l’écrit dans cosign.pub&#x202f;; «&#xa0;openssl pkey -pubout&#xa0;» la tire d’une clé privée</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>l’image a déjà une couche inscriptible</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>le registre ne transfère pas de parties de couches</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>le registre envoie une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>la partie qu’il envoie se termine trop tôt</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 devrait être %2, mais c’est %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>L’image a été modifiée ou endommagée après sa construction&#x202f;; téléchargez-la ou enregistrez-la de nouveau</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>l’empreinte du blob</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>le diff ID</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>la couche n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou répertoire introuvable</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>Indiquez le répertoire upper d’un conteneur ou un tar de couche</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>Lecture de la table des matières de %1</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>transférée en entier, car sa table des matières est inutilisable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>Couche principale</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>Résolu en %1</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>Cette étape n’est pas dans l’image, sauf ce qui en est copié.</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>Construit avec %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>ce qui fait référence à l’image est absent</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>trop grand pour être lu</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>ses octets n’ont pas cette empreinte</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>le registre ne dit pas ce qui fait référence à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>le registre liste plus de %1 referrers de %2&#x202f;; le reste est ignoré</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>le registre ne liste que certains referrers de %1, filtrés par %2</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>le registre place ailleurs la page suivante des referrers de %1&#x202f;; ignorée</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>la liste des referrers de %1 qu’envoie le registre n’a pas de fin&#x202f;; le reste est ignoré</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>le tag %1 n’est pas un index de ce qui fait référence à une image&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>le registries.conf de cette machine bloque %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>Ce qui est venu du registre par le réseau, sur ce qui a été nécessaire jusqu’ici. Les couches déjà transférées sont conservées sur cette machine.</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>Non &amp;sécurisé&#xa0;: HTTP en clair, certificats que rien ne garantit</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>Ouvrir depuis un registre</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>Celle de cette machine (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags&#xa0;:</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Compare with an Image in a Registry</source>
        <translation>Comparer avec l’image d’un registre</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>Saisissez un nom&#xa0;: ses tags s’affichent ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>%Ln premier tag.</numerusform>
            <numerusform>%Ln premiers tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s).</source>
        <translation>
            <numerusform>%Ln tag.</numerusform>
            <numerusform>%Ln tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>platform</comment>
        <translation>Comme réglé (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>ce qu’il envoie comme %1 n’a pas cette empreinte</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>il dépasse la taille permise pour un manifeste ou une configuration</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>il n’y a pas d’image pour %1</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>Utilisez un nom comme registry://debian:12 ou registry://localhost:5000/shop:2.4</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>pas une empreinte valide</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>pas un tag valide</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>pas un nom de registre valide</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>pas un nom d’image valide</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>Connectez-vous avec «&#xa0;docker login&#xa0;» ou «&#xa0;podman login docker.io&#xa0;»</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>Connectez-vous avec «&#xa0;docker login %1&#xa0;» ou «&#xa0;podman login %1&#xa0;»</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>le registre refuse vos identifiants (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>Ils ont peut-être expiré. %1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>le registre veut savoir qui vous êtes, ou n’a pas cette image (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>Vérifiez le nom. Pour une image privée&#xa0;: %1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>vous n’êtes pas autorisé à lire cette image (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>Demandez l’accès à son propriétaire, ou connectez-vous sous un autre nom</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>Réessayez dans %1 secondes</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1, ou connectez-vous&#xa0;: cela relève souvent la limite</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>le registre a reçu trop de requêtes d’ici (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>le registre n’a pas cette image (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>Vérifiez le nom et le tag</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>le registre a lui-même un problème (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>le registre répond avec le statut %1</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>Vérifiez qu’il y a un registre à %1</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>pas de connexion sécurisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>S’il a sa propre autorité de certification, mettez le certificat de celle-ci dans /etc/docker/certs.d/%1/ca.crt. Pour vous passer de sécurité, utilisez --insecure</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>Vérifiez le nom et le réseau</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>rien n’écoute à cet endroit</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>il n’y a pas d’hôte %1</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>Voir HTTPS_PROXY et NO_PROXY</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>le serveur a cessé de répondre</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>le serveur a coupé la connexion trop tôt</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>la réponse dépasse la taille permise</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>le réseau a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>On ne peut pas se fier au registre, ou à quelqu’un sur le chemin qui y mène</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>le proxy ne laisse pas passer la requête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>seuls %1 des %2 referrers que liste le registre ont été lus</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>trop grand pour un referrer</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>le registre le liste, mais il fait référence à autre chose</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>%1 est ignoré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>son serveur de jetons n’a pas d’adresse sécurisée</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>son serveur de jetons ne donne pas de jeton</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>pas un hôte valide</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>Le registre demande d’attendre</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>une redirection ne mène à aucune adresse valide</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>une redirection fait quitter une connexion sécurisée</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>il n’est pas dans l’image du registre</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>il n’a pas encore été transféré</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
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
        <translation>Genre</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>conteneur, lecture/écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[endommagée] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[chiffrée] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[absente] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>%1 dans toutes les couches, %2 visibles dans %3 fichiers et %4 répertoires, %5 perdus</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>%1 dans toutes les couches, %2 visibles dans %3 fichiers et %4 répertoires, au moins %5 perdus</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>Couches en cache, ni relues ni vérifiées (--no-cache fait les deux)&#xa0;: %1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>couches 0 à %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Construite à partir de</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Construite par</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Arguments de build</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%1 sur %2&#x202f;; seulement les tables des matières des couches %3, leurs empreintes ne sont donc pas vérifiées (--whole-layers le fait)</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportHtml</name>
    <message>
        <source>Caused by</source>
        <translation>Causé par</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>(environ %1 compressés)</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Et %1 de plus&#x202f;; --format json donne le tout.</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ enfreinte</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ respectée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Couches masquées seulement</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>Un conteneur voit</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>Fichiers&#xa0;: %1, répertoires&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>soit %1&#x202f;%, environ %2 compressés</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>Masqué, mais toujours là</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>%1&#x202f;% de toutes les couches</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>Efficacité selon dive</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>%1 perdus, selon le calcul de dive</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ Secrets possibles</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>Masquer n’est pas supprimer</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Toutes les corrections en un seul patch du Dockerfile&#xa0;: économise %1</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Score de dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>Produit par Stratoscope %1. Sauf indication contraire, les tailles sont sans compression&#x202f;; les tailles compressées sont estimées d’après le taux de la couche.</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>Une image de conteneur, couche par couche</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>La pile</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>La couche du haut vient en premier. L’extrémité fine d’une barre est ce qui est perdu, aux couleurs de ses causes.</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>Ce que voit un conteneur</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>Les surfaces sont des octets, les couleurs sont les couches dont ils viennent. Survolez une surface pour voir ce qu’elle représente.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Où sont passés les octets</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Plus gros fichiers</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Secrets possibles dans la configuration</translation>
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
        <translation>Octets</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Score de dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causé par</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Toutes les corrections en un seul patch du Dockerfile&#xa0;: économise %1</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Où sont passés les octets</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Couches masquées seulement</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>enfreinte</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>respectée</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>Secrets possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Secrets possibles dans la configuration</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>un simple système de fichiers sans couches ni configuration, tel que l’écrit «&#xa0;docker export&#xa0;»&#x202f;; affiché comme une image d’une seule couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>une base de données de rpm endommagée (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>une base de données de rpm endommagée (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>Résidu&#xa0;: inutile dans une image</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>Secret&#xa0;: dangereux dans une image</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>&amp;Chemins, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>Commence &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>Ce que c’&amp;est&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>Con&amp;seil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>Règles pour les résidus et les secrets</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>Ce sont vos propres règles&#x202f;; les règles intégrées s’appliquent aussi. Dans les chemins, * désigne un nom quelconque et ** tout ce qui est en dessous. Elles sont conservées dans %1.</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Rè&amp;gles&#xa0;:</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>nouvelle-regle</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Pas encore enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou répertoire introuvable</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>pas un répertoire, ou pas dans un répertoire</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>est un lien symbolique, qui n’est pas suivi</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>est la racine du système de fichiers</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>non pris en charge pour ce fichier</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>attribut introuvable</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>la valeur est trop longue</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>le nom de l’attribut est vide ou trop long</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>le fichier serait trop volumineux</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>trop de fichiers dans le bac à sable</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>les noms qui commencent par «&#xa0;.wh.&#xa0;» sont réservés aux whiteouts dans les couches (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>&amp;Nouveau conteneur</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>Pose sur l’image une couche inscriptible vide et permet d’y modifier des fichiers</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>Continuer dans le &amp;bac à sable</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>Permet de modifier des fichiers dans une copie de la couche inscriptible de ce conteneur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>Transforme la couche inscriptible en couche en lecture seule et en pose une nouvelle, vide, au-dessus</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>Abandonner le c&amp;onteneur</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>Abandonne le conteneur et sa couche inscriptible</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>Nouveau &amp;fichier…</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>Nouveau réper&amp;toire…</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>Nouveau &amp;lien…</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>Importer des f&amp;ichiers…</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>Importer &amp;un répertoire…</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>Modifier comme te&amp;xte…</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>Ajouter &amp;du texte…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>Dé&amp;placer…</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>Permi&amp;ssions et propriétaire…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Supprim&amp;er</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>Nouveau répertoire</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>&amp;Annuler l’abandon de %1</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>Le conteneur %1 a été abandonné. %2 le rétablit.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>Les modifications non enregistrées dans les conteneurs de cette image seront perdues.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>Un conteneur est encore en cours de modification.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>pas du texte UTF-8, donc impossible à modifier comme texte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>Nouveau &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>Nouveau &amp;chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>Importer un répertoire</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>Importer %Ln fichier dans %1</numerusform>
            <numerusform>Importer %Ln fichiers dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>Aucune étape pour l’instant. Cliquez sur un fichier avec le bouton droit pour le modifier, ou déposez des fichiers sur l’arborescence.</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>Étapes dans le conteneur</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>Appuyez sur Entrée pour annuler ou rétablir jusqu’à cette étape</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>CONTENEUR %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>couche inscriptible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>Assemblage des couches</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>Création du conteneur %1</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>Commit de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>Une règle du projet est enfreinte</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>L’image enfreint une règle de --fail-over ou de .stratoscope.json.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>la couche inscriptible</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>Couches&#xa0;: %1 devenues %2&#x202f;; non compressé&#xa0;: %3 devenus %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Omis&#xa0;: les points de montage que le moteur a créés pour ce conteneur</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveContent</name>
    <message>
        <source>this is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>le fichier se termine trop tôt dans sa couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Progress of saving</source>
        <translation>Progression de l’enregistrement</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>Enregistrer l’image aplatie</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 avec la couche du conteneur au-dessus&#xa0;: une image de %n couche.</numerusform>
            <numerusform>%1 avec la couche du conteneur au-dessus&#xa0;: une image de %n couches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1&#xa0;: une image de %n couche.</numerusform>
            <numerusform>%1&#xa0;: une image de %n couches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1, qui a %2 couches, devient une image de %n couche.</numerusform>
            <numerusform>%1, qui a %2 couches, devient une image de %n couches.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>&amp;Ouvrir cette image</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>Taille&#xa0;: moins de %1.</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>Taille&#xa0;: environ %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Arrêté&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>Enregistré. L’ID d’image est %1</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Omis&#xa0;: les points de montage que le moteur a créés pour ce conteneur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>Archive OCI</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Archive Docker</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>For&amp;mat&#xa0;:</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>Com&amp;pression des couches&#xa0;:</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>Lue par docker load depuis Docker 23, podman load, skopeo et ce programme</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>Lue par docker load, podman load, skopeo et ce programme</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>aucun&#x202f;; par exemple shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>Nom de l&apos;&amp;image&#xa0;:</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>L’entrée d’historique pour la couche inscriptible, qui passe en lecture seule</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>Entrée d&apos;&amp;historique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Enregistrer &amp;sous&#xa0;:</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archives d’images (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>Choisissez où enregistrer l’image.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>C’est un répertoire. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Répertoire introuvable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>not enough memory to compress</source>
        <translation>pas assez de mémoire pour compresser</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>un fichier creux dont la carte n’est pas valide</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>son contenu a changé depuis la lecture&#x202f;; l’image ou le conteneur a été modifié</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez de nouveau l’image.</translation>
    </message>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>un fichier creux a des trous de plus de %1 octets</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>l’image ne peut pas être enregistrée, car sa configuration manque</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>l’enregistrement de couches avec la compression %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>le plan ne correspond pas à l’image</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>c’est le fichier depuis lequel l’image est lue</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>Enregistrez dans un autre fichier</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>Enregistrement de la couche %1</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>la couche %1 ne peut pas être enregistrée&#xa0;: son empreinte devrait être %2, mais c’est %3</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>impossible d’enregistrer la couche %1, qui est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>impossible d’enregistrer la couche %1, qui manque</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>Enregistrez ou copiez de nouveau l’image avec toutes ses couches.</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>la couche %1 est chiffrée, ce qu’une archive Docker ne peut pas contenir</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>Enregistrez comme archive OCI</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>la couche %1 est chiffrée, elle ne peut donc pas être fusionnée avec d’autres</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>Excluez-la de la fusion</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>la couche %1 ne peut pas être enregistrée&#xa0;: son diff ID devrait être %2, mais c’est %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>L’image a été modifiée ou endommagée après sa construction&#x202f;; téléchargez-la ou enregistrez-la de nouveau</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>l’image n’a pas de couches</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>pas de couches %1&#xa0;: les couches sont numérotées de 0 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de couches&#x202f;; utilisez 3..7, par exemple, ou all</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>la couche %1 figure dans deux plages</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>Libérez-y de l’espace, ou enregistrez ailleurs&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>une image ne peut être enregistrée que dans un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>l’enregistrement nécessite environ %1, mais il ne reste que %3 à %2</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>Libérez-y de l’espace, ou définissez TMPDIR sur un répertoire qui en a davantage</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>elle dépasse les %1 octets autorisés</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 enregistre l’image</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>Ce qui resterait de chaque couche</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>couche %1&#xa0;: %2</translation>
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
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>Cochez des constats pour voir l’image sans eux.</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>Économise %1 (environ %2 compressés)&#xa0;: %3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Économisé</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>Fichiers dans toutes les couches</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>Couches, non compressées</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>Couches, telles que stockées</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#x202f;%)</translation>
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
        <translation>pas une nomenclature (SBOM)</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>pas une nomenclature (SBOM) dans un format pris en charge&#xa0;: SPDX ou CycloneDX, en JSON</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>URL du paquet</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1&#xa0;: %2 dans les deux, %3 absents de la nomenclature, %4 seulement dans celle-ci.</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>Absents de la nomenclature</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>Seulement dans la nomenclature</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScoreText</name>
    <message>
        <source>%1 %</source>
        <comment>a number</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted</source>
        <translation>Efficacité %1, %2 perdus</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>Efficacité %1, %2 perdus (%3 de ce qui est au-dessus de la couche du bas)</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>Exactement %1 sont perdus&#xa0;: les octets des fichiers sans chemin visible au sommet. dive additionne toutes les versions d’un chemin que plusieurs couches écrivent, y compris celle qui reste. Il ne compte rien pour un répertoire supprimé en entier, ignore les répertoires opaques et ne donne aucune taille aux liens physiques.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>Pile en texte</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>répertoires</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>liens symboliques</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>liens physiques</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>périphériques</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>tubes nommés</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>couches %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>taille %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>permissions %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propriétaire %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <comment>a date</comment>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>non supprimé</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>sauf&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>Ne lister qu’une partie des résultats</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Répertoires</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>&amp;Liens symboliques</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>Set&amp;uid ou setgid</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>&amp;Supprimés seulement</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>&amp;Couche sélectionnée seulement (%1)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>&amp;Au moins</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>Rechercher dans les noms des fichiers, dans toutes les couches (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>Rechercher dans le contenu des fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>Dans les couches</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>Les couches qui l’ajoutent (+), le modifient (~) ou le suppriment (−), de bas en haut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>Taille de la dernière version</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>Partie d’un chemin dans une couche, size:&gt;1M, type:symlink…</translation>
    </message>
    <message>
        <source>Search in all layers</source>
        <translation>Rechercher dans toutes les couches</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>Saisissez une partie d’un chemin. La recherche porte sur toutes les couches, fichiers supprimés compris.
Filtres&#xa0;: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>Aucun chemin ne passe le filtre.</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>Aucun chemin ne contient «&#xa0;%1&#xa0;» et ne passe le filtre.</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Aucun chemin ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>octets d’un fichier</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>une couche qui l’ajoute, le modifie ou le supprime</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>ce qu’une couche en fait</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>fichier, répertoire, lien…</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>ID de groupe</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>fin du nom, après un point</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>date de modification, en UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>supprimé, invisible dans le conteneur</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1&#xa0;». Pour le chercher dans les chemins, écrivez-le entre guillemets&#xa0;: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur valide pour «&#xa0;%2&#xa0;». Par exemple&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>«&#xa0;%1&#xa0;» nécessite une valeur. Par exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>plus d’un mégaoctet</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>plus de 100 kilooctets</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>moins d’un kilooctet</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>de 1 à 10 mégaoctets</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>la couche la plus basse</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>couches 2 à 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>couches au-dessus de 2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>avec un autre contenu</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>avec d’autres permissions, propriétaire ou dates</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>par un autre type</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>stocké de nouveau à l’identique</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>par un whiteout</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>masque ce qu’il contenait</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>fichier ordinaire</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>a plusieurs noms</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>périphérique bloc ou caractère</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tube nommé</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>s’exécute en tant que son propriétaire</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>s’exécute en tant que son groupe</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>seuls les propriétaires peuvent y supprimer</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>par tout le monde</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>tout le monde peut écrire</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>exactement ces permissions</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>en général des personnes</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>bibliothèques partagées</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>l’une parmi plusieurs</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>avant 2024</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>depuis mars 2024</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>seulement ce qui est supprimé</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>seulement ce qui est présent</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Montrer dans l’arborescence</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>N’existe plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>Couleurs des c&amp;ouches&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>&amp;Tailles&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>Rien ne vole, ne s’estompe ni ne clignote, même si votre bureau n’a pas ce réglage</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>ko, Mo, Go&#xa0;: 1&#x202f;000 octets font 1&#xa0;ko</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>Kio, Mio, Gio&#xa0;: 1&#x202f;024 octets font 1&#xa0;Kio</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>&amp;Plateforme, parmi plusieurs&#xa0;:</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>Cac&amp;he des couches&#xa0;:</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>Modifier les &amp;règles…</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>Résidus et secrets&#xa0;:</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>Programmes des moteurs</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>la liste des couches du manifeste contredisait les diff ID de la configuration et a été corrigée en conséquence</translation>
    </message>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 couche est chiffrée&#x202f;; il faut une clé pour en voir le contenu</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 couches sont chiffrées&#x202f;; il faut une clé pour en voir le contenu</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>les empreintes des couches ne peuvent pas être vérifiées, car leur algorithme n’est pas pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>couche %1&#xa0;: %2, qu’aucun moteur ne décompresse</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>des couches qui manquent là où pointe le manifeste ont été retrouvées grâce à leur empreinte</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShapeSwitch</name>
    <message>
        <source>By Cause</source>
        <comment>how waste is listed</comment>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>List findings by what caused them</source>
        <translation>Lister les constats selon leur cause</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>Lister chaque fichier perdu, les plus gros d’abord</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>Modifie les conteneurs avec des commandes comme rm, echo et docker commit</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>il n’y a pas de conteneur à modifier</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Créez-en un avec docker run</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 n’est pas le conteneur affiché</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>C’est %1&#x202f;; cliquez sur un autre dans la pile pour le modifier</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>aucune image n’est ouverte</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>il n’y a pas encore d’image dont faire un conteneur</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>conteneur %1&#xa0;: une couche inscriptible vide au-dessus de l’image</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>les conteneurs s’appellent ici c1, c2…</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>la couche inscriptible devient la couche %1, en lecture seule, et une couche vide est posée au-dessus</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>le conteneur %1 et sa couche inscriptible ont disparu&#x202f;; undo les rétablit</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>le conteneur %1 est de retour</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>annulé&#xa0;: le commit</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>arrêté&#x202f;; rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>Ce qu’ont fait les commandes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
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
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>Ce que vous tapez ici se fait selon les règles d’overlayfs&#x202f;; rien n’est exécuté. Tapez help pour la liste des commandes.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab complète, Haut et Bas parcourent les lignes précédentes, Maj+Tab quitte</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>Dans les panneaux</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>Ouvrir et fermer un répertoire</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>Développer tout ce qui se trouve sous un répertoire</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Aller à un nom</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>premières lettres</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>Replier et déplier un groupe de couches</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−, +</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>Sélectionner une couche dans la pile</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>Cocher un constat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Retirer un filtre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>Passer d’une zone de la carte à l’autre</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>Entrer dans un répertoire de la carte et en sortir</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Entrée, Retour arrière</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>Changement suivant et précédent d’un fichier</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Maj+F7</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>pas une signature&#xa0;: «&#xa0;%1&#xa0;» n’est pas du Base64</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>elle exige %1, que Stratoscope ne comprend pas</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>le manifeste auquel elle pourrait se rapporter est absent</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>seules les signatures sur SHA-256 sont vérifiées, pas sur %1</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>pas une signature COSE</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>vérifiée avec l’autorité&#x202f;; la date de signature n’est pas prouvée</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>vérifiée avec la clé</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>ne correspond pas à cette image et à cette autorité</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>ne correspond pas à cette image et à cette clé</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>signée par %1, identité selon %2</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>son certificat annonce %1, identité selon %2</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>correspond à cette image et à cette autorité, mais a expiré le %1</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>correspond à cette image et à cette clé, mais a expiré le %1</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>non vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>non vérifiée&#x202f;; dit avoir expiré le %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1&#xa0;: impossible d’écrire l’illustration</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>conteneur, %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln image sans nom n’est pas listée&#x202f;; voir --all</numerusform>
            <numerusform>%Ln images sans nom ne sont pas listées&#x202f;; voir --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>un fichier creux dont la carte n’indique pas où se trouve le contenu</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>pas une base de données SQLite</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>une base de données trop longue à lire</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>la base de données ne peut pas être lue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message>
        <source>digest mismatch</source>
        <translation>empreinte discordante</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>a ce fichier</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>supprime ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
        <translation>Utilisation&#xa0;: stratoscope-cli stack build FICHIER -o ARCHIVE
              stratoscope-cli stack check FICHIER
Construit une image à partir d’une pile écrite en texte, ou la vérifie. L’archive se charge
dans docker, podman et skopeo&#x202f;; les couches inscriptibles des conteneurs deviennent des tars
de couche à côté, pour --upper. Le même FICHIER donne les mêmes octets.

Options&#xa0;:
  -o, --output ARCHIVE  Où écrire l’image.
  -q, --quiet           N’affiche pas la progression.
  -h, --help            Affiche cette aide.

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>Couches&#xa0;: %1, conteneurs&#xa0;: %2, fichiers&#xa0;: %3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>Conteneur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>Omis&#xa0;: le conteneur %1, qui repose sur l’image telle qu’elle était avant un commit</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>«&#xa0;build&#xa0;» ou «&#xa0;check&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>un seul fichier avec une pile est attendu</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>aucune archive indiquée où écrire</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check n’écrit pas d’archive</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1&#xa0;: il n’y a aucune couche dedans</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>hors de la vue</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>couches %1</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>votre conteneur — ses fichiers sont modifiables</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>répertoire upper — consultation seule&#x202f;; pour modifier, utilisez Continuer dans le bac à sable</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>la couche %1 est sélectionnée</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a group, number of its layers or its selected layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2 in its writable layer, on the same read-only layers.
Click to see it on top.</source>
        <translation>%1
%2 dans sa couche inscriptible, sur les mêmes couches en lecture seule.
Cliquez pour le voir au-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>Commune à %Ln image de ce fichier</numerusform>
            <numerusform>Commune à %Ln images de ce fichier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n conteneur</numerusform>
            <numerusform>%n conteneurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>&amp;Replier le groupe</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>&amp;Déplier le groupe</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>Tout dép&amp;lier</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>A&amp;ller à la couche…</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>Sélectionne une couche par son numéro. Dans la pile, tapez simplement le numéro.</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Aller à la couche</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>&amp;Numéro de la couche, de 0 (bas) à %1 (sommet)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>Vue d’ensemble de la pile de couches</translation>
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
        <translation>lecture seule en dessous</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>Image de base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Image de base %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>Build antérieur</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Petites couches</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>Pile de couches</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>chacune pointe vers celle du dessous</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>ce que voit le conteneur, en regardant depuis le sommet</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>image, en lecture seule</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>lecture/écriture · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>rien&#xa0;: la couche de base n’a pas de parent</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln autre fichier</numerusform>
            <numerusform>+ %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>masqué par une couche au-dessus, mais toujours dans l’image</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>whiteout&#xa0;: une marque qui masque ce qu’ont les couches du dessous</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>Aucune couche pour l’instant. Chaque FILE, COPY et RUN en crée une.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>il n’y a aucune couche dedans</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>Créez-en une avec FILE, COPY ou RUN</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>%1 est incompréhensible</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>Écrivez des permissions comme 0644</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>Écrivez un propriétaire comme 1000:1000</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>Écrivez fill=zeros ou fill=random</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>il n’y a pas d’option %1 ici</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>un répertoire n’a pas de contenu</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 n’est pas une taille</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>Écrivez une taille comme 12kB, ou un texte entre guillemets</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>un fichier n’a qu’un seul contenu</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>il manque un chemin</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 n’est pas le nom d’un fichier</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>Nommez chaque fichier&#xa0;: rien de cette machine n’est lu</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>un conteneur ne peut pas être modifié avec %1</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>Les instructions d’image ont leur place dans une pile&#xa0;: Fichier → Créer une pile</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>cela ne modifie pas le conteneur</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>il n’y a pas de ligne qui soit juste %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>il n’y a ni conditions, ni boucles, ni fonctions dans ce langage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 est un programme, et rien n’est exécuté ici</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>Dites avec COPY ou FILE ce qu’il laisse derrière lui</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>il n’y a pas de variables dans ce langage</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>il n’y a pas de commande %1</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>Voyez help pour la liste de celles qui existent</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>il n’y a pas de fichier après ce signe</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>la sortie ne peut aller que dans un seul fichier</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>il manque une commande ici</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>il y a trop de commandes sur une ligne</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>couche inscriptible</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  vient de&#xa0;: %1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  permissions&#xa0;: %1, propriétaire %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  date&#xa0;: %1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  lien vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  fusionné avec ce qu’y contiennent les couches inférieures</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>il y a trop de lignes dans des lignes</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>Écrivez une taille comme 120, 12kB ou 5M</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 ne désigne pas des permissions</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>Écrivez des permissions comme 755</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>%1 n’a pas d’options longues ici</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 n’a pas d’option -%2</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>il n’y a pas de valeur après cette option</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>Écrivez des permissions comme 644, u+x ou go-w</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 n’est pas un propriétaire</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>Écrivez des nombres comme 1000:1000&#x202f;; le seul nom connu est root</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 ne dit pas sur quoi agir</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 n’accepte rien de plus</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 nécessite son option -%2</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>les caractères génériques désignent trop de noms</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>les commandes modifient et lisent trop de fichiers</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>il y a trop de sortie</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>les commandes n’ont pas d’entrée ici, il n’y a donc pas de &lt;&lt;</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>Utilisez FILE avec &lt;&lt; pour créer un fichier de plusieurs lignes</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; nécessite le mot qui termine le texte</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>Écrivez &lt;&lt;EOF, puis les lignes, puis une ligne qui soit juste EOF</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>il n’y a pas de || dans ce langage</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>Une commande qui échoue termine la ligne&#x202f;; rm -f ignore ce qui manque</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>il n’y a pas de tube (pipe) dans ce langage</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>Écrivez ce que le fichier doit contenir avec echo … &gt; FICHIER</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>les commandes n’ont pas d’entrée ici, il n’y a donc pas de &lt;</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>il n’y a pas de sous-shell dans ce langage</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>rien ne s’exécute en arrière-plan ici</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>Écrivez &amp;&amp; pour enchaîner avec une autre commande</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>il manque une commande entre les points-virgules</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>la sortie ne va que dans un fichier&#xa0;: &gt; FICHIER ou &gt;&gt; FICHIER</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>il n’y a pas de substitution de commande dans ce langage</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>Mettez-le entre apostrophes simples si vous voulez le caractère lui-même</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>Mettez-le entre apostrophes simples si vous voulez un signe dollar</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>il n’y a rien après cette barre oblique inverse</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>il y a un octet nul dans le texte</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>seule la sortie d’une commande peut aller dans un fichier</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>Omettez la redirection de ses erreurs</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>ne fait rien</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat FICHIER…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>montre ce que contiennent des fichiers</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [RÉPERTOIRE]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>change le répertoire d’où partent les chemins relatifs</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] MODE CHEMIN…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>change les permissions&#xa0;: 644, u+x, go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] PROPRIÉTAIRE[:GROUPE] CHEMIN…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>change les propriétaires&#xa0;: des nombres, ou root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] CHEMIN… CIBLE</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>copie des fichiers, avec -r des répertoires</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [CHEMIN…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>additionne les tailles des fichiers</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXTE… [&gt; FICHIER]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>écrit un texte&#x202f;; &gt;&gt; l’ajoute à la fin d’un fichier</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] CIBLE NOM</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>crée un lien physique, avec -s un lien symbolique</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [CHEMIN…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>liste les noms&#x202f;; avec -l, aussi la couche de chacun</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m MODE] RÉPERTOIRE…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>crée des répertoires</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m MODE] NOM…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>crée des tubes nommés</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv CHEMIN… CIBLE</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>renomme ou déplace</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>montre le répertoire d’où partent les chemins relatifs</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] CHEMIN…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>supprime des fichiers, avec -r des répertoires</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir RÉPERTOIRE…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>supprime des répertoires vides</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;COMMANDES&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>effectue des commandes de ce langage</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat CHEMIN…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>montre ce qu’une couche dit d’un fichier</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] FICHIER…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>crée des fichiers vides, ou donne aux fichiers la date actuelle</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s TAILLE FICHIER…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>coupe des fichiers, ou les prolonge par des zéros&#xa0;: 12kB, 5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>la pile aurait plus de %1 octets</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>la pile aurait plus de %1 fichiers</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>une image n’a pas plus de %1 couches</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>Mettez plusieurs instructions dans un seul LAYER</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>il n’y a pas encore de conteneur</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Créez-en un avec docker run</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>il n’y a pas de conteneur %1</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>Créez-le avec docker run %1</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>il n’y a pas encore de couche sur laquelle poser un conteneur</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>il y a trop de conteneurs</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>il y a déjà un conteneur %1</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 repose sur l’image telle qu’elle était avant un autre commit</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>Une pile s’écrit comme un Dockerfile, une instruction par ligne. Rien de cette
machine n’est exécuté ni lu&#xa0;: les commandes ci-dessous se font sur le système de
fichiers unifié, et laissent dans chaque couche ce qu’y laisserait overlayfs.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>Commandes, pour RUN et docker exec</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; et ; relient des commandes&#x202f;; la première qui échoue termine la ligne. &gt; et &gt;&gt; écrivent la sortie
dans un fichier. Les guillemets, la barre oblique inverse et les caractères génériques *, ? et [a-z]
ont le même sens que dans un shell. Une barre oblique inverse en fin de ligne fait continuer sur la
suivante&#x202f;; # commence un commentaire. Il n’y a ni tubes, ni variables, ni conditions, ni boucles.</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>Les tailles s’écrivent 120, 12kB, 5MB (puissances de 1000) ou 12K, 5M (puissances de 1024). Un fichier
qui n’a qu’une taille est rempli d’octets incompressibles&#x202f;; fill=zeros le remplit de zéros.</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>crée un autre conteneur sur cette image</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>transforme la couche inscriptible en couche en lecture seule</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>jette le conteneur</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>annule la dernière ligne&#x202f;; la rétablit</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>vide ce panneau&#x202f;; montre cette liste</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>Rien n’est exécuté&#xa0;: chaque ligne fait ce que ferait overlayfs. &amp;&amp; relie des commandes, &gt; écrit dans
un fichier, Tab complète, Haut et Bas parcourent les lignes précédentes.</translation>
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
        <translation># Une pile, de bas en haut. Chaque instruction crée une couche.
FROM scratch

LAYER &quot;le système d’exploitation&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# Un whiteout masque le cache, mais ses 2 Mo restent en dessous.
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# Un conteneur&#xa0;: une couche inscriptible au-dessus.
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>ce n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>aucune image n’est téléchargée ici, une pile commence donc à partir de rien</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>cette instruction ne prend pas de lignes de texte</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 est incomplet, ou trop long</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>il n’y a pas d’instruction %1</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>Écrivez RUN devant une commande</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>Utilisez COPY&#xa0;: rien n’est téléchargé ni décompressé</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>il n’y a pas de %1 dans ce langage</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>Il y a docker run, docker exec et docker commit</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>il manque le nom d’un conteneur</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 n’est pas le nom d’un conteneur</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>il y a quelque chose après le nom du conteneur</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>Modifiez son contenu avec docker exec</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>la couche n’a pas de commentaire</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM vient en premier, et une seule fois</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>l’image est terminée, car un conteneur repose dessus</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>Utilisez docker exec pour modifier le conteneur, ou remontez cette ligne</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>il y a trop d’instructions</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>le script a plus de %1 octets</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>commence à partir de rien&#x202f;; chaque instruction ci-dessous crée une couche</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;commentaire&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>commence une seule couche pour toutes les instructions jusqu’au prochain LAYER ou END</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>la termine&#x202f;; chaque instruction crée de nouveau une couche</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE CHEMIN [TAILLE | &quot;texte&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>crée ou remplace un fichier&#xa0;: 12kB de contenu, un texte, ou les lignes jusqu’à EOF</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR CHEMIN [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>crée un répertoire, et ceux au-dessus de lui</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NOM… CHEMIN [TAILLE | &quot;texte&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>la même chose, écrite comme dans un Dockerfile&#x202f;; rien de cette machine n’est lu</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN commande &amp;&amp; commande</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>effectue des commandes sur le système de fichiers unifié, comme overlayfs&#x202f;; rien n’est exécuté</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>définit une variable des conteneurs&#x202f;; crée une couche vide</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR CHEMIN</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>le répertoire d’où partent les chemins relatifs&#x202f;; doit exister quand ils servent</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>ce qu’un conteneur exécute</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>ce qu’un conteneur exécute devant CMD</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>note quelque chose dans l’image</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>sous quel utilisateur un conteneur s’exécute</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>un port sur lequel un conteneur écoute</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>un répertoire qui, dans les conteneurs, ne fait pas partie de la pile</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>un nom de l’image enregistrée</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NOM]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>un conteneur&#xa0;: une couche inscriptible au-dessus&#x202f;; il peut y en avoir plusieurs</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NOM commande &amp;&amp; commande</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>effectue dans un conteneur des commandes, qui modifient sa couche inscriptible</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NOM]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>fait de la couche inscriptible d’un conteneur une couche en lecture seule de l’image</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>C&amp;ouches compactes</translation>
    </message>
    <message>
        <source>Layer stack</source>
        <translation>Pile de couches</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>PILE DE COUCHES</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>Une ligne par couche, pour voir plus de la pile</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>Afficher la pile &amp;jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>&amp;Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>Copier le diff &amp;ID</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>Copier le c&amp;hain ID</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>Copier l’i&amp;nstruction</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>Conteneur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>Conteneur &amp;précédent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of layers, their size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 packed</source>
        <comment>number of layers, their size as stored</comment>
        <translation>%1 · %2 compressés</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>Montrer la recherche des noms</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>Pour le nom sélectionné, quelles couches sont interrogées et ce qu’elles répondent</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>Piles (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>Comment écrire une pile</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>Commencer par l’exemple</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>Ouvrir une pile déjà écrite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>Enregistrer le texte dans un autre fichier</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>Enregistrer comme i&amp;mage…</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>Écrire une archive que docker et podman chargent</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Ouvrir dans la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>Ouvrir la pile comme image dans la fenêtre principale</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>Les instructions et les commandes</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nouvelle pile</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — Créer une pile</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>Pile non enregistrée</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>La pile a été modifiée. L’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>Ouvrir une pile</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 est trop volumineux pour une pile</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>Enregistrer la pile</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archives d’images (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>Écriture de l’image…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>%1 est écrit. Chargez-le avec «&#xa0;docker load -i&#xa0;» ou «&#xa0;podman load -i&#xa0;».</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>Enregistrer comme &amp;leçon…</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>Écrire le début d’une leçon sur la pile, à poursuivre dans un éditeur</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Leçons (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>Enregistrer comme leçon</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>%1 écrit. Pour la commencer : Apprendre → Leçons… → Ouvrir un fichier.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>pas un répertoire</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>impossible d’écrire la sortie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n étoile sur 3</numerusform>
            <numerusform>%n étoiles sur 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>pas une déclaration in-toto</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>Des vérifications ont échoué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>au moins %1 perdus (%2)</translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>rien de perdu</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>%1 perdus (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>%1 visibles à la couche %2</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>pile entière&#xa0;: %1 visibles</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>%1 visibles</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>ouvert en %1 s</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <comment>bytes</comment>
        <translation>%1 transférés</translation>
    </message>
    <message>
        <source>%1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>%1 sur %2 transférés</translation>
    </message>
</context>
<context>
    <name>stratoscope::Step</name>
    <message>
        <source>copied from %1</source>
        <translation>copié depuis %1</translation>
    </message>
    <message>
        <source>copied up from layer %1</source>
        <translation>recopié depuis la couche %1</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>recopié</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>modifié dans la couche inscriptible</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>whiteout écrit, toujours dans les couches inférieures</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>a remplacé son whiteout</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>rendu opaque, masque son contenu des couches inférieures</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>lien physique vers %1</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>renommé depuis %1 dans la couche inscriptible</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>supprimé de la couche inscriptible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what was done to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepHint</name>
    <message>
        <source>It is already in the writable layer and is changed there.</source>
        <translation>Il est déjà dans la couche inscriptible et y est modifié.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>Il vient de la couche %1. Overlayfs recopie d’abord le répertoire, sans son contenu.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>Il vient de la couche %1. Overlayfs le recopie d’abord, ce qui coûte %2 dans la couche inscriptible. La version inférieure reste, masquée.</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>Des couches inférieures contiennent une partie de ce répertoire. Overlayfs ne peut pas le renommer&#xa0;: tout son contenu est recopié sous le nouveau nom, et un whiteout masque l’ancien.</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>Il est déjà dans la couche inscriptible et y est renommé.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>Il vient de la couche %1. Overlayfs le recopie sous le nouveau nom, ce qui coûte %2 dans la couche inscriptible, et un whiteout masque l’ancien.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln entrée copiée avec</numerusform>
            <numerusform>%Ln entrées copiées avec</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>Ce que fait overlayfs</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>couche inscriptible&#xa0;: pas un octet de plus</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>couche inscriptible&#xa0;: %1 de plus</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>couche inscriptible&#xa0;: %1 de moins</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien n’a changé</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>Un autre &amp;répertoire…</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>aucun stockage de moteur aux emplacements habituels (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage)&#x202f;; indiquez le répertoire</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>Le stockage d’un moteur appartient à root, ou à l’utilisateur à qui appartiennent les conteneurs&#xa0;: lancez le programme avec sudo, ou avec «&#xa0;podman unshare&#xa0;» pour le vôtre</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>impossible de lire %1&#xa0;: permission refusée. %2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>répertoire introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>couche %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>il y en a plus que la place disponible&#xa0;: il ne reste que %2 dans %1</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libérez-y de l’espace, ou définissez TMPDIR sur un répertoire qui en a davantage.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>c’est un terminal</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>Envoyez-y une image par un tube, par exemple&#xa0;: docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>elle a déjà été lue, et ne peut l’être qu’une fois</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>Tableau des octets</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>Par répertoire</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>Par type de fichier</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>Plus gros fichiers</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Couche sélectionnée</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Fichiers masqués</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>Les fichiers à compter</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>Total&#xa0;: %1 dans %2 sur %Ln fichier&#x202f;; les autres sont vides ou des liens</numerusform>
            <numerusform>Total&#xa0;: %1 dans %2 sur %Ln fichiers&#x202f;; les autres sont vides ou des liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>Total&#xa0;: %1 dans %Ln fichier</numerusform>
            <numerusform>Total&#xa0;: %1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1&#x202f;; listés&#xa0;: les %2 plus gros sur %3 répertoires</translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1&#x202f;; listés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Ouvrez une image pour voir où sont ses octets.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Rien à compter.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>rows of a table</comment>
        <translation>non comptées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>La base de données n’a pas de tables.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>%Ln première ligne</numerusform>
            <numerusform>%Ln premières lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>un tar ne peut pas stocker l’attribut étendu %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>une ligne est trop longue</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>ne liste pas les parties d’un tar</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>le fichier a une autre taille que dans la couche</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>le contenu se termine trop tôt</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>ses fichiers ne donnent pas le diff ID de la couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libérez-y de l’espace, ou définissez TMPDIR sur un répertoire qui en a davantage.</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>une fois décompressé, il dépasse les %1 octets autorisés</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>Libérez-y de l’espace.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>Ce qu’une étape du build change dans les fichiers. Chaque couche a son numéro et sa couleur. Les couches ne changent jamais&#xa0;: ce que l’une ajoute est dans l’image pour de bon, et tout le monde le télécharge.</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>Plusieurs couches</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>Les fichiers de ce répertoire viennent de plusieurs couches&#x202f;; chaque barre en représente une. Les conteneurs les voient réunis.</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>R/W&#xa0;: couche inscriptible</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>La couche propre à un conteneur, au-dessus de l’image. Tout ce que le conteneur écrit arrive ici&#x202f;; ce qui est en dessous reste tel quel. Supprimer le conteneur supprime cette couche.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>Partie de l’image, partagée par tous ses conteneurs. Un conteneur qui modifie un fichier d’ici en reçoit d’abord une copie dans sa couche inscriptible.</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>Métadonnées seules</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>Une étape de build comme ENV ou CMD&#xa0;: elle change les paramètres de l’image, ne crée pas de couche et n’occupe pas de place.</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>Groupe de couches</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>Des couches qui vont ensemble&#xa0;: celles d’une image de base, d’un build antérieur, ou les petites. Appuyez sur Droite pour déplier le groupe, sur Gauche pour le replier.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>Aucune couche inférieure n’a quoi que ce soit à ce chemin.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>La couche en a une nouvelle version. Les couches stockent des fichiers entiers&#xa0;: changer un octet stocke de nouveau tout le fichier, et l’ancienne version reste dans l’image.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>Une couche le masque au conteneur. Il est toujours dans la couche inférieure&#xa0;: supprimer dans une étape ultérieure ne libère pas d’espace et ne garde rien secret. Supprimez dans l’étape qui ajoute.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>Un marqueur qui dit «&#xa0;ceci a disparu&#xa0;». Il masque ce que les couches inférieures ont à ce chemin&#x202f;; leurs octets restent dans l’image.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Répertoire opaque</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>La couche remplace le répertoire entier&#xa0;: tout ce que les couches inférieures y ont est masqué, mais reste dans l’image.</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>Recopié (copy-up)</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>Le fichier est le même qu’en dessous, mais la couche l’a de nouveau en entier&#xa0;: quelque chose y a touché sans le modifier. L’image le contient deux fois.</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>Métadonnées seules modifiées</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>Seuls les permissions, le propriétaire ou les dates diffèrent, comme après chmod ou chown. Les couches stockent des fichiers entiers, donc tous les octets sont de nouveau dans l’image. Définissez-les là où le fichier est ajouté&#xa0;: COPY --chown, --chmod.</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>Répertoire implicite</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>La couche ne liste pas ce répertoire, seulement quelque chose dedans. Il est tel que les couches inférieures l’indiquent.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte (digest)</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>Le hachage de la couche telle qu’elle est stockée et téléchargée, en général compressée. C’est par lui que les registres la trouvent. Compresser autrement les mêmes fichiers donne une autre empreinte.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>Le hachage de la couche non compressée. Il désigne le contenu, quelle que soit sa compression.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>Le hachage du diff ID de cette couche et de tous ceux du dessous. Il désigne la pile jusqu’ici&#xa0;: c’est par lui que les moteurs conservent et partagent les couches.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID d’image</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>Le hachage de la configuration de l’image, qui liste les diff ID&#xa0;: un même ID signifie les mêmes fichiers et les mêmes paramètres.</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>Coûte de la place</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>Une grande partie de cette couche est masquée par des couches supérieures, ou bien elle masque ou copie une grande partie de celles du dessous. Tout le monde la télécharge quand même en entier.</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>A le fichier sélectionné</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>Cette couche en contient une version. S’il y en a plusieurs, chacune occupe sa propre place, et seule celle du dessus est visible.</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>Supprime le fichier sélectionné</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>Cette couche le masque à partir d’ici vers le haut. Les versions du dessous restent dans l’image.</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>Dans plusieurs images</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>D’autres images de ce fichier ont la même couche sur les mêmes couches. Elle est stockée et téléchargée une seule fois.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>La couche n’a pas pu être lue jusqu’au bout. Des fichiers peuvent manquer.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>L’image renvoie à cette couche, mais a été enregistrée sans elle. Personne ne connaît ses fichiers.</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>Empreinte discordante</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>Les octets ne sont pas ceux que l’image désigne&#xa0;: ils ont été modifiés ou endommagés. Un moteur les refuse.</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pile jusqu’à la couche</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>Montre les fichiers tels qu’ils étaient après cette couche, sans celles du dessus. Gauche et Droite avancent d’une couche, Début et Fin vont en bas et au sommet.</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Hors de la vue</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>La couche est au-dessus de la hauteur de pile réglée par le curseur, ses fichiers ne sont donc pas affichés.</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>Vue d’ensemble de la pile</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>Chaque couche sous forme de barre, d’autant plus longue que la couche est grande. Le cadre est ce que montre la liste&#xa0;: faites-le glisser, ou cliquez pour vous y rendre. Un point marque les couches qui ont le fichier sélectionné.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>Ajouter du texte</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Dans&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>Saisissez le texte à ajouter.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Un nom ne peut pas contenir de barre oblique.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>Dessin…</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>&amp;Noms des fichiers et instructions</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>Illustration de manuel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>Cou&amp;leurs&#xa0;:</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>l’illustration est trop grande</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 n’est pas un système de fichiers, il n’y a donc pas d’illustration</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>impossible d’ouvrir des images à cet endroit</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>Copiez d’abord l’image, par exemple&#xa0;: skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>Pour une image d’un registre, indiquez son nom, comme registry://debian:12</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>Pour une image d’un moteur, indiquez docker://%1 ou podman://%1, et pour une image d’un registre, registry://%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>&amp;Tout développer en dessous</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout &amp;réduire</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>&amp;Aller à la couche</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>&amp;Aller à la couche %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>l’image a plus de %1 chemins dans l’ensemble de ses couches</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>l’image répète des couches qui ont ensemble plus de %1 chemins</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>les noms et les attributs de l’image font plus de %1 octets au total</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1&#xa0;: %2 petits fichiers, %3, surtout de la couche %4</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1&#xa0;: %2 fichiers, %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1&#xa0;: %2 fichiers, %3, surtout de la couche %4</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1&#xa0;: %2, de la couche %3</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, couche %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>Treemap des fichiers que voit un conteneur</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>supprimé par %1</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · supprimé</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · nouveau</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>Il masque la version de la couche %1, dont les %2 restent dans l’image</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
La couche %2 le masque&#x202f;; ses octets restent dans les couches inférieures</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>Les fichiers en dessous viennent de ces couches&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1, %2 depuis la dernière actualisation</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1, du conteneur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>La couche qui a écrit le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>Taille d’un fichier&#x202f;; pour les répertoires, le total de ce qui y est visible</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>Type et permissions</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>Utilisateur et groupe, en nombres</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>Dernier changement du contenu, d’après la couche</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible du lien</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>Cible d’un lien symbolique</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>Afficher les &amp;fichiers supprimés</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>Seulement &amp;la couche sélectionnée</translation>
    </message>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>SYSTÈME DE FICHIERS UNIFIÉ</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Système de fichiers unifié</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>Lister aussi ce qu’une couche a supprimé ou remplacé, et les fichiers qu’eStargz ajoute pour le chargement à la demande</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>Couche seule</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>Ne lister que ce qui vient de la couche sélectionnée, au lieu d’estomper le reste</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>Ne plus estomper les fichiers des autres couches (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>ce que voit le conteneur · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>à la couche %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%1 sur %Ln fichier vient du conteneur</numerusform>
            <numerusform>%1 sur %Ln fichiers viennent du conteneur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%1 sur %Ln fichier vient de la couche %2</numerusform>
            <numerusform>%1 sur %Ln fichiers viennent de la couche %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1, tous masqués au-dessus</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>Ouvrez une image pour voir ses fichiers ici.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Aucun chemin ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>Rien de la couche %1 n’est visible ici.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Il n’y a pas de fichiers.</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>couche %1&#xa0;: les répertoires renommés ont plus de %2 fichiers et répertoires&#x202f;; le reste n’est pas affiché</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>couche %1&#xa0;: %2&#xa0;: un lien physique vers %3, qui n’est ni dans cette couche ni en dessous</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>couche %1&#xa0;: %2&#xa0;: un lien physique avant sa cible %3&#x202f;; les moteurs rejettent une telle couche</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>couche %1&#xa0;: %2&#xa0;: seulement des métadonnées (metacopy), mais aucun fichier dans les couches inférieures</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>couche %1&#xa0;: %2&#xa0;: un lien physique vers %3 dans une couche inférieure&#x202f;; Docker et Podman rejettent une telle couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>l’archive a changé pendant la lecture</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>Décompression de %1</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>le contenu n’a pas la taille indiquée dans l’archive</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>Pile jusq&amp;u’à la couche</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pile jusqu’à la couche</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>conteneur (sommet)</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>couche %1 (sommet)</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
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
        <translation>plus de %1 octets d’attributs étendus</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>il a plus de %1 entrées</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>un socket, que les images ne peuvent pas contenir&#x202f;; ignoré</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>répertoires imbriqués trop profondément</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>Les répertoires upper appartiennent à root&#xa0;: lancez le programme avec un utilisateur qui peut les lire.</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>le fichier se termine trop tôt dans sa couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>couche %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>couche %1, le sommet</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>de la couche %1 au sommet</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>couche %1 seulement</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>couches %1 à %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Masqué par</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Supprimé par</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>Recopié par</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>Écrasé par</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Unifié</translation>
    </message>
    <message>
        <source>&amp;Ignore White Space</source>
        <translation>&amp;Ignorer les espaces</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>C&amp;hangements seulement</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>Couche de chaque &amp;ligne</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>Ce qui est supprimé au-dessus de ce qui est ajouté, comme dans un diff</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>Copier comme &amp;diff</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>Copier tous les changements sous forme de diff unifié, pour patch</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Permuter</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Permuter les deux versions</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>Les lignes qui ne diffèrent que par des espaces sont considérées comme identiques</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>Replier les lignes éloignées de tout changement</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>Afficher devant chaque ligne la couche d’où elle vient</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Changement suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>Comparer a&amp;vec la version du dessous</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Comparer des versions…</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>Couche de chaque ligne…</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>Versions de %1</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Version de gauche</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Version de droite</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Lecture… %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>Il n’y a pas de contenu à comparer.</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>Le fichier n’est qu’à droite.</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>Le fichier n’est qu’à gauche.</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>Le fichier n’est d’aucun côté.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>Le contenu est le même&#x202f;; seules les métadonnées diffèrent.</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>Le contenu ne diffère que par des espaces.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>Pas du texte&#xa0;: comparé octet par octet, aux mêmes positions.</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>Trop volumineux&#xa0;: seuls les premiers %1 sont comparés.</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>Il y a tant de différences que certaines lignes présentes des deux côtés sont comptées comme changées.</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>Les couches des lignes sont inconnues&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>autres avertissements de ce genre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteBar</name>
    <message>
        <source>Where the bytes of the image went</source>
        <translation>Où sont passés les octets de l’image</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>Masqué plus haut</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of an image, bytes, percent</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileList</name>
    <message>
        <source>Wasted files</source>
        <translation>Fichiers perdus</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>Fichier perdu</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>Ce qui a rendu ces octets inutiles</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>List only some of the findings</source>
        <translation>Ne lister qu’une partie des constats</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>Au &amp;moins</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>Couche sélectionnée seulement (%1)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>au moins %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>number of a layer, its instruction</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Caused by</source>
        <comment>waste; short</comment>
        <translation>Causé par</translation>
    </message>
    <message>
        <source>What wastes them: the layer that hides or copies the bytes, and its instruction</source>
        <translation>À qui la faute&#xa0;: la couche qui masque ou copie les octets, et son instruction</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>Où sont les octets&#xa0;: la couche qui les a</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Octets, non compressés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>%Ln fichier dans plusieurs répertoires</numerusform>
            <numerusform>%Ln fichiers dans plusieurs répertoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln fichier)</numerusform>
            <numerusform>%1 (%Ln fichiers)</numerusform>
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
Le même contenu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>Ce qui a changé, où se trouve le même contenu, ou ce que c’est</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>Compressé ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>Taille dans la couche compressée, estimée d’après le taux de compression de la couche</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>Rien de %1 n’est perdu.</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%1 sur %2 perdus (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>environ %1 compressés</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>Copier les corrections comme &amp;patch (−%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Corrige %Ln constat dans le Dockerfile et économise %1.</numerusform>
            <numerusform>Corrige %Ln constats dans le Dockerfile et économise %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>Dont %1 supposent les lignes pour .dockerignore citées dans ses commentaires.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>Laisse de côté %Ln correction incompatible avec les autres, en indiquant laquelle.</numerusform>
            <numerusform>Laisse de côté %Ln corrections incompatibles avec les autres, en indiquant lesquelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>Ouvrez une image pour voir ce qu’elle gaspille.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lecture des couches…</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Aucun constat ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>Rien n’est perdu&#xa0;: le conteneur voit chaque octet de chaque couche exactement une fois.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteText</name>
    <message>
        <source>Caused by: %1</source>
        <translation>Causé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>Écrit par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1 (environ %2 compressés)</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>Toutes les corrections en un seul patch du Dockerfile, qui économise %1&#xa0;: --format patch.</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>score de dive</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>Ce qui pourrait être économisé est inconnu&#xa0;: les couches sont chiffrées.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Rien à économiser.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>%1 sur %2 pourraient être économisés.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>%1 sur %2 pourraient être économisés, environ %3 compressés.</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>Exclus&#xa0;: %2 dans %1 fichiers. Motifs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>Et %1 de plus, %2 au total&#x202f;; --format json donne le tout.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Où sont passés les octets</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Secrets possibles dans la configuration</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Et %1 de plus&#x202f;; --format json donne le tout.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>Voyez ce que contient une image de conteneur</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>La pile de couches en lecture seule, le système de fichiers unique qu’elles forment ensemble et, pour chaque fichier, la couche d’où il vient.</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>Ou déposez un fichier ou un répertoire n’importe où dans cette fenêtre&#xa0;: le résultat de «&#xa0;docker save&#xa0;» ou de «&#xa0;podman save&#xa0;», une archive OCI ou un OCI image layout, compressés ou dans un zip.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>Ou&amp;vrir une image…</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>Ouvrir un &amp;répertoire…</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>Pour un OCI image layout ou une image «&#xa0;dir&#xa0;».</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>Depuis un &amp;moteur…</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>Une image ou un conteneur de docker, podman ou nerdctl.</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>Image de &amp;démo</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>Une petite image qui montre tous les effets des couches.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>Depuis un re&amp;gistre…</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>Une image par son nom, comme debian:12. Ne nécessite pas de moteur.</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>De courtes leçons dans cette fenêtre&#xa0;: les couches, un système de fichiers né de plusieurs, les conteneurs, des images plus petites.</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Créer une &amp;pile…</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>Écrivez une image en texte, couche par couche, et voyez ce qui en résulte.</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>Apprendre ce que &amp;sont les images</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>Rouvrir la dernière session (%Ln fenêtre)</numerusform>
            <numerusform>Rouvrir la dernière session (%Ln fenêtres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Bibliothèque…</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>Les images que vous avez ouvertes, celles qu’ont les moteurs, et les couches qu’elles partagent.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>Et si des couches étaient fusionnées&#x202f;?</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>Cochez chaque couche à fusionner avec celle du dessous. Les conteneurs voient les mêmes fichiers&#x202f;; ce que les couches fusionnées se masquaient l’une à l’autre disparaît.</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>Enregistrer l’image &amp;aplatie…</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>La pile &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>&amp;Fusionner la sélection</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>&amp;Tout fusionner</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>Ne &amp;rien fusionner</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>La pile &amp;ensuite</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Directory…</source>
        <translation>Ouvrir un &amp;répertoire…</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>Ouvrir depuis un &amp;moteur…</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>Ouvrir l’image de &amp;démo</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>Depuis un &amp;répertoire upper…</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>Depuis une &amp;archive de couche…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>Retirer la couc&amp;he de conteneur</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>&amp;Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>E&amp;xtraire des fichiers…</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>Extraire le s&amp;ystème de fichiers unifié…</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>Parcourir dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>Exporter un r&amp;apport…</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Fenêtre…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Pile de couches…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Vue centrale…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>&amp;Pile de couches…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>&amp;Vue centrale…</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>&amp;Suivre le conteneur</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>&amp;Fermer l’image</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>&amp;Rechercher dans toutes les couches</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>Rechercher dans les contenus</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>Filtrer le s&amp;ystème de fichiers unifié</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>&amp;Pile de couches</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>Colo&amp;nne centrale</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>Système de fichiers &amp;unifié</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>Sché&amp;ma</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Panneau précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Couc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>&amp;Espace perdu</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>C&amp;arte</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>Doc&amp;kerfile</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>Pa&amp;quets</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>C&amp;ouche</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>Sélectionner la couche &amp;au-dessus</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>Sélectionner la couche au-dess&amp;ous</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>Sélectionner la couche du &amp;haut</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>Sélectionner la couche du &amp;bas</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>Pile&#xa0;: une couche de &amp;plus</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>Pile&#xa0;: une couche de &amp;moins</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>Pile &amp;jusqu’à la couche sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>Pile &amp;entière</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>E&amp;xtraire la couche…</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>Et si des couches étaient &amp;fusionnées…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>À &amp;propos de Stratoscope</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>Ouvrir depuis un registre…</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>&amp;Illustration de manuel…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Créer une &amp;pile…</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>Animer l’empilement</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Rouvrir la dernière session</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowMenus</name>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Conteneur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Images réce&amp;ntes</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>Ouvrir le stoc&amp;kage d’un moteur</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>A&amp;jouter une couche de conteneur</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>Exporter &amp;une illustration</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>&amp;Cache des couches</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>On&amp;glet de détails</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>C&amp;ouches</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>&amp;Versions du fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>Appr&amp;endre</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Images réce&amp;ntes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
</TS>
