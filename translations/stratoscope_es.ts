<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>Acerca de Stratoscope</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>Vea qué hay dentro de las imágenes de contenedor: la pila de capas, el sistema de archivos que forman juntas y la capa de la que procede cada archivo.

Hecho con Qt %1, libarchive, ISA-L, Zstandard, OpenSSL y xxHash.

© The Stratoscope authors. Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>Solo el contenedor lo eliminó; la imagen aún lo necesita.</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>Viene con la imagen base y solo queda oculto. Elija una base más pequeña o copie lo que necesite en una base vacía en una etapa final (COPY --from=…).</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>Una instrucción posterior solo lo oculta. Elimínelo en el mismo RUN que lo escribe (RUN … &amp;&amp; rm -rf …), o escríbalo en una etapa de construcción anterior y copie solo el resultado.</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>chown copia cada archivo que cambia. Defina el propietario al copiar los archivos: COPY --chown=USER:GROUP …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>chmod copia cada archivo que cambia. Defina los permisos al copiar los archivos: COPY --chmod=MODE …, o cámbielos en el RUN que los escribe.</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>Solo cambian permisos, propietario, fechas o atributos, pero la capa vuelve a contener el archivo entero. Defínalos en la instrucción que escribe el archivo.</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>Escriba el archivo una sola vez, en su forma final: una las instrucciones que lo escriben o quite la primera.</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>El mismo archivo se escribe dos veces. Quite una de las dos instrucciones o excluya los archivos del segundo COPY.</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>Mover un archivo de una capa inferior lo copia. Escríbalo desde el principio en su lugar definitivo o muévalo en el RUN que lo escribe.</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>El mismo contenido está almacenado más de una vez. Conserve una copia y enlace las demás a ella.</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>Nada lo necesita durante la ejecución. Elimínelo en el RUN que lo escribe.</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>Cualquiera que tenga la imagen puede leerlo, aunque una capa posterior lo oculte. Considérelo filtrado y sustitúyalo. Pase los secretos con RUN --mount=type=secret.</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::AnalysisStrip</name>
    <message>
        <source>Analy&amp;ze Now</source>
        <comment>for waste</comment>
        <translation>Anali&amp;zar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>Analizando el desperdicio</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>Todavía se están comparando los contenidos de las capas.</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>Buscando espacio desperdiciado…</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>Detenido. No se sabe cuánto espacio se desperdicia.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>tiene más de %1 miembros</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>El archivo está dañado; falta todo lo que sigue al daño: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>una posición fuera del archivo</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 declara un tamaño de %2 bytes</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>falta el índice del archivo zip o está dañado</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>falta el índice del archivo 7z o está dañado</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>una entrada sin nombre; omitida</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>la ruta es demasiado larga para un sistema de archivos; entrada omitida</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>el propietario %1 no cabe en 32 bits</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>más de %1 bytes de atributos extendidos; se descarta el resto</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>tipo de entrada desconocido «%1»; entrada omitida; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>un archivo de tipo «%1»; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>una cabecera mal formada; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>no es un archivo tar</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>termina dentro de una cabecera</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>entradas después de un bloque de ceros; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>se omitieron %1 sin una cabecera tar válida; se muestran las entradas siguientes</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>una cabecera tar dañada</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>una cabecera extendida mayor que %1; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 declara un tamaño imposible; entrada omitida</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>termina antes de tiempo, dentro de %1</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>un archivo disperso con más de %1 fragmentos</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>un archivo disperso con un tamaño incorrecto; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>un archivo disperso con un mapa no válido; los motores rechazan una capa así</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>no está en el archivo</translation>
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
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>Declaración dentro del sobre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(cut here)</source>
        <translation>(cortado aquí)</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · no está en el archivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>Contenido del documento</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>&amp;Elegir otra imagen…</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Abrir otra…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>Esto no es un sistema de archivos, así que no hay capas ni archivos que mostrar. Lo que se sabe de él:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Digest del manifiesto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactText</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[ausente] %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifacts</name>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>una firma</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>atestación</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>una atestación</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>lista de materiales (SBOM)</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>una lista de materiales (SBOM)</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>caché de construcción</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>una caché de construcción</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>índice para descarga diferida</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>un índice para descarga diferida</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>imagen Nydus</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>una imagen Nydus</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>imagen overlaybd</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>una imagen overlaybd</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>imagen de disco</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>una imagen de disco</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>chart de Helm</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>un chart de Helm</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>módulo WebAssembly</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>un módulo WebAssembly</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>modelo de IA</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>un modelo de IA</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>una política</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>paquete de despliegue</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>un paquete de despliegue</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefacto</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>un artefacto</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>De aquí hacia abajo: %1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>%1 suyos</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>Muestra línea por línea el archivo de texto PATH de IMAGE: la capa de la que
procede cada línea, su instrucción, el número de la línea y la línea. Sigue
los enlaces simbólicos dentro de la imagen. Una línea que una capa elimina con
el archivo y otra superior recupera procede de la superior.</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>El archivo, como /etc/os-release.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>las versiones difieren mucho: algunas líneas pueden proceder de capas inferiores</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>El archivo tal como está hasta LAYER, en lugar de con todas las capas.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlobDownload</name>
    <message>
        <source>the layer is too large</source>
        <translation>la capa es demasiado grande</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>termina después de %1 de %2 bytes</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>envía una parte distinta de la solicitada</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>envía más de los %1 bytes previstos</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>el digest del blob debería ser %1, pero es %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>la base de datos es demasiado grande; el resto se omite</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>el archivo termina dentro de ella</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>la base de datos solo tiene %1 páginas</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>el archivo termina antes de ella</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>continúa más allá del final de la base de datos</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>página %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltMeta</name>
    <message>
        <source>a bbolt database of version %1; only version %2 can be read</source>
        <translation>una base de datos bbolt de la versión %1; solo se puede leer la versión %2</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>las dos páginas meta de la base de datos están dañadas</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>no es una base de datos bbolt</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>el elemento %1 está fuera de la página</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>el archivo termina dentro de ella</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>dice ser la página %1</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>un bucket sin página</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>un bucket cuya propia página no es una hoja</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>no es ni una rama ni una hoja de un árbol</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 elementos son más de los que caben en la página</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>un bucket sin cabecera</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>más de %1 páginas por encima de ella</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>está dos veces en el árbol</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>sobre el índice que incluye la imagen</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Herramienta de construcción</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Argumentos de construcción</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hecha de</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>Digest de la base</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>Adjunto a la imagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1, válido desde %2 hasta %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 está adjunto a la imagen, pero trata de otra cosa; se ignora</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>procedencia: %1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>el firmante es desconocido: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ whiteout</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>Encima: la capa de escritura del contenedor</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>Capa %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>añade %Ln archivo</numerusform>
            <numerusform>añade %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>cubre %Ln archivo</numerusform>
            <numerusform>cubre %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>elimina %Ln archivo</numerusform>
            <numerusform>elimina %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>no cambia ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln archivo más</numerusform>
            <numerusform>+ %Ln archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>APILADO</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>Quitar la capa (Izquierda)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>Poner la capa siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidad:</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>El apilado aparece cuando se han leído los archivos de las capas.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>capa %1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>Apilado de las capas</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>Primera construcción</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>Segunda construcción</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Por qué difieren los digests</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>Defina SOURCE_DATE_EPOCH: las herramientas de construcción la escriben en lugar de la hora de la construcción.</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>solo en la primera construcción</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>solo en la segunda construcción</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>se esperaban %1 bytes, pero solo hay %2</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>mayor que %1, el máximo permitido aquí</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
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
        <translation>%1, %2 % del total</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>La capa que lo contiene</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>Archivos no vacíos; un archivo con varios nombres cuenta una vez</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>Directos</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>Bytes de los archivos que están en el propio directorio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>Bytes de los archivos del directorio y de todo lo que hay debajo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, sin comprimir</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>Bytes de la capa que no se ven en lo alto de la pila</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>Entradas que añade la capa</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>Entradas de capas inferiores cuyo contenido o metadatos modifica la capa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>Entradas de capas inferiores que elimina la capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>Las capas en caché se abren al instante la próxima vez, sin volver a leerlas</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>Conservar hasta %1</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>&amp;No conservar nada</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>&amp;Vaciar la caché de capas (%1)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>&amp;Vaciar la caché de capas (vacía)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>Vaciar la caché de capas</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>¿Vaciar la caché de capas (%1)?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>Sus imágenes no se tocan. La próxima vez que las abra se leerán enteras, y las de registros se transferirán otra vez.</translation>
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
        <translation>%1 y %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>enlace duro</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sin prefijo</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Los archivos compilados de Python contienen la fecha de su código fuente: defina SOURCE_DATE_EPOCH o compile con --invalidation-mode=unchecked-hash.</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>La caché de ldconfig cambia en cada ejecución: elimine /var/cache/ldconfig/aux-cache en el mismo RUN.</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>Los logs contienen fechas: elimínelos en el mismo RUN.</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>El ID de máquina es aleatorio: vacíe el archivo en el mismo RUN.</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>Se instalaron otras versiones de paquetes: fíjelas o use una instantánea (snapshot) del repositorio.</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>Las cuentas contienen el día en que se crearon: defina SOURCE_DATE_EPOCH, que useradd respeta.</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>Compare el contenido de estos archivos para ver qué escribe en ellos la construcción.</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>compresión máxima</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>compresión más rápida</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>con la fecha %1 UTC</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>con el nombre %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>sistema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>%n entrada solo en la segunda construcción</numerusform>
            <numerusform>%n entradas solo en la segunda construcción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>%n entrada solo en la primera construcción</numerusform>
            <numerusform>%n entradas solo en la primera construcción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>contenido de %n archivo</numerusform>
            <numerusform>contenido de %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>tipo de %n entrada</numerusform>
            <numerusform>tipos de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>destino de %n enlace</numerusform>
            <numerusform>destinos de %n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>permisos de %n entrada</numerusform>
            <numerusform>permisos de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>propietario de %n entrada</numerusform>
            <numerusform>propietarios de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>fecha de %n entrada</numerusform>
            <numerusform>fechas de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>atributos extendidos de %n entrada</numerusform>
            <numerusform>atributos extendidos de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>orden: %n entrada está en otro lugar</numerusform>
            <numerusform>orden: %n entradas están en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>nombres de usuario o de grupo de %n entrada, que los motores ignoran</numerusform>
            <numerusform>nombres de usuario o de grupo de %n entradas, que los motores ignoran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>fechas de acceso o de cambio de %n entrada, que los motores ignoran</numerusform>
            <numerusform>fechas de acceso o de cambio de %n entradas, que los motores ignoran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>cómo se escribe %n nombre</numerusform>
            <numerusform>cómo se escriben %n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>formato tar de %n entrada</numerusform>
            <numerusform>formato tar de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>nombre o fecha de %n cabecera PAX, que los motores ignoran</numerusform>
            <numerusform>nombres o fechas de %n cabeceras PAX, que los motores ignoran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>registros PAX de %n entrada, que los motores ignoran</numerusform>
            <numerusform>registros PAX de %n entradas, que los motores ignoran</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>ceros al final del tar</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>solo la compresión: los tar que contienen son iguales</translation>
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
        <translation>Defina los permisos explícitamente (COPY --chmod): los archivos de los dos contextos de construcción tienen permisos distintos, a menudo por umask.</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>Defina los propietarios explícitamente (COPY --chown) y cree usuarios con ID fijos.</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>Defina SOURCE_DATE_EPOCH y haga que BuildKit la aplique a los archivos: --output type=oci,rewrite-timestamp=true.</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>Construya en el mismo tipo de sistema de archivos: los módulos de seguridad y las capabilities se guardan como atributos extendidos.</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>Ordene las entradas si empaqueta la capa usted mismo: tar --sort=name.</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>Omita los nombres si empaqueta la capa usted mismo: tar --numeric-owner.</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>Omita estas fechas si empaqueta la capa usted mismo: tar --pax-option=delete=atime,delete=ctime.</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>Dé a las cabeceras PAX un nombre fijo si empaqueta la capa usted mismo: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>Construya las dos imágenes con la misma versión de la misma herramienta: cada una escribe los tar a su manera.</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>Use la misma herramienta, versión y nivel para ambas; el ID de imagen es el mismo de todos modos.</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>con sumas de comprobación</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>sin sumas de comprobación</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>con el tamaño</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>sin el tamaño</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>no se puede comparar: %1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>los mismos bytes</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>Las dos construcciones son iguales, capa por capa y ajuste por ajuste.</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>Todas las capas son iguales; las configuraciones difieren.</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 de %2 capas tienen los mismos bytes.</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1 Todos los archivos son iguales: solo los metadatos hacen que los digests difieran.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>Eliminado después</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>Una capa escribe archivos y otra superior los elimina. Eso solo los oculta: una capa nunca cambia, así que los bytes siguen en la imagen y todos los descargan.</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>Sobrescrito después</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>Una capa escribe archivos y otra superior los sobrescribe. Las dos versiones están en la imagen; el contenedor solo ve la de arriba.</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>Copiado por sus metadatos</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>Una capa cambia solo permisos, propietario, fechas o atributos de archivos, pero tiene que volver a contener los archivos enteros.</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>Reescrito sin cambios</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>Una capa contiene archivos idénticos a los de una capa inferior.</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>Movido después</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>Una capa mueve o renombra archivos de una capa inferior. Las dos capas los contienen; el contenedor los ve una vez.</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>Contenido duplicado</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>El contenedor ve el mismo contenido en varias rutas que no son enlaces a un mismo archivo.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>Restos</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>El contenedor ve archivos que no necesita durante la ejecución: cachés, registros, documentación y similares.</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>Posibles secretos</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>Archivos que parecen claves privadas, contraseñas o tokens. Una capa superior puede ocultárselos al contenedor, pero no a quien tenga la imagen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>no es el certificado de una autoridad certificadora en formato PEM</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>Indique el certificado de la autoridad o la clave pública del firmante</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>sin respuesta desde hace %1 segundos</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>no existe ese programa</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>su salida superó los %1 bytes</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>Las capas y adónde fueron los bytes.</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>Una página para ver una imagen de un registro.</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>Hace fallar una construcción que desperdicia demasiado o tiene secretos.</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>El sistema de archivos hasta la capa 3, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>Archivos grandes que no son de la capa más baja.</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>Qué se ganó y se perdió, dónde y por qué capa.</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>Los cambios de un archivo entre dos capas, como parche.</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>Qué se puede elegir con --image.</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>Qué guarda Docker en este host.</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>Qué añadió, actualizó y eliminó la capa 4.</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>Una lista de materiales (SBOM).</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>La pila y su sistema de archivos, como en un libro de texto.</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>Dos directorios hasta la capa 3.</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>Una capa, como archivo tar.</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>Un archivo, byte por byte.</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>La capa de la que procede cada línea.</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>Claves en cualquier versión de cualquier archivo, también los eliminados.</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>Los archivos de la capa 4 que contienen estos bytes.</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>Directorios para cualquier programa, hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>Los mismos archivos en menos capas, sin su desperdicio.</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>Un contenedor como imagen.</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>Una imagen que aceptan docker load y podman load.</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>Solo lo que está mal en ella.</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>Si se puede reproducir una lección propia.</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>Qué liberaría de verdad eliminar cada imagen.</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>Lo mismo en JSON, con las capas que comparten las imágenes.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>no se indicó ningún comando</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>comando desconocido «%1»</translation>
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
        <translation>Códigos de salida:
  0  todo bien
  1  la imagen está dañada; se muestra lo que se pudo leer
  2  uso incorrecto
  3  no se puede leer la imagen o no se puede escribir la salida
  4  la imagen incumple una regla de --fail-over
  5  diff --exit-code: hay diferencias
  6  grep: no se encontró nada</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>Consulte «stratoscope-cli %1--help»</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>Con qué comparar: un archivo o directorio con una imagen.</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>no se indicó ningún patrón</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>se esperaba un solo patrón</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>no se indicó ninguna ruta de la imagen</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>se esperaba una sola ruta de la imagen</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>no se indicó ningún directorio</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>se esperaban una imagen y un directorio</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>se esperaba: %1; se recibió: %2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>dos imágenes</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>no se indicó ninguna imagen</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>Cuál de varias imágenes: un nombre, el comienzo de un ID o @N para la N.ª desde 0.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE es el almacenamiento de un motor en este host, como /var/lib/docker. Predeterminado: el que esté en el lugar habitual.</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>Cuál de varias plataformas; si no se indica, la de esta máquina.</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANT]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>Pone encima, como capa de escritura, el directorio upper de un contenedor o el tar de una capa.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>No compara las capas con sus digests: más rápido.</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>Vuelve a leer todas las capas y no conserva nada de ellas para la próxima vez.</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>No muestra el progreso. Sin esta opción, se muestra si la salida de error estándar es un terminal.</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>Escribe el archivo PATH de IMAGE en la salida estándar, byte por byte. Sigue
los enlaces simbólicos dentro de la imagen.</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>Escribe los archivos de IMAGE, o los de cada PATH y lo que hay debajo, en DEST:
un directorio, o un archivo si termina en .tar, .tar.gz, .tar.zst, .zip o .7z.
Un tar lo conserva todo. Un directorio no recibe dispositivos, FIFO ni bits
setuid o setgid, y propietarios solo si extrae root; se enumera lo omitido.

No se escribe nada fuera de DEST, y nada aparece ahí hasta que todo está completo.</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>El archivo que se escribe, como /etc/os-release.</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>Qué se extrae, como /etc; si no se indica nada, todo.</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>falta el destino: use -o DEST</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>El sistema de archivos de las capas 0 a LAYER, en lugar de todas las capas.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>Solo lo que tiene LAYER, tal como la desempaquetan los motores.</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>El directorio o archivo que se escribe; - para un tar en la salida estándar.</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>DEST</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>Escribe en un directorio que no está vacío: reemplaza archivos, pero no directorios, y no sigue enlaces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>«%1» no es un número de capa; las capas se numeran desde 0 en el fondo</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to y --layer son incompatibles</translation>
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
        <translation>Enumera todas las rutas de IMAGE tal como las ve un contenedor, un objeto JSON
por línea, ordenadas por los bytes de la ruta. Los enlaces duros figuran como
archivos; «mtime» está en segundos enteros desde 1970 en UTC.

Con --layer, enumera las entradas de una sola capa, cada una con lo que hace a las
capas inferiores («change») y la primera capa superior que la oculta («until», null
si ninguna lo hace). Una eliminación tiene el tipo de lo que elimina, permisos 0000
y ningún «mtime»; un enlace duro tiene los metadatos del archivo al que enlaza.

Los bytes de una ruta que no son UTF-8 se escriben como \xNN, y «pathBytes»
contiene la ruta en base64; lo mismo hace «linkTargetBytes».

Los archivos que eStargz añade a las capas para la descarga diferida solo
aparecen con --layer, con &quot;role&quot;: &quot;estargz&quot;.

--filter acepta las palabras de la búsqueda de la ventana: parte de la ruta, y
size:&gt;1M layer:3 change:deleted type:symlink mode:setuid owner:0 group:0
ext:so mtime:&lt;2024 hidden:yes; un «-» delante de una la niega.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format necesita un formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json: un objeto por línea.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>El sistema de archivos de las capas 0 a LAYER.</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>Solo lo que encuentran estas palabras, como en la ventana: parte de la ruta, size:&gt;1M, type:symlink…</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>Solo las entradas de LAYER.</translation>
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
        <translation>Monta IMAGE en el directorio vacío DIR, de solo lectura, hasta que se pulse Ctrl+C
o se desmonte (umount DIR o fusermount3 -u DIR). No necesita root, pero sí FUSE:
/dev/fuse, y fusermount3 si no es root. Solo quien la monta puede ver el contenido.

  DIR/unified    El sistema de archivos tal como lo ve un contenedor.
  DIR/up-to/N    Lo mismo, pero solo con las capas 0 a N.
  DIR/layers/N   Solo la capa N, como la desempaquetan los motores para overlayfs: una
                 ruta eliminada es un dispositivo de caracteres 0/0, y un directorio
                 opaco tiene user.overlay.opaque y trusted.overlay.opaque.

Todos los archivos se pueden leer, digan lo que digan sus permisos; ninguno se
puede ejecutar, y dispositivos y bits setuid solo se muestran. Los enlaces
simbólicos son los de la imagen: uno absoluto lleva fuera de DIR.</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>El directorio en el que se monta.</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>Termina en cuanto la imagen está montada, y la deja así hasta que se desmonte DIR.</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>Informa de lo que cada capa de IMAGE añade, cambia, elimina y desperdicia, de
los bytes que la imagen no necesita y de por qué. Las capas se numeran desde 0
en el fondo. En JSON, los tamaños son bytes y las fechas siguen ISO 8601 en UTC.</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude se indicó más de %1 veces</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output necesita un archivo</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings necesita el formato text o json</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text (predeterminado), json, html, markdown, sarif o patch: todas las correcciones del Dockerfile.</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>Escribe el informe en FILE, que queda completo o como estaba.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>Falla si se incumple una de estas reglas, como en wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; también existen reclaimable y layers. Sin esta opción, vale «failOver» de .stratoscope.json.</translation>
    </message>
    <message>
        <source>RULES</source>
        <translation>RULES</translation>
    </message>
    <message>
        <source>GLOB</source>
        <translation>GLOB</translation>
    </message>
    <message>
        <source>Reports layers and sums only, without comparing contents: faster.</source>
        <translation>Informa solo de capas y sumas, sin leer contenidos para compararlos: más rápido.</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>Añade cuántos paquetes de cada tipo tiene la imagen; «packages» los enumera. No para sarif ni patch.</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>Guarda IMAGE con capas fusionadas: los archivos visibles en la cima de cada
intervalo y whiteouts para lo que ocultan en las capas inferiores. Un contenedor
ve los mismos archivos. La misma imagen y opciones dan los mismos bytes.</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>Guarda IMAGE tal como está; con --upper, la capa de escritura de un contenedor
pasa a ser una capa más, como con docker commit, pero con la configuración de
la imagen. La misma imagen y opciones dan los mismos bytes.</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>falta el archivo de salida: use -o OUT</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>compresión desconocida «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>«%1» no es un nivel de 1 a 19</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>«%1» no es una fecha y hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>Las capas que se fusionan en una: 3..7, o all, que es también lo que vale si no se indica. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>RANGE</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive u oci-archive; si no se indica, lo que sea IMAGE.</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>Cómo se comprimen las capas: gzip, zstd o none. Sin esta opción, las capas quedan como están; lo que se reescribe se comprime con gzip en un oci-archive y queda sin comprimir en un docker-archive.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>Cuánto se comprime: de 1, rápido, a 9 (gzip) o 19 (zstd).</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>Un nombre para la imagen que se guarda, como shop:2.4. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>La fecha de creación que llevará la imagen; si no se indica, la de IMAGE.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>Lo que el historial dice de la capa de escritura.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>Un comentario en el historial sobre la capa de escritura.</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>Con registry://: acepta HTTP sin cifrar y un certificado que nadie avala.</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>Un archivo o directorio con una imagen; - es la entrada estándar. O una de un motor: docker://NAME, container://NAME. O una de un registro, que se lee y en el que nunca se escribe: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units debe ser si o binary, y no «%1»</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si: tamaños en kB, MB y GB; binary: en KiB, MiB y GiB. Predeterminado: lo definido en la ventana.</translation>
    </message>
    <message>
        <source>UNITS</source>
        <translation>UNITS</translation>
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
        <translation>Uso: stratoscope-cli COMMAND [opciones] IMAGE
Examina una imagen de contenedor: lo que guarda docker save o podman save, un archivo o directorio
OCI o un dir de skopeo, sin comprimir, comprimido entero o en un zip; lo que Docker o podman guardan en
este host; lo que tienen docker, podman y nerdctl: docker://NAME, podman://NAME, container://NAME; y lo
que hay en un registro, que solo se lee y en el que nunca se escribe: registry://[HOST/]NAME[:TAG].

Comandos:
  report    Qué añade, cambia, elimina y desperdicia cada capa, y por qué.
  list      Todas las rutas que ve un contenedor, o las de una capa, en JSON Lines.
  diff      En qué difieren dos imágenes y por qué una es mayor; o dos versiones de un archivo.
  images    Las imágenes y los contenedores de un archivo o del almacenamiento de un motor.
  packages  Los paquetes de la imagen y las capas que los trajeron.
  picture   El gráfico de un libro de texto: la pila y el sistema de archivos que forma, en SVG.
  extract   Escribe archivos de la imagen en un directorio o en un archivo tar, zip o 7z.
  cat       Escribe un archivo de la imagen en la salida estándar.
  blame     De qué capa procede cada línea de un archivo de texto.
  grep      Busca texto, una expresión regular o bytes en el contenido de los archivos.
  mount     Muestra la imagen como directorios: entera, hasta cada capa y cada capa sola.
  squash    Guarda la imagen con capas fusionadas.
  save      Guarda la imagen, o un contenedor como imagen.
  stack     Construye una imagen a partir de una pila escrita como texto, o la comprueba.
  lesson    Muestra la lista de lecciones del programa, o comprueba archivos con lecciones.
  library   Las imágenes abiertas o que tienen los motores, y qué liberaría eliminar cada una.

Opciones:
  -h, --help     Muestra esta ayuda; después de un comando, la de ese comando.
  -v, --version  Muestra la versión.

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>Con registry://: transfiere las capas enteras y las verifica, aunque basten sus tablas de contenido.</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>Comprueba las firmas de cosign y de Notary Project con la clave pública de FILE, o con el certificado de una autoridad que avala a los firmantes. Sin esta opción, ninguna firma cuenta como verificada.</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1; la más parecida es «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>«%1» no es una imagen; la imagen va primero: %2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>Excluye de los hallazgos, la puntuación y las reglas lo que coincide, como «/usr/share/doc» o «**/*.log», y todo lo que hay debajo; env:NOMBRE excluye una variable o un argumento de construcción. Se puede indicar varias veces; también vale «exclude» de .stratoscope.json.</translation>
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
        <translation>La capa de escritura (%1) pasa a ser una capa de solo lectura de la imagen, como con docker commit, y el contenedor recibe encima otra nueva y vacía.</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>&amp;Instrucción en el historial:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>Co&amp;mentario:</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitLayer</name>
    <message>
        <source>the diff ID of layer %1 is unknown</source>
        <translation>se desconoce el diff ID de la capa %1</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>no hay capa de escritura de la que hacer commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>Imagen en otro &amp;directorio…</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>Otra &amp;imagen de este origen…</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>Imagen de un &amp;motor…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>Imagen de un re&amp;gistro…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>Por qué difiere el tamaño</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>Capas de ambas imágenes</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>Rutas modificadas</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>Las dos imágenes tienen el mismo tamaño.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Ninguna de las imágenes tiene capas.</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>Un contenedor se ejecuta igual con cualquiera de las dos imágenes.</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>Un contenedor ve los mismos archivos en las dos imágenes.</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>Comparar c&amp;ontenidos…</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>CAPAS LADO A LADO</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Un contenedor no ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>POR QUÉ CRECIÓ</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>POR QUÉ DISMINUYÓ</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>GANADO Y PERDIDO</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>%Ln capa compartida</numerusform>
            <numerusform>%Ln capas compartidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>Configuración (%1)</translation>
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
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>Intercambiar las dos imágenes</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>No se pueden comparar las imágenes.

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
        <translation>Capa %1 · %2 · %3</translation>
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
        <source>%1 → %2 in all layers</source>
        <extracomment>the sizes of two images with what a container cannot see</extracomment>
        <translation>%1 → %2 en todas las capas</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>%1 eliminados</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 modificados</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>%1 solo en metadatos</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>%1 solo en la fecha</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>en el resto</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1, el resto</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>la capa del contenedor</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>compartida</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>mismo contenido</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>reconstruida</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>tipo cambiado</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>otros enlaces duros</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln ruta difiere solo en la fecha</numerusform>
            <numerusform>%Ln rutas difieren solo en la fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>Rutas: %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparada con %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>Por qué creció</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>Por qué disminuyó</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>Ganado y perdido</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>y %1 más; con --format json se ven todas</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Un contenedor no ve ninguna diferencia.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>Comprobando los digests</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>Puerto expuesto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Señal de parada</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>Para imágenes construidas sobre esta</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>El programa que arranca en un contenedor; el comando son sus argumentos.</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>Argumentos del punto de entrada, o el programa si no hay punto de entrada. «docker run IMAGE …» lo sustituye.</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>Dónde arranca el programa.</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>Quién ejecuta el programa. Si no se indica, root.</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>Una variable del entorno del programa.</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>Dónde escucha el programa. Solo es accesible si «docker run -p» lo publica.</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>Un directorio cuyo contenido se guarda fuera de la capa de escritura del contenedor.</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>Lo que recibe el programa cuando el contenedor debe detenerse.</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>Cómo averigua el motor si el contenedor funciona.</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>Lo que ejecuta los comandos que no están escritos como lista.</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>Una instrucción que se ejecuta cuando se construye otra imagen sobre esta.</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>Una nota para personas y herramientas; no cambia nada en el contenedor.</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>no está en el historial</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a setting</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>an instruction</comment>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>The last instruction of the image&apos;s history that set it. An image without that history may have it from its base image.</source>
        <translation>La última instrucción del historial de la imagen que lo definió. Si la imagen no tiene ese historial, puede venir de su imagen base.</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>Argumento de construcción %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>Lo que se indicó a la construcción. El historial de la imagen lo guarda.</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · puede ser un secreto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>&amp;Copiar línea «docker run»</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>Ajustes de la imagen</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>Copia un comando que detalla todo lo que define la imagen, para cambiarlo y ejecutarlo</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>La imagen no indica qué ejecutar.</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>Qué ejecuta un contenedor</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>Qué ejecuta un contenedor: %1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>Abra una imagen para ver qué ejecuta.</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>La configuración de la imagen no define nada: ni comando, ni usuario, ni variables.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>Un argumento de construcción que puede ser un secreto. El historial guarda su valor, y quien tenga la imagen puede leerlo.</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>Una variable que puede ser un secreto. Quien tenga la imagen puede leer su valor.</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>Dalo por filtrado y cámbialo. Pasa los secretos a las construcciones con RUN --mount=type=secret, y a los contenedores al iniciarlos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagen</translation>
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
        <translation>el motor no indicó ningún ID para el contenedor</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>el contenedor no se creó a partir de una imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
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
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>más de %1 imágenes y contenedores; los demás se omiten</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>la imagen de este contenedor ya no está en el almacenamiento, así que no hay historial</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contenedor %1: demasiados datos para todos los contenedores juntos</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>tiene más de %1 capas, o estas forman un bucle</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>capa de escritura: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>no se puede leer la lista de snapshots: %1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>la lista de snapshots está dañada: %1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>la guarda el snapshotter «%1»; solo se puede leer overlayfs</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de datos no indica ningún directorio para ella</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>la base de datos de containerd está dañada: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>ninguna de las imágenes de la lista de manifiestos %1 está en este almacenamiento</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>más de %1 imágenes; las demás se omiten</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>no se puede leer la base de datos de capas: %1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de datos no indica ningún directorio para ella</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>tiene más de %1 capas, o estas forman un bucle</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>la capa %1 no está en la base de datos</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>no se puede leer la lista de contenedores: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>más de %1 imágenes y contenedores; los demás se omiten</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>la imagen de este contenedor no está en el almacenamiento, así que no hay historial</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contenedor %1: demasiados datos para todos los contenedores juntos</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>capa de escritura: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>the layer is not in the file</source>
        <translation>la capa no está en el archivo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>Extraiga los dos con «stratoscope-cli cat» y compárelos</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>la ruta no existe en ninguno de los dos lados</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>los archivos difieren demasiado para calcular el diff más corto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>of the values of a JSON document</comment>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>Tablas</translation>
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
        <translation>el contenido termina antes de tiempo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>Comparando contenidos</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>datos gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>datos bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>datos xz</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>datos zstd</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>archivo zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>archivo 7z</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archivo tar</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>paquete Debian</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>biblioteca estática</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>paquete RPM</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>clase Java</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>módulo WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>base de datos SQLite</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>imagen JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>imagen WebP</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>fuente TrueType</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>fuente OpenType</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>fuente WOFF2</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>imagen %1 de %2×%3</translation>
    </message>
    <message>
        <source>ELF 64-bit</source>
        <translation>ELF de 64 bits</translation>
    </message>
    <message>
        <source>ELF 32-bit</source>
        <translation>ELF de 32 bits</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentModel</name>
    <message>
        <source>%1, hidden by layer %2</source>
        <comment>a path</comment>
        <translation>%1, oculto por la capa %2</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>No es texto; primera coincidencia en el byte %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Archivo y línea</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>Seleccione un archivo para ver su contenido.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versión del archivo</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>Capas con esta ruta</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Ir al destino</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>Comparar esta versión con la de debajo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>Buscar en el texto (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>Guardar el archivo entero tal como está en esta capa</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>Esta capa elimina la ruta, así que aquí no hay contenido.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>Es un directorio. Los árboles de arriba muestran qué contiene.</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>Un enlace simbólico a %1</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>No es un archivo normal, así que no hay contenido.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>No es texto</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, size or type</comment>
        <translation>Capa %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>Guardar archivo como</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>Volver al archivo comprimido</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>Mostrar el archivo comprimido que contiene este</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>Cómo mostrar el contenido</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Ir a la posición</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>Posición del archivo a la que ir</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>Un número de bytes, también como 0x1f00, o una parte del archivo como 50 %</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1, de la capa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>an encoding, size</comment>
        <translation>Texto %1, %2</translation>
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
        <translation>los bytes son pares de dígitos hexadecimales, como 7f 45 4c 46</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>el texto se busca dentro de una línea, así que no puede contener saltos de línea</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>no hay nada que buscar</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>el patrón tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>no es una expresión regular: %1, en el carácter %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>Buscando en los contenidos</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>Hay más; solo se muestra la primera coincidencia.</numerusform>
            <numerusform>Hay más; solo se muestran las primeras %Ln coincidencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>De %Ln archivo solo se muestran las primeras %1 líneas que coinciden.</numerusform>
            <numerusform>De %Ln archivos solo se muestran las primeras %1 líneas que coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>%Ln archivo no se examinó hasta el final: la expresión requiere ahí demasiados pasos.</numerusform>
            <numerusform>%Ln archivos no se examinaron hasta el final: la expresión requiere ahí demasiados pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>No se puede leer %Ln archivo: %1</numerusform>
            <numerusform>No se pueden leer %Ln archivos; el primero: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>Texto en archivos</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>Buscar en los contenidos</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>Archivos y líneas que coinciden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>Todas las versiones de todas las capas</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde se busca</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>Sistema de archivos hasta la capa %1</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>Solo la capa %1</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>Solo la capa seleccionada</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>No hay ninguna capa seleccionada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Detener; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>Buscar en los contenidos (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1, detenida</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>Escriba lo que quiere buscar en los archivos y pulse Intro.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>Ningún archivo contiene «%1».</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Detenida antes de encontrar nada.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSha256</name>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Contenido (SHA-256)</translation>
    </message>
    <message>
        <source>Computing… Click to stop</source>
        <translation>Calculando… Haga clic para detener</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentStore</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libere espacio ahí o defina TMPDIR con un directorio que tenga más espacio.</translation>
    </message>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>el sandbox ocuparía más de los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>se truncó mientras se leía</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Mostrar en el árbol</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>Miembros del archivo comprimido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 píxeles</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1, %Ln miembro</numerusform>
            <numerusform>%1, %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>El archivo comprimido está vacío.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>Su archivo de credenciales lo indica para este registro; vuelva a iniciar sesión o corrija el archivo</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>no es un nombre válido de un asistente de credenciales</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>el asistente de credenciales falló</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>no se puede leer la respuesta del asistente de credenciales</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>el proceso que lo decodifica falló o tardó demasiado (señal %1)</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>no se puede decodificar</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>los datos %1 están dañados: %2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>los datos %1 terminan antes de tiempo</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>Puede que el archivo se cortara al copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>un bloque no válido</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>una referencia a datos anteriores al inicio</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>una cabecera no válida</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>una suma de comprobación incorrecta</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Descriptor</name>
    <message>
        <source>not base64; ignored</source>
        <translation>no es base64; se ignora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>«%1» no es un digest; se ignora</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>Detalles del archivo</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>Detalles de la capa</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Detalles de la imagen</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>Seleccione una capa para ver sus detalles.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>Imagen (%Ln advertencia)</numerusform>
            <numerusform>Imagen (%Ln advertencias)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln archivo o directorio, %1</numerusform>
            <numerusform>%Ln archivos y directorios, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>Incluir los &amp;nombres y rutas de la imagen y sus advertencias</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>Para un informe de error. Solo se copia lo que ve aquí.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffCommand</name>
    <message>
        <source>text (the default), json or markdown.</source>
        <translation>text (predeterminado), json o markdown.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Like --image, for OTHER.</source>
        <translation>Como --image, para OTHER.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Exit with 5 if there are differences.</source>
        <translation>Termina con 5 si hay diferencias.</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>Compara el contenido del archivo PATH.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>Con --content: compara IMAGE hasta la capa J con IMAGE hasta la capa K. Las capas se numeran desde 0.</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>Con --content: las líneas que solo difieren en espacios en blanco son iguales.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>no hay nada con que comparar: indique otro archivo o --image-b</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content necesita una ruta</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers y --ignore-whitespace necesitan --content</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content y --format son incompatibles</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers compara dentro de una sola imagen</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers necesita dos números de capa, como 2,5</translation>
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
        <translation>Compara IMAGE con OTHER tal como las ve un contenedor: qué se ganó y se perdió,
dónde y en qué capa, y qué archivos y ajustes difieren. Sin OTHER, compara dos
imágenes de un mismo archivo, elegidas con --image y --image-b.

Con --content, muestra en qué difiere el archivo PATH, como diff unificado para
patch(1): entre dos imágenes o, con --layers, entre dos alturas de la pila de
una imagen. Sigue los enlaces simbólicos dentro de la imagen.

Con --digests, indica qué hace diferir los digests de las capas de dos
construcciones del mismo código: fechas, orden, propietarios, tar, compresión.</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>Indica qué hizo diferir los digests de dos construcciones de un mismo código.</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests y --content son incompatibles</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>sin salto de línea al final</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Procede de: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln línea sin cambios</numerusform>
            <numerusform>⋯ %Ln líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>Línea %1 cambiada de %2 a %3</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>Línea %1 eliminada: %2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>Línea %1 añadida: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>no es un digest: se esperaban «sha256:» y 64 dígitos hexadecimales en minúsculas</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>Haga clic para ir a la primera de esas capas.</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>Haga clic para ver la lista de digests.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1: los bytes no coinciden</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1: aún sin comprobar</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1: sin comprobar</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>Digests de las capas</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1: sin verificar, porque solo se transfirió una parte</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n digest incorrecto</numerusform>
            <numerusform>%n digests incorrectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>%n digest verificado</numerusform>
            <numerusform>%n digests verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking digests …</source>
        <translation>Comprobando los digests…</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n digest aún sin comprobar</numerusform>
            <numerusform>%n digests aún sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>Digests sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n digest sin comprobar</numerusform>
            <numerusform>%n digests sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n capa coincide con su digest.</numerusform>
            <numerusform>%n capas coinciden con sus digests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n capa no coincide con su digest: está dañada o manipulada.</numerusform>
            <numerusform>%n capas no coinciden con sus digests: están dañadas o manipuladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n capa se está comprobando todavía.</numerusform>
            <numerusform>%n capas se están comprobando todavía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>%n capa no se comprobó porque usted detuvo el proceso. Vuelva a leer la imagen para comprobarla.</numerusform>
            <numerusform>%n capas no se comprobaron porque usted detuvo el proceso. Vuelva a leer la imagen para comprobarlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n capa no se pudo comprobar.</numerusform>
            <numerusform>%n capas no se pudieron comprobar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>%n capa no se puede verificar, porque solo se transfirió una parte.</numerusform>
            <numerusform>%n capas no se pueden verificar, porque solo se transfirió una parte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>solo en la primera construcción</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>solo en la segunda construcción</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
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
        <translation>Capa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestsPane</name>
    <message>
        <source>&amp;Explain Digests</source>
        <translation>&amp;Explicar digests</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Por qué difieren los digests</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>Lee todas las capas cuyos digests difieren, contenido incluido</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>Dos construcciones de un mismo código deberían tener los mismos digests.</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>Elija Explicar digests para ver qué los hizo diferir:
fechas, orden, propietarios, formato del tar o compresión.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Ninguna de las imágenes tiene capas.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>el enlace forma un bucle o lleva fuera del directorio</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>Por qué las cifras de dive difieren de las exactas</translation>
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
        <translation>se esperaba un array JSON con un objeto por imagen</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>nombra %1 imágenes, más de %2</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>la imagen %1 tiene %2 capas, más de %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>Capa init de Docker: puntos de montaje como /etc/hosts, /dev y /proc</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>la imagen de este contenedor ya no está en el almacenamiento, así que no hay historial</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contenedor %1: demasiados datos para todos los contenedores juntos</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>capa de escritura: %1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>no se puede obtener la lista de contenedores: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>más de %1 imágenes y contenedores; los demás se omiten</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>contenedor %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>la base de datos no indica ningún directorio para ella</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>la cadena %1 no está en la base de datos</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>el diff ID debería ser %1, pero la base de datos indica %2</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>tiene más de %1 capas</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>no tiene diff ID, así que no se puede encontrar</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>no se pueden leer los nombres de las imágenes: %1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>más de %1 imágenes; las demás se omiten</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># capa %1: no está en el historial (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># Reconstruido a partir del historial de una imagen, que no nombra los archivos copiados.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>Solo cambia la configuración.</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>Capa %1: %2 escritos, %3 de ellos desperdiciados. Causa %4 de desperdicio.</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1, una de las mayores</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>Del historial de la imagen, que no nombra los archivos copiados</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>Causado</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>Bytes desperdiciados por culpa de esta instrucción, aquí o en las capas inferiores</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>Cuántos de los bytes escritos se desperdician</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>Cuántos de los bytes escritos ve el contenedor</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>Solo construyó lo que copian otras etapas.</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>Solo cambia la configuración, o no se conoce ninguna capa que haya creado.</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>El Dockerfile tal como lo registró la construcción</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>Bytes de las capas que creó</translation>
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
        <translation>Copiar &amp;Dockerfile</translation>
    </message>
    <message>
        <source>Rebuilt from the history, which does not name the copied files.</source>
        <translation>Reconstruido a partir del historial, que no nombra los archivos copiados.</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>Abra una imagen para ver cómo se construyó.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>La imagen no tiene historial.</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>Registrado por la construcción</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>Reconstruido a partir del historial</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>Qué Dockerfile mostrar</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1, construido el %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>los manifiestos y configuraciones juntos son demasiado grandes</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>Lo que viene después no se leyó</translation>
    </message>
</context>
<context>
    <name>stratoscope::ElfFacts</name>
    <message>
        <source>machine %1</source>
        <translation>máquina %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Engine</name>
    <message>
        <source>docker, context %1</source>
        <translation>docker, contexto %1</translation>
    </message>
    <message>
        <source>podman, connection %1</source>
        <translation>podman, conexión %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>Actualizar co&amp;ntenedor</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — siguiendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>%Ln dentro</numerusform>
            <numerusform>%Ln dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>Abrir desde motor</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>Filtrar por nombre, imagen, estado o ID</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>Filtrar imágenes y contenedores</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>Contenedores e imágenes</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>Imágenes y contenedores de los motores</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>Comparar con la imagen de un motor</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>stratoscope %1</source>
        <comment>command line that does the same</comment>
        <translation>stratoscope %1</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Consultando los motores de contenedores…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>Los motores no tienen imágenes ni contenedores.</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>Seleccione una imagen o un contenedor.</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>Elegir el programa de %1</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>Lo indica el entorno: %1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineJson</name>
    <message>
        <source>it did not answer with JSON objects as requested</source>
        <translation>no respondió con objetos JSON como se le pidió</translation>
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
        <translation>%1 — consultando…</translation>
    </message>
    <message>
        <source>%1 — not installed. %2</source>
        <comment>engine, what to do</comment>
        <translation>%1 — no instalado. %2</translation>
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
            <numerusform>%Ln contenedor</numerusform>
            <numerusform>%Ln contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>Imágenes: el tamaño de todas las capas. Contenedores: el tamaño de lo que han escrito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>Añada su usuario al grupo «docker» y vuelva a iniciar sesión, o use docker o podman sin root</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>Inícielo: «systemctl start docker» o Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>Instale el paquete «docker.io» o «docker-ce»</translation>
    </message>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>Ejecute el programa con el usuario dueño de los contenedores</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>Inícielo: «podman machine start» o «systemctl --user start podman.socket»</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>Instale el paquete «podman»</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>Ejecute el programa como root o configure containerd sin root para su usuario</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>Inícielo: «systemctl start containerd»</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>Instale nerdctl si usa containerd sin docker</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>Compruebe que se puede acceder a la máquina</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>terminó con el código %1 y sin ningún mensaje</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>Libere espacio en el disco donde el motor guarda sus archivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>no es una referencia a una imagen o un contenedor de un motor</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>no es un nombre válido para un contexto o una conexión</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>no es un nombre válido para una imagen o un contenedor</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>Use un nombre o un ID, como docker://debian:12 o container://web</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>No se encontró %1</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>No es una imagen de contenedor</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 no es una imagen de contenedor</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 es demasiado grande para abrirlo</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>No se puede abrir la imagen</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Abrir otra…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>Cop&amp;iar detalles</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>a member of the archive</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>el gráfico es demasiado grande</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-informe</translation>
    </message>
    <message>
        <source>%1-stack</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-pila</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractCommand</name>
    <message>
        <source>layer %1 has no such path</source>
        <translation>la capa %1 no tiene esa ruta</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>Extraído: %1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>Ext&amp;raer…</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>Abrir con programa pre&amp;determinado</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>%n elemento seleccionado</numerusform>
            <numerusform>%n archivos y directorios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>%1, solo en la capa %2</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>%1, hasta la capa %2</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>Capa %1 de %2, tal como la desempaquetan los motores</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>El sistema de archivos unificado de %1 hasta la capa %2</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>no hay nada que abrir</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>No se abrió</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Progress of extracting</source>
        <translation>Progreso de la extracción</translation>
    </message>
    <message>
        <source>Extract Files</source>
        <translation>Extraer archivos</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Abrir en el &amp;gestor de archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>Se reemplazan los archivos con el mismo nombre; todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 no está vacío. ¿Desea extraer ahí de todos modos?</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>Extrayendo…</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>Detenido; no se extrajo nada.</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>Extraído.</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>Extraído, pero no todo está como en la imagen:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>Archivo tar (lo conserva todo)</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>Archivo tar, gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>Archivo tar, zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>Archivo 7z</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>C&amp;onservar los directorios superiores</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>Dar a los archivos su ruta completa bajo el destino, como etc/nginx/nginx.conf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>Extraer e&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>Extraer en</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>Elija dónde extraer.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>Esto es un archivo. Elija un directorio.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Esto es un directorio. Elija un archivo.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>No existe el directorio: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>se necesitan %1, pero solo hay %2 libres</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>Libere espacio ahí o extraiga en otro lugar</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>un 7z no guarda propietarios</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>su nombre no es UTF-8</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>un archivo disperso mayor que %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… y %Ln carácter más</numerusform>
            <numerusform>… y %Ln caracteres más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… y %Ln byte más</numerusform>
            <numerusform>… y %Ln bytes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>«%1» no es una regla: %2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>Por ejemplo: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>se esperaba un nombre, &lt; o &gt; y un número</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>nombre desconocido %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 no es una unidad válida</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 es %2, lo que incumple la regla %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldChanges</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino del enlace</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>hay más advertencias como estas</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>campo «%1»: %2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>no es una cadena; se ignora</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>no es un tamaño en bytes; se ignora</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>no es true ni false; se ignora</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>contiene algo que no es una cadena; se ignora</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>no es un array; se ignora</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>no es un objeto; se ignora</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>mayor que %1</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>no es texto</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archivos de imagen (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>Abrir directorio de imagen</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>Directorio upper de un contenedor</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>Archivos de capa (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>Archivo de capa de un contenedor</translation>
    </message>
    <message>
        <source>HTML page (%1)</source>
        <translation>Página HTML (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texto (%1)</translation>
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
        <translation>Parche del Dockerfile (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>Páginas PDF (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Gráficos PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Dibujos SVG (%1)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lecciones (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <translation>Resultados (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileExport</name>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>No se exportó</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>Enlaces duros</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino del enlace</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1 (mayor, menor)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Disperso</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>sí: los huecos no ocupan espacio en la capa</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>Contenido (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>La capa no tiene una entrada para este directorio, solo para su contenido.</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Atributos extendidos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Contenido de</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Visible en</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>Cambios desde la versión anterior</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>copied up unchanged</source>
        <translation>copiado arriba sin cambios</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileKind</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>Bibliotecas compartidas</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>Código fuente, cabeceras y bibliotecas estáticas</translation>
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
        <translation>Otros scripts</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>Idiomas y zonas horarias</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>Datos y cachés de gestores de paquetes</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>Configuración y datos de texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio y video</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>archivo objeto</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>biblioteca compartida</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>memoria de un programa que falló</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>ELF: %1 de %2 bits, %3, %4</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>big-endian</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>little-endian</translation>
    </message>
    <message>
        <source>, statically linked</source>
        <translation>, con enlace estático</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>, sin símbolos</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>, con símbolos</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>Necesita %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>Cargado por %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>Se llama %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>Busca bibliotecas en %1</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>Build ID %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>Válido desde %1 hasta %2, emitido por %3</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>%1 certificados en total</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>Se esperaba una imagen de contenedor como la que escriben «docker save» o «skopeo copy»: un tar (comprimido o no), quizá dentro de un zip o 7z, o un directorio.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>no es un archivo tar, zip ni 7z</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>archivos comprimidos anidados a más de %1 niveles</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>el archivo comprimido está vacío</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> en %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>Filtrar por ruta (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrar por ruta</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChipButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>Pulse para quitar este filtro</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>Quitar este filtro (Supr)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
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
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>no tiene ninguna imagen ni contenedor con este nombre</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>Vea cuáles hay con «%1 images» y «%1 ps -a»</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>no tiene ninguno con este nombre</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>no se encontró ningún motor de contenedores</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>no existe ese contenedor (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>varios motores tienen un contenedor con este nombre</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>Indique cuál: %1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 está desactivado por una variable de entorno</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>Obtenga las imágenes del motor: abra docker://NAME o podman://NAME, o guárdelas en un archivo</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>el almacenamiento de un motor: permiso denegado</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>este motor usa el controlador de almacenamiento «%1»; solo se puede leer el almacenamiento overlay</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>contiene el almacenamiento de varios motores</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>Abra uno de ellos: %1 o %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>este Docker guarda sus imágenes en el almacén de containerd, que está en otro lugar</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>Indique el directorio raíz de containerd (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>Cop&amp;iar consejo</translation>
    </message>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>Qué ocurrió y cómo corregirlo</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>En su lugar:</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>Copiar &amp;corrección</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>Copia las instrucciones tal como deberían ser, sin marcas.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>Vea la línea %1 de %2.</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>Vea las líneas %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%1 de %2 son suyos</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>Está en la imagen base %1.</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>Los bytes están en la imagen base %1; su instrucción los desperdicia.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>la capa %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 archivos (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 archivos bajo %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 archivos, la mayoría bajo %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 y otros lugares</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1: eliminado en %2</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: sobrescrito en %2</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: copiado en %2 por un cambio de metadatos</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: reescrito en %2</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: movido en %2</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1: duplicado en otro lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1: %2, oculto por %3</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 escribió %2. %3 lo mueve a %4 y por eso vuelve a contenerlo.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 escribió %2. %3 los mueve, por ejemplo a %4, y por eso vuelve a contenerlos.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 escribió %2. El mismo contenido está también en %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 escribió %2. El mismo contenido está también en otro lugar: %3, por ejemplo, en %4.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 escribió %2. %3 lo elimina, lo que solo lo oculta.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 escribió %2. %3 lo sobrescribe, y las dos versiones están en la imagen.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 escribió %2. %3 cambia solo permisos, propietario, fechas o atributos, y por eso vuelve a contenerlo.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 escribió %2. %3 contiene exactamente lo mismo otra vez.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 escribió %2: %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 escribió %2: %3. %4 solo lo oculta; cualquiera que tenga la imagen puede leerlo.</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>permisos</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>fechas</translation>
    </message>
    <message>
        <source>attributes</source>
        <comment>of files that a layer changes</comment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of metadata</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a path</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>El contenedor</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>La capa %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>La capa %1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>Ahorra %1 de %2, sin comprimir.</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>%1 de ese ahorro se deben a las líneas de .dockerignore que indican los comentarios.</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>Se omite, porque no es compatible con los demás: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>Instrucciones antes y después de la corrección</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>permisos</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>fecha</translation>
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
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number: percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>contenido modificado</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>tipo cambiado</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>copiado arriba</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>opaque</source>
        <comment>what a layer did to a directory</comment>
        <translation>opaco</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>stratoscope::Glossary</name>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>A note on a manifest or an index: a name and a text, such as who made the image and from which source. It changes the digest, but nothing that a container sees.</source>
        <translation>Una nota en un manifiesto o un índice: un nombre y un texto, como quién hizo la imagen y a partir de qué código fuente. Cambia el digest, pero nada de lo que ve un contenedor.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>Lo que una herramienta de construcción declara sobre una imagen, como la forma en que se construyó (procedencia) o lo que contiene (una lista de materiales). Se almacena junto a la imagen, como un manifiesto propio.</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>La imagen que indica FROM. Sus capas pasan a ser las más bajas de la suya, sin cambios, así que todas las imágenes con la misma base las comparten.</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>Lista de materiales (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>Una lista de los paquetes de una imagen, en un formato como SPDX o CycloneDX, para herramientas que buscan vulnerabilidades conocidas y licencias.</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>Una secuencia de bytes que se almacena y se encuentra por su digest: una capa, una configuración o un manifiesto.</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Caché de construcción</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>Capas de construcciones anteriores que se reutilizan mientras no cambie nada de lo que interviene en un paso. Después del primer paso que difiere, todos los pasos se ejecutan otra vez.</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>Montaje de caché (cache mount)</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>Un directorio que ve un paso RUN y que queda fuera de la capa: RUN --mount=type=cache. Los gestores de paquetes guardan ahí sus descargas, y la imagen no las lleva.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>El hash del diff ID de una capa y del chain ID de la capa inferior. Identifica una pila entera hasta una capa: con él los motores guardan las capas desempaquetadas, y dos imágenes con el mismo chain ID las comparten.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>Convierte la capa de escritura de un contenedor en la capa superior de una imagen nueva. Una construcción hace lo mismo después de cada paso que cambia archivos.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>El documento JSON que dice cómo ejecutar la imagen (comando, usuario, entorno), para qué plataforma es, qué capas tiene, por su diff ID, y cómo se crearon. Su hash es el ID de imagen.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>Un proceso en ejecución o detenido con los archivos de una imagen. En cuanto a archivos, es la pila de capas de la imagen con una más encima en la que se puede escribir; esa es la única diferencia.</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>Copy-up</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>Lo que ocurre cuando un contenedor cambia un archivo de una capa inferior: primero se copia el archivo entero a la capa de escritura, y se cambia ahí. Cambiar un byte de un archivo grande, o solo su propietario, cuesta todo su tamaño.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>Una referencia a un blob: su tipo de medio, su digest y su tamaño. Los manifiestos se componen de descriptores.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>El hash del tar sin comprimir de una capa. Identifica el contenido de la capa, sea cual sea su compresión.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>El hash de un blob tal como se almacena y se descarga, y su dirección en un registro: sha256:… Quien tiene el digest puede comprobar los bytes. Comprimir la misma capa de otra manera da otro digest.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>La receta de una imagen, con una instrucción por línea. RUN, COPY y ADD crean una capa cada una; todas las demás solo cambian la configuración.</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>Paso de metadatos</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>Un paso del historial que cambió ajustes, como ENV o CMD, y ningún archivo. No tiene capa y no ocupa espacio.</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>Punto de entrada y comando</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>Lo que ejecuta un contenedor: ENTRYPOINT, con CMD como argumentos. Quien inicia el contenedor puede reemplazar los dos.</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Enlace duro</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>Un segundo nombre para el mismo archivo. Dentro de una capa no ocupa espacio; entre capas no hay enlaces duros, así que cambiar un nombre copia el archivo y separa los nombres.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>La lista de pasos de la configuración: qué hizo cada uno, cuándo y si creó una capa.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>Una pila de capas de solo lectura y una configuración. Cada capa apunta a la de debajo, y la más baja a nada. Nada de una imagen cambia nunca: una versión nueva es otra imagen.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID de imagen</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>El hash de la configuración. Como esta enumera los diff ID de todas las capas, el mismo ID significa los mismos archivos y ajustes.</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Índice de imágenes</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>Una lista de manifiestos, normalmente uno por plataforma. Los motores toman el que corresponde a su máquina. Docker lo llama lista de manifiestos (manifest list).</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>Una línea de un Dockerfile, como RUN o COPY. Las que pueden cambiar archivos crean una capa cada una.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta (label)</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>Un nombre y un texto en la configuración, como la versión. Los motores pueden buscar por etiquetas.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>Los cambios que un paso hizo en los archivos: los añadidos y modificados enteros, y whiteouts para los eliminados. Es un tar y nunca cambia. Lo que una capa añade sigue en la imagen, hagan lo que hagan las capas superiores.</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>OCI image layout</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>Un directorio o un tar con imágenes: oci-layout, index.json y todos los blobs bajo sus digests.</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>Descarga diferida (lazy pulling)</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>Iniciar un contenedor antes de que se descarguen sus capas. Las capas en los formatos eStargz y zstd:chunked tienen una tabla de contenido, de modo que cada archivo se puede obtener cuando hace falta.</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>Lo que una construcción necesitó y un contenedor no necesita: listas de paquetes, cachés, registros, un directorio de control de versiones. Puede eliminarse, en el mismo paso que lo crea.</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>Directorio lower</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>Una capa de solo lectura desempaquetada en el host, tal como la usa overlayfs. Hay uno por capa, el de la más alta primero en la opción lowerdir.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>La lista de lo que compone una imagen: su configuración y sus capas, cada una con su digest y su tamaño. Su propio digest es el que se indica al descargar por digest.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>Qué clase de blob es, como application/vnd.oci.image.layer.v1.tar+gzip: una capa comprimida con gzip.</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>Copy-up solo de metadatos (metacopy)</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>Una opción de overlayfs: cambiar solo el propietario o los permisos de un archivo no copia contenido. En las capas no existe nada así, de modo que un commit almacena el archivo entero.</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>Construcción en varias etapas (multi-stage)</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>Un Dockerfile con varios FROM. La última etapa copia de las anteriores lo que necesita con COPY --from; los compiladores y las cachés se quedan en ellas.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Directorio opaco</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>Un directorio que oculta todo lo que las capas inferiores tienen en él. En el tar de una capa lo marca el archivo .wh..wh..opq; en el host, un atributo extendido. Los archivos ocultos siguen en la imagen.</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>El sistema de archivos del kernel de Linux que muestra varios directorios como uno solo. Los motores montan con él las capas desempaquetadas: directorios lower para la imagen y un directorio upper para el contenedor.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>El sistema operativo y el procesador para los que es una imagen, como linux/arm64.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia (provenance)</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>Una atestación sobre cómo se construyó una imagen: a partir de qué código fuente, con qué Dockerfile, bases y argumentos.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>Así son las capas de una imagen: todos los contenedores de la imagen usan las mismas. Lo que cambia un contenedor va a su propia capa de escritura.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro (registry)</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>Un servidor que almacena imágenes. Al subir una se le envían solo los blobs que aún no tiene, y al descargarla se obtienen solo los que el motor no tiene.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>Las imágenes de un mismo nombre en un registro, como library/debian. Sus tags y digests las distinguen.</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>Construcción reproducible</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>Una construcción que vuelve a dar los mismos digests a partir del mismo código fuente. Lo que suele diferir son las fechas, el orden de los archivos y el compresor.</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>Archivo de docker save</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>Un tar con imágenes tal como lo escribe docker save: manifest.json, configuraciones y capas. Los más nuevos son a la vez un OCI image layout.</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>La base vacía: una imagen FROM scratch solo tiene sus propias capas. Conviene a los programas que no necesitan otros archivos.</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>Montaje de secreto (secret mount)</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>Un archivo que un paso RUN puede leer y que ninguna capa conserva: RUN --mount=type=secret. Un secreto que una capa ha llegado a contener sigue siendo legible para todos los que tienen la imagen.</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>Capa compartida</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>Una capa que tienen varias imágenes. Se almacena y se descarga una sola vez. Para compartirla también deben coincidir las capas inferiores: el mismo chain ID.</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Aplanado (squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>Hacer una sola capa de varias. Las versiones ocultas desaparecen, y también lo que se comparte con otras imágenes.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Controlador de almacenamiento</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>La parte de un motor que desempaqueta las capas y las apila para los contenedores. El habitual, overlay2, usa overlayfs.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>Un nombre para una imagen de un repositorio, como 1.27 o latest. Se puede mover a otra imagen en cualquier momento; un digest, no.</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>Todas las capas vistas como un solo sistema de archivos, de arriba abajo: para cada nombre responde la primera capa que lo tiene, y los directorios muestran lo que todas las capas tienen en ellos. Oculta que hay capas. También se llama sistema de archivos de unión (union file system).</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>Directorio upper</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>La capa de escritura de un contenedor en el host, tal como la usa overlayfs: upperdir. Se puede examinar mientras el contenedor se ejecuta.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>Un directorio que se monta en los contenedores desde fuera. Sus archivos no están en ninguna capa y sobreviven al contenedor.</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espacio desperdiciado</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>Bytes que una imagen lleva y un contenedor nunca ve ni necesita: archivos que capas posteriores eliminan, reemplazan o copian, duplicados y restos. Todos los descargan.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>Un marcador que dice «esto ya no está»: oculta lo que las capas inferiores tienen con su nombre, y los bytes siguen en la imagen. En el tar de una capa es un archivo vacío, .wh.NAME; en el host, un dispositivo de caracteres con los números 0, 0.</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Directorio work</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>Un directorio vacío en el que overlayfs prepara los cambios para que aparezcan en el directorio upper de una sola vez: workdir.</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>Capa de escritura</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>La capa propia de un contenedor, encima de la imagen. Ahí va todo lo que el contenedor escribe, y whiteouts para lo que elimina. Al eliminar el contenedor se elimina esta capa.</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>En la línea de comandos</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>Especificado en</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Buscar términos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>Ningún término contiene eso en su nombre ni en su explicación.</translation>
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
        <translation>Busca PATTERN en el contenido de los archivos de IMAGE como los ve un contenedor, y escribe cada
línea que lo contiene: «LAYER:PATH:LINE:TEXT», con la capa de la que procede el archivo. Un archivo
con varios nombres sale con cada uno. De una línea larga solo se muestra lo que rodea a la primera
coincidencia; los caracteres de control y los bytes que no son UTF-8 se escriben como \xNN. Si no
es texto, se dice dónde está la primera: «LAYER:PATH: coincidencia en archivo binario, byte N».

El orden es el de las capas, el de los archivos de cada una y el de las líneas. Con
--format json, «text» es la línea, «offset» el lugar de la coincidencia en el archivo,
y «line» y «text» son null donde no hay líneas. Termina con 6 si no se encuentra nada.</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>Qué se busca: texto dentro de una línea.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format necesita un formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex y --bytes son incompatibles</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case y --bytes son incompatibles</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions, --up-to y --layer son incompatibles entre sí</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN es una expresión regular, como en Perl.</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN son bytes en hexadecimal: «7f 45 4c 46».</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>No distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>El sistema de archivos de las capas 0 a LAYER.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>Solo los archivos de LAYER.</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>Todas las versiones de todos los archivos, también las que capas posteriores sobrescriben o eliminan.</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>Solo los nombres de los archivos, cada uno una vez.</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text (predeterminado) o json: un objeto por línea.</translation>
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
        <translation>%1 todavía se está escribiendo</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>un error de este programa (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>Notifíquelo con lo que muestra Ayuda → Copiar diagnóstico</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>no hay memoria suficiente para eso</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>Cierre otras imágenes o programas e inténtelo de nuevo</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>Vea qué hay dentro de las imágenes de contenedor: la pila de capas, el sistema de archivos que forman juntas y la capa de la que procede cada archivo.</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>Pone encima la capa de escritura de un contenedor: su directorio upper o un tar de capa.</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>Cuál de varias imágenes abrir: un tag, el comienzo de un ID o @N.</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE es el almacenamiento de un motor en este host, como /var/lib/docker. Predeterminado: el que esté en el lugar habitual.</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>Cuál de varias plataformas abrir.</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>Selecciona una ruta en el sistema de archivos unificado.</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>Vuelve a leer todas las capas y no guarda nada en la caché.</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>Dibuja la ventana en un archivo gráfico y termina. No necesita pantalla.</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>El tamaño de la ventana en una captura (1600x1000).</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>Píxeles por punto en una captura, de 0.5 a 4.</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>se esperaba una imagen, pero se recibieron %1: %2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 necesita una imagen</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot necesita un nombre de archivo</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size debe ser WIDTHxHEIGHT, cada uno como máximo %1, y no «%2»</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale debe ser un número de 0.5 a 4, y no «%1»</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size y --scale necesitan --snapshot</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view debe ser uno de %1, y no «%2»</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>El idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language debe ser uno de %1, y no «%2»</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>Comienza la lección de un archivo.</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>Con registry://: acepta HTTP sin cifrar y un certificado que nadie avala.</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>Escribe el gráfico de un libro de texto, la pila y el sistema de archivos que forma, en un archivo PNG, SVG o PDF y termina. No necesita pantalla.</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>No incluye en este gráfico los nombres de archivos e instrucciones.</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture necesita un nombre de archivo que termine en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson abre su propia imagen y no admite ninguna otra</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names necesita --picture</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>La imagen: un archivo de docker save u OCI o un directorio OCI image layout, comprimido o no, o - para la entrada estándar; o una de un motor: docker://NAME, podman://NAME, container://NAME; o una de un registro, que solo se lee: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>Los colores de la ventana: %1.</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>Compara la imagen con otra. Pregunta por lo que no se indique.</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>Permite elegir una imagen o un contenedor de un motor.</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>No abre la ventana en un Stratoscope que ya se esté ejecutando.</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>No muestra ninguna ventana hasta que alguien la pida en el bus de sesión.</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>se esperaban como máximo %1 imágenes, pero se recibieron %2</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot y --picture no muestran ninguna ventana, y son incompatibles con las opciones de ventana</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme debe ser uno de %1, y no «%2»</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>La ventana, con una imagen.</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>Una imagen de un motor, empezando por lo que desperdicia.</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>Una imagen de un registro.</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>Con la capa de escritura de un contenedor encima.</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>La ventana como imagen gráfica, sin pantalla.</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>Qué muestra la ventana: picture o, en la columna central, layer, waste, map, tables, dockerfile, packages o config.</translation>
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
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>eliminado con su directorio</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>visible in the container</source>
        <translation>visible en el contenedor</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>visible hasta la capa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>Procede de: %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Visible en: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the layer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryPane</name>
    <message>
        <source>Each bar is one version, drawn across the layers that show it. ✕: the layer deletes the file.</source>
        <translation>Cada barra es una versión, dibujada sobre las capas que la muestran. ✕: la capa elimina el archivo.</translation>
    </message>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>Seleccione un archivo para ver qué capas contienen una versión de él.</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>Ninguna capa contiene una versión de esta ruta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1, una visible</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1, ninguna visible</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>Versiones del archivo</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1: coincidencia en archivo binario, byte %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>Copi&amp;ar ruta en el host</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Abrir en el gestor de arc&amp;hivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>imagen sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>la imagen tiene %1, pero su configuración indica %2</translation>
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
        <translation>la imagen tiene %1, pero su historial atribuye capas a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>no hay ninguna imagen para la plataforma %1</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>no hay ninguna imagen «%1»</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>no hay ninguna imagen «%1» para la plataforma %2</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Contiene: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>Filtrar por nombre, plataforma o ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrar imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>Ninguna imagen coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 de %Ln imagen</numerusform>
            <numerusform>%1 de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>Además, %Ln atestación, que describe imágenes, pero no es una imagen.</numerusform>
            <numerusform>Además, %Ln atestaciones, que describen imágenes, pero no son imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 contiene varias imágenes. ¿Cuál desea abrir?</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>¿Qué imagen desea comparar con %1?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageConfig</name>
    <message>
        <source>has %1 elements; only the first %2 are read</source>
        <translation>tiene %1 elementos; solo se leen los primeros %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageFacts</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID de imagen</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Digest del manifiesto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leída de</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Señal de parada</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Puertos expuestos</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>En todas las capas</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>Oculto por capas superiores</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>container, created</source>
        <translation>contenedor, creado</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>contenedor, en ejecución</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>contenedor, en pausa</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>contenedor, terminado</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>Cuántas capas, de abajo arriba, son las mismas que las de la imagen seleccionada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartidas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID de imagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layers shared, layers in all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageMount</name>
    <message>
        <source>cannot create a directory there: %1</source>
        <translation>no se puede crear un directorio ahí: %1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>no se puede montar la imagen ahí</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>no se puede montar la imagen ahí: %1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>ahí sigue montada una imagen cuyo programa ya no existe</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>Desmóntela primero: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>no existe el directorio</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créelo primero.</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>Monte la imagen en uno vacío.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>no se pueden montar imágenes, porque no existe ese dispositivo</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>Cargue el módulo «fuse» del kernel; un contenedor obtiene el dispositivo con «--device /dev/fuse --cap-add SYS_ADMIN».</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>no se pueden montar imágenes, porque usted no tiene permiso para abrir este dispositivo</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>Pida acceso a él al administrador.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>no se pueden montar imágenes, porque falta este programa</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>Instale el paquete «fuse3».</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imágenes en el directorio; esta es @%2, %3 (%4). Elija con --image y --platform</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imágenes en el archivo; esta es @%2, %3 (%4). Elija con --image y --platform</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1: esto es %2, no un sistema de archivos; «report» da más información</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imágenes en el almacenamiento; esta es @%2, %3 (%4). Elija con --image y --platform</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1: las capas están cifradas o no contienen un sistema de archivos, así que no se puede leer ningún archivo de ellas; «report» dice más al respecto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>no se puede leer %1 de la capa %2: %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>demasiados niveles de enlaces</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>la capa %1 no tiene esa ruta</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>no existe esa ruta hasta la capa %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>«%1» no es un nombre de imagen válido</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>Use minúsculas y, si quiere, un tag, como shop/api:2.4</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>la plataforma es %1 en el índice, pero %2 en la configuración</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 debería tener %2 bytes, pero tiene %3</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>el digest debería ser %1, pero es %2</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>el contenido incrustado para %1 no coincide con el tamaño y el digest; se ignora</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>la capa %1 (%2) hay que obtenerla de otro sitio</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>la capa %1 no está en el archivo: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>no se puede leer la configuración, así que no hay historial: %1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>configuración %1: %2</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>la capa %1 no está en el almacenamiento: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>Enumera las imágenes y los contenedores de IMAGE, un archivo o el
almacenamiento de un motor, sin leer sus capas.</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (predeterminado) o json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>Enumera también las imágenes sin nombre de un almacenamiento; JSON siempre lo hace.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>(%Ln byte)</numerusform>
            <numerusform>(%Ln bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>archivo normal</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>enlace duro</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>dispositivo de caracteres</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>dispositivo de bloques</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>Ninguna imagen real tiene un documento así; el archivo está dañado o es malicioso</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>el documento JSON ocupa %1, más de %2</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>el documento JSON tiene %1 niveles de anidamiento, más de %2</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>el documento JSON tiene %1 valores, más de %2</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>se esperaba un objeto o un array JSON</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>no es JSON válido: %1 en el byte %2</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>se esperaba un objeto JSON</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ %Ln clave }</numerusform>
            <numerusform>{ %Ln claves }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln elemento ]</numerusform>
            <numerusform>[ %Ln elementos ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonOutline</name>
    <message>
        <source>too large to be shown as a tree</source>
        <translation>demasiado grande para mostrarlo como árbol</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>el documento termina demasiado pronto</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>no hay ningún valor</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>falta un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan dos puntos</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>el corchete o la llave de cierre no corresponde</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>falta una comilla</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>no es un valor</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>no es JSON válido en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>demasiados valores, o demasiado anidados, para un árbol</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>Valores del documento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>&amp;Desplegar todo lo de debajo</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Plegar todo</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>no se puede añadir a una capa: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>un whiteout sin nombre; entrada omitida</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>el nombre aparece dos veces; Docker y Podman rechazan una capa así</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>no es un directorio en la raíz; entrada omitida</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>la capa tiene más destinos de enlaces o atributos extendidos de los que se pueden mostrar; se descarta el resto</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>la ruta de una redirección (redirect) no es válida; se ignora</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>un enlace duro a sí mismo; entrada omitida</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>un enlace duro a un directorio; entrada omitida</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>la ruta es demasiado larga para un sistema de archivos; entrada omitida</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>la capa tiene más rutas de las que se pueden mostrar; entrada omitida</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>un bucle de enlaces simbólicos, o demasiados enlaces simbólicos; entrada omitida</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>un directorio que otra entrada elimina; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>no es un directorio, pero tiene entradas debajo; se muestra como directorio</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>un whiteout de lo que la propia capa tiene ahí; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>un enlace duro a través de un enlace simbólico con «..»; las versiones recientes de Podman rechazan una capa así</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>una capa no puede contener un archivo con este nombre; omitido</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>un enlace duro que lleva fuera; omitido</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>tiene más de %1 archivos</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>Leyendo los archivos del contenedor</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>Copiando los archivos modificados</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>se pidió %1 al motor, pero se recibió otro archivo</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>el motor indica que ha cambiado, pero no lo devuelve; puede ser un socket o haberse eliminado ya</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>algunos nombres contienen saltos de línea: lo que parecen eliminaciones puede ser parte de un nombre</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ verificado: los bytes coinciden con el digest</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ incorrecto: los bytes no coinciden con el digest</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>sin comprobar: no hay digest</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>lectura/escritura para su contenedor, aquí solo para ver; para editar, use «Continuar en sandbox»</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>lectura/escritura: el directorio upper del contenedor, la única capa de escritura</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leída de</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>solo lectura: parte de la imagen, compartida por todos sus contenedores</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>En el host</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>hay que obtenerla de otro sitio (no distribuible); no se conocen sus archivos</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>no está en este archivo; no se conocen sus archivos</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>no registrada en el historial de la imagen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Contenido modificado</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>Solo metadatos</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>Copiados arriba sin cambios</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>Aún visible</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1, ocultos por capas superiores</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>%1 de las capas inferiores, pero no libera nada</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>ninguno: este formato almacena las capas sin digest</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>registrado por el motor; un directorio no tiene bytes que comprobar</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Capa padre</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>capa %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>Chain ID del padre</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>ninguna: el fondo de la pila</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>almacenada en el %1 % de su tamaño</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartida por</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Otras imágenes</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>ninguna en este archivo</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>La capa de escritura del contenedor</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>sin verificar: solo se transfirieron %1 de %2</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>la tabla de contenido de la propia capa, que coincide con su digest en el manifiesto; cada archivo se comprueba al leer su contenido</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>tampoco verificado</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>la capa está cifrada o no contiene un sistema de archivos</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>aquí la capa es un directorio, y no un archivo cuyos bytes se puedan comparar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>Imagen base %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>Construcción del %1</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Capas pequeñas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln capa incompleta</numerusform>
            <numerusform>%Ln capas incompletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>desperdicio en %Ln capa</numerusform>
            <numerusform>desperdicio en %Ln capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerModel</name>
    <message>
        <source>implied</source>
        <comment>a directory that a layer needs but does not list</comment>
        <translation>implícito</translation>
    </message>
    <message>
        <source>whiteout</source>
        <translation>whiteout</translation>
    </message>
    <message>
        <source>The layer does not list this directory, but contains something in it</source>
        <translation>La capa no incluye este directorio, pero contiene algo dentro de él</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>eStargz añadió este archivo para la descarga diferida; los motores que conocen el formato lo ocultan</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>Eliminado por un whiteout: el archivo queda oculto, pero sus %1 siguen en las capas inferiores</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>Eliminado por un whiteout: queda oculto, pero lo que había aquí sigue en las capas inferiores</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>Opaco: oculta todo lo que las capas inferiores contienen en este directorio; los bytes siguen allí</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>Copiado arriba: el mismo directorio que debajo; solo se vuelve a almacenar su entrada, no lo que contiene</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>Copiado arriba: igual que en las capas inferiores, pero almacenado otra vez</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>Copiado arriba: nada difiere de las capas inferiores, pero todo, %1, se almacena otra vez</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>Copiado arriba: el contenido es el mismo que debajo, pero las capas almacenan archivos enteros, así que %1 se almacenan otra vez</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>%1 de esta capa ocultos por capas superiores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>Lo que esta capa cambia en el sistema de archivos de las capas inferiores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>Bytes de esta capa; en los directorios, el total</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>Bytes de esta capa que oculta una capa superior</translation>
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
        <translation>instrucción desconocida</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>contenedor</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>Archivos de la capa seleccionada</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>ESTA CAPA</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>CONTENEDOR · LECTURA/ESCRITURA</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>CAPA %1 · SOLO LECTURA</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>Abra una imagen para ver aquí sus capas.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>Seleccione una capa.</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>Falta esta capa: la imagen la incluye en su lista, pero se guardó sin ella.</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>No se puede leer esta capa.
%1</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>Esta capa está cifrada: solo se abre con una clave.</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>Esta capa no es un sistema de archivos.</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>Esta capa no cambia nada.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>%1 comprimidos</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1: capas %2 a %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>Construcción: %1</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>Haga doble clic o pulse Derecha para desplegar el grupo.</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>Haga doble clic o pulse Izquierda para plegar el grupo.</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>%1: la capa tal como se almacena en la imagen, normalmente comprimida</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1: los archivos, sin comprimir</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff ID %1: el digest de la capa sin comprimir</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>La única capa en la que puede escribir su contenedor. Cambiar un archivo de abajo primero lo copia entero hasta aquí; eliminarlo solo lo oculta.</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>Aquí solo se puede ver: «Continuar en sandbox» le da una copia para editar.</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>solo metadatos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>capas %1 a %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>digest incorrecto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>la capa %1 está seleccionada</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>fuera de la vista</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>elimina el archivo seleccionado</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>tiene el archivo seleccionado</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>Estas capas son de otra imagen, sobre la que se construyó esta: lo que desperdician solo se puede cambiar en aquella imagen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>instrucción desconocida</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>contenido desconocido</translation>
    </message>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>%Ln copiado arriba</numerusform>
            <numerusform>%Ln copiados arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
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
        <translation>copia %1 arriba sin cambios</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>oculta %1 debajo, no libera nada</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 ocultos por capas superiores</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>copia %1 arriba</translation>
    </message>
    <message>
        <source>hides %1</source>
        <comment>bytes of layers below; short</comment>
        <translation>oculta %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>bytes of a layer, by layers above; short</comment>
        <translation>%1 ocultos</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTable</name>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerToc</name>
    <message>
        <source>an extended attribute cannot be read</source>
        <translation>no se puede leer un atributo extendido</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>una parte de un archivo sin el archivo</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>una entrada no válida</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>una parte de un archivo fuera de la capa</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>una parte de un archivo sin digest</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>las partes de un archivo tienen huecos</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>no es una tabla de contenido de la versión 1</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>la tabla de contenido de la capa no lo incluye</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>el contenido termina antes de tiempo</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>el contenido no coincide con su digest</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>su tabla de contenido no está donde debería</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>su tabla de contenido es demasiado grande</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>su tabla de contenido no coincide con su digest</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>Los bytes del registro difieren de lo que indica la tabla de contenido de la capa</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>una parte del archivo es demasiado grande para desempaquetarla</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>no es un sistema de archivos</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>Incompleto: falta la capa %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>Incompleto: no se puede leer la capa %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>Incompleto: capa %1 (%2)</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>Incompleto: la capa %1 está dañada</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>dañada: no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>dañada: solo se leyó %Ln entrada</numerusform>
            <numerusform>dañada: solo se leyeron %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>Incompleto: falta o está dañada %Ln capa</numerusform>
            <numerusform>Incompleto: faltan o están dañadas %Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>Incompleto: las capas %1 faltan o están dañadas</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>datos después del final del archivo tar; se ignoran</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>después de %1: %2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>Vuelva a descargar o copiar la imagen; se muestra todo lo anterior al daño.</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>datos tras el final del flujo %1; algunos motores rechazan una capa así</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>omitido: un dispositivo, que solo cabe en un tar</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>omitido: un FIFO, que solo cabe en un tar</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>omitida: una eliminación, que solo cabe en un tar</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>omitido: su nombre ya está ocupado</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>omitido: ahí hay otra cosa</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>omitido: no se puede leer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>omitido con su directorio</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>sin su setuid, setgid o capabilities, que solo caben en un tar</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>una copia, no un enlace duro</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>sin un atributo extendido</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>con otro propietario</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>un enlace que lleva fuera del destino</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n enlace con destino absoluto, que lleva fuera del destino</numerusform>
            <numerusform>%n enlaces con destino absoluto, que llevan fuera del destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… y %n más (%1)</numerusform>
            <numerusform>… y %n más (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>no tiene «id»</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>su «kind» debe ser «leftover» o «secret»</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>«paths» debe ser una lista de patrones</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>se esperaba una lista de reglas</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>son demasiadas reglas</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>no se puede crear su directorio</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>Barra de le&amp;yenda</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>Qué significan los signos y colores</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>varias capas</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>solo metadatos</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>copiado arriba</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>tiene este archivo</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>lo elimina</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>cuesta espacio</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>compartida</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>digest incorrecto</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>Ocultar la leyenda. Ver → Barra de leyenda la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Ocultar la leyenda</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>la acción «%1» tiene un valor que no es adecuado</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>se esperaba una acción, como {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>se esperaba una condición, como {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>la condición «%1» tiene un valor que no es adecuado</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>no existe la condición «%1»</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>«%1» necesita una lista de condiciones</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>no se puede crear el directorio</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>la ventana no tiene ningún lugar «%1»</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>Los lugares son «stack», «stack/layer/2», «unified/path/etc/hosts», «menu/container», etc.</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>no existe la pila «%1»</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>dos pilas tienen el ID «%1»</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>un nivel tiene un solo paso, con «done», «hint» y «do»</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>se esperaba una cadena</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>tiene %1 caracteres; el máximo es %2</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>se esperaban letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>se esperaba un texto, o uno por idioma con «en» entre ellos</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>«%1» no es un idioma</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>el texto en «%1» necesita de 1 a %2 caracteres</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>el texto en «%1» tiene %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>se esperaba un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>se esperaban líneas de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>tiene %1 elementos; el máximo es %2</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>aquí no va nada con ese nombre</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>Aquí van: %1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 sin su final</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>«[» sin «](término)»</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>se esperaba «container» o «script»</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>se esperaba «all» u «own»</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>es menor que «threeStars»</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>pila %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>es mayor de lo que puede ser una lección: %1 bytes</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>es más nueva que este programa</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>se esperaba «lesson» o «level»</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>opción %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>se esperaba una ruta que empiece por «/»</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>se esperaban dos opciones o más, o «contentOf»</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>pista %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>falta: cómo llegar a lo que pide el paso</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>pila «%1»: %2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se esperaba true o false</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Lecciones…</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>&amp;Continuar lección</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>&amp;Abrir archivo de lección…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Pista</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>&amp;Mostrar cómo</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Guardar resultado…</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>T&amp;erminar lección</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>Lecciones y niveles</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>Cada lección dura unos minutos, en esta ventana y con una pequeña imagen propia.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>Abrir &amp;archivo…</translation>
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
        <translation>Uso: stratoscope-cli lesson list [--format json]
     stratoscope-cli lesson check FILE…
Muestra la lista de lecciones y niveles del programa, o comprueba archivos con lecciones: su forma y si
sus pilas se pueden construir.

Opciones:
  --format FORMAT  Para list: text (predeterminado) o json.
  -h, --help       Muestra esta ayuda.

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1: todo bien; %n paso, en %2</numerusform>
            <numerusform>%1: todo bien; %n pasos, en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>, y en parte en %1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>no se indicó ningún archivo</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>se esperaba «list» o «check»</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>no se puede usar «%1»</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>Esta no es una lección que se pueda leer.</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>Ha terminado «%1».</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Guardar resultado…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>Su nombre, para su docente:</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>NIVELES: alcance el objetivo con pocos bytes</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>LECCIONES</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>Lo ha predicho</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>No es lo que predijo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>Construyendo la pila…</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>Por ahora va bien</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>la imagen no tiene esa ruta</translation>
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
        <translation>Construir</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>Las líneas de la pila</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1: %2 como máximo · %3: %4 como máximo</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Ahora: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Alcanzado: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Todavía no: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>Nada de esto está en esta máquina.</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>Espacio que se liberaría al eliminar esta imagen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Espacio que se liberaría al eliminar esta %Ln imagen: %1.</numerusform>
            <numerusform>Espacio que se liberaría al eliminar estas %Ln imágenes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>También desaparecería %Ln imagen más del mismo archivo.</numerusform>
            <numerusform>También desaparecerían %Ln imágenes más del mismo archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>en uso por el contenedor %1</numerusform>
            <numerusform>en uso por los contenedores %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>Esta imagen no se puede eliminar: está %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>%Ln de ellas se quedaría: la usa un contenedor.</numerusform>
            <numerusform>%Ln de ellas se quedarían: las usan contenedores.</numerusform>
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
        <translation>Uso: stratoscope-cli library [--format json]
Muestra la lista de todas las imágenes que se abrieron aquí, desde archivos, motores y registros, y de
las que tienen docker, podman y nerdctl: cuánto ocupan, qué comparten con otras y qué liberaría de
verdad eliminarlas. No elimina nada.

Opciones:
  --format FORMAT  text (predeterminado) o json.
  -q, --quiet      No indica el progreso.
  -h, --help       Muestra esta ayuda.

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>no se puede usar «%1»</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>Capas que las imágenes seleccionadas comparten con otras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
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
            <numerusform>En %Ln imagen: %1</numerusform>
            <numerusform>En %Ln imágenes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>Algunas de estas capas están también en otro lugar, sobre otras capas; los motores las guardan dos veces.</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1; espacio liberado al eliminarla: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>Seleccione una imagen para ver qué comparte con otras.</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>Las capas de esta imagen aún no se conocen. Ábrala para leerlas.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>La tiene un motor, pero aún no se ha abierto.</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>Está en un registro, no en esta máquina.</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>No se conocen todos los tamaños. Abra la imagen para leerlos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>Todos los nombres que tiene ahí la imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>Todas las capas, tal como se guardan ahí: comprimidas en archivos y registros, desempaquetadas en motores</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>Capas que también tienen otras imágenes del mismo motor o registro; si es un archivo, las de otros archivos de esta máquina</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>Qué liberaría eliminar solo esta imagen: en un motor, las capas que ninguna otra imagen usa ahí; si no, el archivo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>Cuándo se construyó la imagen, según la propia imagen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>Cuándo se abrió aquí por última vez</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>La imagen sobre la que está construida</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>El archivo, motor o registro en el que está</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>Aún no se ha abierto ninguna imagen, y ningún motor tiene una.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>%Ln imagen de esta máquina ocupa %1.</numerusform>
            <numerusform>%Ln imágenes de esta máquina ocupan %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln imagen basada en %1</numerusform>
            <numerusform>%Ln imágenes basadas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Filter by name, base, place or ID</source>
        <translation>Filtrar por nombre, base, lugar o ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrar imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Opens one of two selected images, and compares it with the other</source>
        <translation>Abre una de las dos imágenes seleccionadas y la compara con la otra</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>Quita de la lista las imágenes seleccionadas. No se eliminan, y vuelven cuando usted las abre</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>&amp;Vaciar lista…</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>Quita de la lista todas las imágenes que no tiene ningún motor</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Consultando los motores de contenedores…</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>¿Olvidar todas las imágenes que se abrieron aquí?</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>No se elimina ninguna imagen. Lo que tienen los motores queda en la lista.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>Aquí se muestran las imágenes que usted abre
y las que tienen los motores de contenedores.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>&amp;Simbólico: una ruta que puede llevar a cualquier lugar</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>&amp;Duro: otro nombre para el mismo archivo</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>D&amp;estino:</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>&amp;Nueva ruta:</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>Indique el destino del enlace.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble (CSV)</source>
        <translation>Copiar como ta&amp;bla (CSV)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>Tablas CSV (%1)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exportar lista</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListCommand</name>
    <message>
        <source>no layer %1: the image has no layers</source>
        <translation>no existe la capa %1: la imagen no tiene capas</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>no existe la capa %1: las capas se numeran de 0 a %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListExport</name>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>%1 capas (%2 a %3): %4</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>la imagen tiene %1 capas, más de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>Capas %1 a %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>De dónde procede: las capas consultadas, desde arriba</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>opaco – fin</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>renombrado – fin</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participa</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>opaco arriba – fin</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>renombrado arriba – fin</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>archivo arriba – fin</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>whiteout arriba – fin</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 es opaco: su contenido en capas inferiores está oculto – fin</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 se renombró: las capas inferiores lo tienen en otro lugar – fin</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 no es un directorio en esta capa – fin</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>whiteout de %1, y por tanto de todo lo que contiene – fin</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>participa; %1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>participa y es opaco: nada de lo inferior participa – fin</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>participa y se renombró: nada de lo inferior participa – fin</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>participa: sus entradas se fusionan con las inferiores</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participa – fin</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>whiteout – fin</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>no es un directorio – fin</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>no: preguntar a la capa inferior</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>aquí: esto es lo que se ve – fin</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>whiteout: lo que hay debajo no se ve – fin</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>no es un directorio, así que no se fusiona – fin</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultada</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>Montada en %1 hasta que cierre la imagen</translation>
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
        <translation>un manifiesto de Docker con la versión 1 del esquema, que no se admite</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>Descargue la imagen con un motor actual y vuelva a guardarla</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>no es ni un manifiesto de imagen ni un índice: no tiene capas ni manifiestos</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>el manifiesto enumera %1 capas, más de %2</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>enumera %1 manifiestos; solo se leen los primeros %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ManifestReader</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1, sobre %2</translation>
    </message>
    <message>
        <source>index %1: %2</source>
        <translation>índice %1: %2</translation>
    </message>
    <message>
        <source>an index lists a manifest without a digest</source>
        <translation>un índice enumera un manifiesto sin digest</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>%1 se ignora: tipo de medio desconocido %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>índices anidados a más de %1 niveles; se omite %2</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>más de %1 imágenes; se omite %2</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>manifiesto %1: %2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>el manifiesto %1 no está en el archivo</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>%1 de %2 manifiestos de un índice no están en el archivo: %3</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>Otro programa tiene abierto el archivo y puede que escriba más; vuelva a leerlo más tarde</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>el manifiesto %1 no está en el almacenamiento</translation>
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
        <translation>%1 más pequeños</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>Ver en el &amp;sistema de archivos</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>Abrir en Des&amp;perdicio</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>la semana más reciente</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>hasta un mes más antiguo</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>hasta un año más antiguo</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>hasta tres años más antiguo</translation>
    </message>
    <message>
        <source>older</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>Necesario, hasta donde se sabe</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>otros paquetes</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>en ningún paquete</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
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
        <translation>Por capa</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>Por tipo de archivo</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>Por causa del desperdicio</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Capa seleccionada</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espacio desperdiciado</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Qué muestra el mapa</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Qué muestran los colores</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>Carámbano</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>Cómo se dibuja el mapa</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Subir un directorio (Retroceso)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Subir un directorio</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Abra una imagen para ver dónde están sus bytes.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>No hay nada que mostrar: todos los archivos están vacíos.</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>La capa %1 no contiene bytes.</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>No se desperdicia nada.</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>Por paquete</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Leyendo los paquetes…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos los paquetes</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>%1, %2 % of the map</source>
        <comment>a size</comment>
        <translation>%1, %2 % del mapa</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%1 más pequeños en %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>sobre todo: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 apunta fuera del archivo; omitido</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>demasiado grande para mostrarlo desde un archivo comprimido</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>Hay más, que no se enumeran.</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>El archivo comprimido es demasiado grande para enumerarlo hasta el final.</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>El archivo comprimido está dañado aquí: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificación</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>La capa del fondo: no hay ninguna capa debajo con la que fusionarla</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>La capa %1 se fusiona con la capa %2, debajo de ella</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>Marque para fusionar la capa %1 con la capa %2, debajo de ella</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>Marque una capa para fusionarla con la de debajo</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MiddleTabs</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>Vistas de la imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::ModeGrid</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>ejecutar</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Module</name>
    <message>
        <source>this needs the package %1, which is not installed</source>
        <translation>esto necesita el paquete %1, que no está instalado</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>Instálelo; contiene %1</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>no se puede cargar %1: %2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>Vuelva a instalar el paquete %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>Montada en %1. Para desmontarla: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>Montada en %1. Pulse Ctrl+C para desmontarla.</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>no se pudo iniciar ningún gestor de archivos</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>La imagen está montada ahí hasta que la cierre.</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>No se abrió en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>Escriba aquí lo que se lee primero.</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>Escriba aquí qué hay que hacer: seleccione la capa de **abajo**.</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>Más abajo.</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>Escriba aquí qué ha pasado y por qué.</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>Escriba aquí de qué se trata.</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>Una ruta empieza con una barra.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>No existe el directorio: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>no contiene ninguna imagen de contenedor que se pueda leer: %1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>un OCI layout sin índice</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>Vuelva a copiar o guardar la imagen</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>no contiene ninguna imagen de contenedor</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>guardada con un Docker anterior a 1.10, un formato que no se admite</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>Cárguela en un motor actual y vuelva a guardarla</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>Parece un sistema de archivos sin capas; para abrirlo, métalo en un tar o use «docker save»</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>Abra la salida de «docker save», «podman save», «skopeo copy» o de una construcción a un OCI layout</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>Puede que su disco o recurso de red no esté o haya fallado: conéctelo y vuelva a leer la imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>La imagen del contenedor ya no existe</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>no es un contenedor</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>el índice no incluye ninguna imagen que se pueda abrir</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenStorage</name>
    <message>
        <source>this engine&apos;s storage has no images or containers</source>
        <translation>el almacenamiento de este motor no tiene imágenes ni contenedores</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>no existe el directorio</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>no es el almacenamiento de un motor</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>Indique el data root de Docker (/var/lib/docker), el graph root de podman (/var/lib/containers/storage) o el directorio raíz de containerd (/var/lib/containerd)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>Añadir texto a %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>Se omitieron los dispositivos y sockets.</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>Copiar %1 al contenedor</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>los dispositivos y sockets no se pueden copiar a un contenedor</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Cambiar los permisos de %1</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Cambiar el propietario de %1</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>Cambiar la fecha de %1</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>Definir un atributo de %1</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>Eliminar un atributo de %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Enlazar %1 a %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>Este directorio existe en capas inferiores, así que overlayfs no puede renombrarlo (EXDEV): se copia entero con su nuevo nombre y se elimina el antiguo.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>Leyendo los paquetes</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>revertido</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>No hay paquetes.</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Solo en capas ocultas</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>La capa %1 no cambia ningún paquete.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>Enumera los paquetes que indican las bases de datos de IMAGE: las de dpkg, apk y rpm
(rpmdb.sqlite), de npm, Python, Ruby y Java, y los que Go y cargo-auditable de Rust integran
en programas; cada uno con la capa que lo trajo, y luego los que solo están en capas ocultas.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format necesita un formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table (predeterminado), json, spdx (SPDX 2.3 en JSON) o cyclonedx (CycloneDX 1.5 en JSON).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>Los paquetes según las capas 0 a LAYER.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>Solo lo que hace LAYER: los paquetes que añade, actualiza, revierte y elimina.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>eliminado por %1</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>revertido</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old version, new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a version</comment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>a layer&apos;s number and title</comment>
        <translation>Capa %1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>El nombre en la base de datos del propio paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>La versión instalada</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>El gestor de paquetes o el lenguaje</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>Qué hizo la capa con el paquete</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>La capa que lo hizo</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>Lo que el paquete dice de su licencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>Bytes: según la base de datos, o de los archivos que enumera</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>En el sistema de archivos unificado</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>Cambiados por la capa seleccionada</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Solo en capas ocultas</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>Qué paquetes mostrar</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>Filtrar paquetes por nombre</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>revertido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln paquete, %1</numerusform>
            <numerusform>%Ln paquetes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1; %Ln base de datos sin leer</numerusform>
            <numerusform>%1; %Ln bases de datos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>Abra una imagen para ver sus paquetes.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Leyendo los paquetes…</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>Ningún paquete tiene eso en su nombre.</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>Esta capa no cambia ningún paquete.</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>Ningún paquete está solo en capas ocultas.</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>Esta imagen no tiene ninguna base de datos de paquetes que se pueda leer.</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>Faltan en %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>La lista de materiales tiene todos los paquetes de la imagen.</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>La lista de materiales no tiene más paquetes que los de la imagen.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>Posición en el archivo</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Se continuó desde el final</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>Se continuó desde el principio</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Buscando… %1 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::PaletteBox</name>
    <message>
        <source>Standard</source>
        <comment>colours of layers</comment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>For red-green colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Para daltonismo azul-amarillo</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>Solo claro y oscuro</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>Directorios superiores</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Un nombre no puede contener una barra.</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>Ese es su nombre actual.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>Permisos y propietario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ID de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>ID de &amp;grupo:</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>Permisos:</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>Como &amp;número:</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>Los propietarios son números de 0 a 4294967295. Los nombres no significan nada fuera del contenedor.</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>Indique los permisos.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>Cambiar los permisos y el propietario de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>escritura · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>solo lectura · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>Lo que ve el contenedor</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>la capa de escritura</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>la capa %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>Las capas superiores lo ocultan por completo.</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>Oculto: %1 lo elimina. Los bytes siguen en esta capa.</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>Oculto: %1 tiene una versión más nueva. Los bytes siguen en esta capa.</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>Visible: ninguna capa superior lo oculta.</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>Un whiteout: esta capa solo anota que el archivo ya no está. Las capas inferiores aún lo tienen.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Procede de %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n paso sin archivos: %1</numerusform>
            <numerusform>%n pasos sin archivos: %1</numerusform>
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
            <numerusform>%n capa sin archivos aquí</numerusform>
            <numerusform>%n capas sin archivos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>Opaco: el directorio oculta todo lo que las capas inferiores tienen en él.</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>%1 en esta capa</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n paso sin archivos</numerusform>
            <numerusform>%n pasos sin archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Gráfico, %1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>Dibuja IMAGE como un libro de texto: a la izquierda su pila de capas, cada una con un puntero a la de
debajo, y encima la capa de escritura del contenedor si la hay; a la derecha el sistema de archivos que
forman, con la capa de la que procede cada archivo. Las pilas largas y los muchos archivos se reducen
a lo más revelador. El gráfico es SVG; stratoscope --picture también escribe PNG y PDF.</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>los gráficos de stratoscope-cli son SVG; para %1, use: stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme debe ser light o dark, y no «%1»</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language debe ser uno de %1, y no «%2»</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>Escribe el gráfico en FILE, que queda completo o tal como estaba. Su nombre termina en .svg.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>No incluye los nombres de archivos e instrucciones: unas barras representan los archivos.</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light (predeterminado) o dark.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>El idioma de las palabras del gráfico, como en o de. Predeterminado: el del entorno.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUAGE</translation>
    </message>
</context>
<context>
    <name>stratoscope::PicturePane</name>
    <message>
        <source>Picture</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Subir un directorio (Retroceso)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Subir un directorio</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>Cada capa apunta a la de debajo. &lt;s&gt;Tachado&lt;/s&gt;: oculto por una capa superior, pero aún en la imagen. ✕: un whiteout, que oculta lo que hay debajo.</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>El diagrama aparece con los archivos de las capas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>%n nombre más sin mostrar</numerusform>
            <numerusform>%n nombres más sin mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>Diagrama de las capas</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>tiene menos bytes de los que indica su capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of layers</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n capa en una</numerusform>
            <numerusform>%n capas en una</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>%1 de archivos en %2 entradas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>Compuesta de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Ahorro</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>no es una plataforma</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>Escríbala como OS/ARCHITECTURE u OS/ARCHITECTURE/VARIANT, por ejemplo linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>La de esta máquina (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>Una plataforma tiene la forma OS/ARCH u OS/ARCH/VARIANT.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
</context>
<context>
    <name>stratoscope::PodmanStates</name>
    <message>
        <source>cannot read the states of podman&apos;s containers: %1</source>
        <translation>no se pueden leer los estados de los contenedores de podman: %1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>la base de datos de podman está dañada: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Su predicción</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Av Pág y Re Pág pasan de una capa a otra · L: mostrar u ocultar el puntero · Esc termina la presentación</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>pruebe --help</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>no hay pantalla; use --snapshot para dibujar un gráfico, o stratoscope-cli para un informe de texto</translation>
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
        <translation>%1: %2 de %3, %4 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressNote</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectFile</name>
    <message>
        <source>&quot;failOver&quot; must be a string or a list of strings</source>
        <translation>«failOver» debe ser una cadena o una lista de cadenas</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>«exclude» debe ser una lista de patrones</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>«exclude» tiene más de %1 patrones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>«%1» no es un patrón de rutas</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>Por ejemplo: /var/log/** o **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>se esperaba un objeto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>Reglas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>%1 de %Ln límite superado</numerusform>
            <numerusform>%1 de %Ln límites superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>%Ln límite respetado</numerusform>
            <numerusform>%Ln límites respetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln archivo omitido (%1)</numerusform>
            <numerusform>%Ln archivos omitidos (%1)</numerusform>
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
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>stratoscope-cli report usa las mismas reglas.</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>Las reglas del proyecto, y si la imagen las cumple</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>Reglas ignoradas: %1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>posible secreto en la configuración: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>un paso no tiene nombre propio; se ignora</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 no está en ninguna línea; se ignora</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>las capas de %1 no tienen digest; se ignoran</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>solo se leen los primeros %1 archivos</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>no es Base64; se ignora</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>es mayor de lo que puede ser un Dockerfile; se ignora</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>ninguna clave pública PEM de tipo ECDSA, RSA o Ed25519</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>cosign la escribe como cosign.pub; «openssl pkey -pubout» la obtiene de una privada</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>la imagen ya tiene una capa de escritura</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>el registro no transfiere partes de capas</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>el registro envía una parte distinta de la solicitada</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>la parte que envía termina antes de tiempo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 debería ser %2, pero es %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>La imagen se modificó o se dañó después de construirse; vuelva a descargarla o guardarla</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>el digest del blob</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>el diff ID</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>la capa no está en el archivo</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>Indique el directorio upper de un contenedor o un tar de capa</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>Leyendo la tabla de contenido de %1</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>transferida entera, porque no se puede usar su tabla de contenido: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>Capa principal</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>Imágenes recientes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>Resuelta como %1</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>Esta etapa no está en la imagen, salvo lo que se copia de ella.</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>Construido con %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>no está lo que hace referencia a la imagen</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>sus bytes no tienen este digest</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>el registro no dice qué hace referencia a %1: %2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>el registro enumera más de %1 referrers de %2; el resto se ignora</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>el registro enumera solo algunos referrers de %1, filtrados por %2</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>el registro pone la página siguiente de referrers de %1 en otro lugar; se ignora</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>la lista de referrers de %1 que envía el registro no tiene fin; el resto se ignora</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>el tag %1 no es un índice de lo que hace referencia a una imagen; se ignora</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>el registries.conf de esta máquina bloquea %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>Lo que llegó del registro por la red, de lo que se ha necesitado hasta ahora. Las capas transferidas antes se conservan en esta máquina.</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>Sin se&amp;guridad: HTTP sin cifrar, certificados que nadie avala</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>Abrir desde registro</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>La de esta máquina (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>&amp;Plataforma:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Compare with an Image in a Registry</source>
        <translation>Comparar con una imagen de un registro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>Escriba un nombre: aquí aparecerán sus tags.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>El primer tag.</numerusform>
            <numerusform>Los primeros %Ln tags.</numerusform>
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
        <translation>La de las preferencias (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>lo que envía como %1 no tiene este digest</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>es mayor de lo que puede ser un manifiesto o una configuración</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>no hay ninguna imagen para %1</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>Use un nombre como registry://debian:12 o registry://localhost:5000/shop:2.4</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>no es un digest válido</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>no es un tag válido</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>no es un nombre válido de un registro</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>no es un nombre válido de una imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>Inicie sesión con «docker login» o «podman login docker.io»</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>Inicie sesión con «docker login %1» o «podman login %1»</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>el registro rechaza sus credenciales (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>Puede que hayan caducado. %1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>el registro quiere saber quién es usted, o no tiene esa imagen (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>Compruebe el nombre. Para una imagen privada: %1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>no tiene permiso para leer esta imagen (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>Pida acceso a su dueño o inicie sesión con otra cuenta</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>Inténtelo de nuevo dentro de %1 segundos</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Inténtelo más tarde</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1, o inicie sesión: eso suele elevar el límite</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>el registro ha recibido demasiadas solicitudes desde aquí (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>el registro no tiene esa imagen (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>Compruebe el nombre y el tag</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>el registro tiene un problema propio (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>el registro responde con el estado %1</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>Compruebe que hay un registro en %1</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>no hay conexión segura</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>no hay conexión segura: %1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>Si el registro tiene su propia autoridad certificadora, ponga el certificado de esta en /etc/docker/certs.d/%1/ca.crt. Para prescindir de la seguridad, use --insecure</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>Compruebe el nombre y la red</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nadie escucha ahí</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>no existe el host %1</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>Consulte HTTPS_PROXY y NO_PROXY</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>el servidor dejó de responder</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>el servidor cerró la conexión antes de tiempo</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>la respuesta es mayor de lo permitido</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>falló la red: %1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>No se puede confiar en el registro, o en alguien del camino hasta él</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>el proxy no deja pasar la solicitud: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>solo se leyeron %1 de los %2 referrers que enumera el registro</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>demasiado grande para un referrer</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>el registro lo enumera, pero hace referencia a otra cosa</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>%1 se ignora: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>su servidor de tokens no tiene una dirección segura</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>su servidor de tokens no da ningún token</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>no es un host válido</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>El registro pide esperar</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>más de %1 redirecciones</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>una redirección no lleva a ninguna dirección válida</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>una redirección lleva fuera de una conexión segura</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>no está en la imagen del registro</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>aún no se ha transferido</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>contenedor, lectura/escritura: %1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[dañada] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[cifrada] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[ausente] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>%1 en todas las capas, %2 visibles en %3 archivos y %4 directorios, %5 desperdiciados</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>%1 en todas las capas, %2 visibles en %3 archivos y %4 directorios, al menos %5 desperdiciados</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>Capas en caché, ni leídas de nuevo ni verificadas (--no-cache hace ambas cosas): %1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>capas 0 a %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Construida a partir de</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Construida por</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Argumentos de construcción</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%1 de %2; de las capas %3, solo las tablas de contenido, así que sus digests no están verificados (--whole-layers lo hace)</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportHtml</name>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>(unos %1 comprimidos)</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Y %1 más; con --format json se ven todas.</translation>
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
        <translation>Capa</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ incumplida</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ cumplida</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Solo en capas ocultas</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Capas: %1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>Un contenedor ve</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>Archivos: %1, directorios: %2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>%1 % de eso, unos %2 comprimidos</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>Oculto, pero sigue ahí</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>%1 % de todas las capas</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>Eficiencia según dive</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>%1 desperdiciados, según dive</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ Posibles secretos</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>Oculto no es eliminado</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Todas las correcciones como un solo parche del Dockerfile: ahorra %1</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Puntuación de dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>Hecho con Stratoscope %1. Los tamaños son sin comprimir salvo que se indique lo contrario; los comprimidos se estiman a partir de la proporción de la capa.</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>Imagen de contenedor, capa por capa</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>La pila</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>La capa superior aparece primero. El extremo fino de una barra es lo que se desperdicia, en los colores de sus causas.</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>Lo que ve un contenedor</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>Las áreas son bytes; los colores, las capas de las que proceden. Pase el puntero sobre una para ver qué es.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Adónde fueron los bytes</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Archivos más grandes</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Posibles secretos en la configuración</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportMarkdown</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Puntuación de dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Todas las correcciones como un solo parche del Dockerfile: ahorra %1</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Adónde fueron los bytes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Capas: %1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Solo en capas ocultas</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>Posibles secretos: %1.</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Posibles secretos en la configuración</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>un sistema de archivos simple, sin capas ni configuración, como lo escribe «docker export»; se muestra como una imagen de una capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>una base de datos de rpm dañada (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>una base de datos de rpm dañada (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>Resto: inútil en una imagen</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>Secreto: peligroso en una imagen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>&amp;Rutas, una por línea:</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>Em&amp;pieza por:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>Qué &amp;es:</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>Con&amp;sejo:</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>Reglas para restos y secretos</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>Estas son sus propias reglas; las incorporadas también se aplican. En las rutas, * representa cualquier nombre y ** todo lo que hay debajo. Se guardan en %1.</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Re&amp;glas:</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>regla-nueva</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Aún sin guardar: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>no es un directorio o no está en uno</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>es un enlace simbólico, que no se sigue</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>es la raíz del sistema de archivos</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>no admitido para este archivo</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>no existe ese atributo</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>el valor es demasiado largo</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>el nombre del atributo está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>el archivo sería demasiado grande</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>demasiados archivos en el sandbox</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>los nombres que empiezan con «.wh.» están reservados para los whiteouts de las capas (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>&amp;Nuevo contenedor</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>Poner una capa de escritura vacía sobre la imagen y cambiar archivos en ella</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>C&amp;ontinuar en sandbox</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>Cambiar archivos en una copia de la capa de escritura de este contenedor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>Hacer co&amp;mmit</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>Convertir la capa de escritura en una de solo lectura y poner encima otra nueva y vacía</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>De&amp;scartar contenedor</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>Descartar el contenedor y su capa de escritura</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>Nuevo &amp;archivo…</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>Nuevo direc&amp;torio…</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>Nuevo en&amp;lace…</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>Copiar archivos a&amp;quí…</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>Copiar director&amp;io aquí…</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>&amp;Editar como texto…</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>Añadir te&amp;xto…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Renom&amp;brar…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>Mo&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>&amp;Permisos y propietario…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Elimina&amp;r</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>Nuevo directorio</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>&amp;Deshacer el descarte de %1</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>El contenedor %1 se descartó. %2 lo recupera.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>Se perderán los cambios sin guardar en los contenedores de esta imagen.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>Todavía se está cambiando un contenedor.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>no es texto UTF-8, así que no se puede editar como texto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>&amp;Nuevo nombre:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>Nueva &amp;ruta:</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>Copiar archivos aquí</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>Copiar un directorio aquí</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>Copiar %Ln archivo a %1</numerusform>
            <numerusform>Copiar %Ln archivos a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>Aún no hay pasos. Haga clic derecho en un archivo para cambiarlo o suelte archivos sobre el árbol.</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>Pasos en el contenedor</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>Pulse Intro para deshacer o rehacer hasta este paso</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>CONTENEDOR %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>capa de escritura: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>Combinando las capas</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>Creando el contenedor %1</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>Haciendo commit de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>Se incumple una regla del proyecto</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>La imagen incumple una regla de --fail-over o .stratoscope.json.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>la capa de escritura</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tal como estaba</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>Capas: de %1 a %2; sin comprimir, de %3 a %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Se omitieron los puntos de montaje que el motor creó para este contenedor</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Guardada en: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
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
        <translation>esto es un enlace simbólico</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>el archivo termina antes de tiempo en su capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Guardar imagen como</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>Guardar imagen aplanada</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 con la capa del contenedor encima: una imagen con %n capa.</numerusform>
            <numerusform>%1 con la capa del contenedor encima: una imagen con %n capas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1: una imagen con %n capa.</numerusform>
            <numerusform>%1: una imagen con %n capas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1, que tiene %2 capas, pasa a ser una imagen con %n capa.</numerusform>
            <numerusform>%1, que tiene %2 capas, pasa a ser una imagen con %n capas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>A&amp;brir imagen guardada</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Tamaño: %1.</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>Tamaño: menos de %1.</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>Tamaño: unos %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Detenido; no se guardó nada.</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>Guardada. El ID de la imagen es %1</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Se omitieron los puntos de montaje que el motor creó para este contenedor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>Archivo OCI</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Archivo Docker</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>Com&amp;presión de capas:</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>Lo leen docker load desde Docker 23, podman load, skopeo y este programa</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>Lo leen docker load, podman load, skopeo y este programa</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>ninguno; por ejemplo shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>&amp;Nombre de la imagen:</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>La entrada del historial para la capa de escritura, que pasa a ser de solo lectura</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>Entrada del &amp;historial:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>&amp;Guardar en:</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archivos de imagen (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Guardar imagen como</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>Elija dónde guardar la imagen.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Esto es un directorio. Elija un archivo.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>No existe el directorio: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>not enough memory to compress</source>
        <translation>no hay memoria suficiente para comprimir</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>un archivo disperso con un mapa no válido</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>su contenido ha cambiado desde que se leyó; se modificó la imagen o el contenedor</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Vuelva a abrirla.</translation>
    </message>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>un archivo disperso tiene huecos mayores que %1 bytes</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>no se puede guardar la imagen porque falta su configuración</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>no se admite guardar capas con compresión %1</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>el plan no corresponde a la imagen</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>este es el archivo del que se lee la imagen</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>Guarde en otro archivo</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>Guardando la capa %1</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>no se puede guardar la capa %1: su digest debería ser %2, pero es %3</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>no se puede guardar la capa %1, que está dañada: %2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>no se puede guardar la capa %1, que falta</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>Vuelva a guardar o copiar la imagen con todas sus capas.</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>la capa %1 está cifrada, y un archivo Docker no admite capas cifradas</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>Guarde como archivo OCI</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>la capa %1 está cifrada, así que no se puede fusionar con otras</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>Exclúyala de la fusión</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>no se puede guardar la capa %1: su diff ID debería ser %2, pero es %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>La imagen se modificó o se dañó después de construirse; vuelva a descargarla o guardarla</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>la imagen no tiene capas</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>no existen las capas %1: las capas se numeran de 0 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>«%1» no es un rango de capas; use 3..7, por ejemplo, o all</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>la capa %1 está en dos rangos</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>Libere espacio ahí o guarde en otro lugar; no se escribió nada</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>una imagen solo se puede guardar en un archivo normal</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>guardarla requiere unos %1, pero en %2 solo quedan %3</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>Libere espacio ahí o defina TMPDIR con un directorio que tenga más espacio</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>es mayor que los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 está guardando la imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>Lo que quedaría de cada capa</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>capa %1: %2</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Marcar todos</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>Marcar &amp;ninguno</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>Marque hallazgos para ver la imagen sin ellos.</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>Ahorra %1 (unos %2 comprimidos): %3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>Archivos en todas las capas</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>Capas, sin comprimir</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>Capas, tal como se almacenan</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>ninguna lista de materiales (SBOM)</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>no es una lista de materiales (SBOM) en un formato admitido: SPDX o CycloneDX, en JSON</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>URL del paquete</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1: %2 en ambas, %3 faltan en la lista, %4 solo en la lista.</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>Faltan en la lista</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>Solo en la lista</translation>
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
        <translation>Eficiencia %1, %2 desperdiciados</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>Eficiencia %1, %2 desperdiciados (%3 de lo que hay sobre la capa del fondo)</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>Se desperdician exactamente %1: los bytes de los archivos sin ninguna ruta visible arriba. dive suma todas las versiones de una ruta que escriben varias capas, incluida la que se queda. No cuenta nada por un directorio eliminado entero, ignora los directorios opacos y no atribuye tamaño a los enlaces duros.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>Pila escrita como texto</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>directorios</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>enlaces simbólicos</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>enlaces duros</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>tuberías con nombre</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>capas %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>tamaño %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>permisos %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>propietario %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <comment>a date</comment>
        <translation>modificado %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>no eliminado</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>Mostrar solo una parte de lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Directorios</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>Enlaces &amp;simbólicos</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>Set&amp;uid o setgid</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>Solo &amp;eliminados</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>Solo la capa se&amp;leccionada (%1)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>&amp;Como mínimo</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>Buscar en los nombres de archivos de todas las capas (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>Buscar en los contenidos de los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1, eliminado</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>En capas</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>Las capas que lo añaden (+), cambian (~) o eliminan (−), de abajo arriba</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>Tamaño de la última versión</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>Parte de una ruta de cualquier capa, size:&gt;1M, type:symlink…</translation>
    </message>
    <message>
        <source>Search in all layers</source>
        <translation>Buscar en todas las capas</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>Escriba parte de una ruta. Se busca en todas las capas, también en los archivos eliminados.
Filtros: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>Ninguna ruta pasa el filtro.</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>Ninguna ruta contiene «%1» y pasa el filtro.</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Ninguna ruta contiene «%1».</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>bytes de un archivo</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>una capa que lo añade, cambia o elimina</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>lo que una capa hace con él</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>archivo, directorio, enlace…</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>ID de grupo</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>final del nombre, después de un punto</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>cuándo se modificó, en UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>eliminado, no visible en el contenedor</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>No existe el filtro «%1». Para buscarlo en las rutas, escríbalo entre comillas: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>«%1» no es un valor válido para «%2». Por ejemplo: %3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>«%1» necesita un valor. Por ejemplo: %2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>más de un megabyte</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>más de 100 kilobytes</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>menos de un kilobyte</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>de 1 a 10 megabytes</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>la capa más baja</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>capas 2 a 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>capas por encima de la 2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>con otro contenido</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>con otros permisos, propietario o fechas</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>por otro tipo</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>almacenado otra vez tal como estaba</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>por un whiteout</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>oculta lo que había en él</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>archivo normal</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>tiene varios nombres</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>dispositivo de bloques o de caracteres</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tubería con nombre</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>se ejecuta como su propietario</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>se ejecuta como su grupo</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>solo los propietarios pueden eliminar en él</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>por cualquiera</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>cualquiera puede escribir</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>exactamente estos permisos</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>normalmente personas</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>bibliotecas compartidas</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>uno de varios</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>antes de 2024</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>desde marzo de 2024</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>solo lo eliminado</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>solo lo que existe</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Mostrar en el árbol</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>Capa %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>Ya no existe: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>Co&amp;lores de las capas:</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>&amp;Tamaños:</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>Nada vuela, se desvanece ni parpadea, aunque su escritorio no tenga ese ajuste</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>kB, MB, GB: 1000 bytes son 1 kB</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>KiB, MiB, GiB: 1024 bytes son 1 KiB</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>&amp;Plataforma, si hay varias:</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>C&amp;aché de capas:</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>Editar &amp;reglas…</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>Restos y secretos:</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>Programas de los motores</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>la lista de capas del manifiesto contradice los diff ID de la configuración y se corrigió para que coincidan</translation>
    </message>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 capa está cifrada; se necesita una clave para ver qué contiene</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 capas están cifradas; se necesita una clave para ver qué contienen</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>los digests de las capas no se pueden verificar porque no se admite su algoritmo: %1</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>la capa %1 es %2, que ningún motor desempaqueta</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>las capas que faltaban donde apunta el manifiesto se encontraron por sus digests</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShapeSwitch</name>
    <message>
        <source>By Cause</source>
        <comment>how waste is listed</comment>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>List findings by what caused them</source>
        <translation>Agrupar los hallazgos según su causa</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>Mostrar todos los archivos desperdiciados, primero los más grandes</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>Cambiar contenedores con comandos como rm, echo y docker commit</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>no hay ningún contenedor que cambiar</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Cree uno con docker run</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 no es el contenedor que se muestra</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>Se muestra %1; haga clic en otro de la pila para cambiarlo</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>no hay ninguna imagen abierta</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>todavía no hay ninguna imagen de la que se pueda hacer un contenedor</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>contenedor %1: una capa de escritura vacía sobre la imagen</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>aquí los contenedores se llaman c1, c2…</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>la capa de escritura pasa a ser la capa %1, de solo lectura, y se pone encima una vacía</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>el contenedor %1 y su capa de escritura ya no están; undo los recupera</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>el contenedor %1 ha vuelto</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>deshecho: el commit</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>detenido; no se cambió nada</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>Lo que hicieron los comandos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>Lo que escribe aquí se hace según las reglas de overlayfs; no se ejecuta nada. Escriba help para ver los comandos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab completa, Arriba y Abajo recorren las líneas anteriores, Mayús+Tab sale</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>En los paneles</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>Abrir y cerrar un directorio</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>Expandir todo lo que hay bajo un directorio</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Saltar a un nombre</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>primeras letras</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>Plegar un grupo de capas y desplegarlo</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−, +</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>Seleccionar una capa de la pila</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>su número</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>Marcar un hallazgo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>Moverse entre las áreas del mapa</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>Entrar en un directorio del mapa y salir</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Intro, Retroceso</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>Cambio siguiente y anterior de un archivo</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Mayús+F7</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>no es una firma: «%1» no es Base64</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>exige %1, que Stratoscope no entiende</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>falta el manifiesto al que podría referirse</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>solo se comprueban firmas sobre SHA-256, no sobre %1</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>no es una firma COSE</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>verificada con la autoridad; no está probado cuándo se firmó</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>verificada con la clave</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>no es de esta imagen y esta autoridad</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>no es de esta imagen y esta clave</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>firmada por %1, identidad según %2</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>su certificado declara %1, identidad según %2</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>es de esta imagen y esta autoridad, pero caducó el %1</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>es de esta imagen y esta clave, pero caducó el %1</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>sin comprobar: %1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>sin comprobar; declara haber caducado el %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1: no se puede escribir el gráfico</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>contenedor, %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln imagen sin nombre no se muestra; véase --all</numerusform>
            <numerusform>%Ln imágenes sin nombre no se muestran; véase --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>un archivo disperso cuyo mapa no indica dónde está su contenido</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>no es una base de datos SQLite</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>una base de datos que tarda demasiado en leerse</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>no se puede leer la base de datos: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message>
        <source>digest mismatch</source>
        <translation>digest incorrecto</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>tiene este archivo</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>elimina este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
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
        <translation>Uso: stratoscope-cli stack build FILE -o ARCHIVE
     stratoscope-cli stack check FILE
Construye una imagen a partir de una pila escrita como texto, o la comprueba. El archivo
se carga en docker, podman y skopeo; las capas de escritura de los contenedores quedan
junto a él como tars de capa, para --upper. El mismo FILE da los mismos bytes.

Opciones:
  -o, --output ARCHIVE  Dónde escribir la imagen.
  -q, --quiet           No indica el progreso.
  -h, --help            Muestra esta ayuda.

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>Capas: %1, contenedores: %2, archivos: %3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Guardado: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>Contenedor %1: %2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>Omitido: el contenedor %1, que se apoya en la imagen tal como era antes de un commit</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>se esperaba «build» o «check»</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>se esperaba un archivo con una pila</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>no se indicó el archivo en el que escribir</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check no escribe ningún archivo</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1: no contiene ninguna capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>fuera de la vista</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>capas %1</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>su contenedor — sus archivos se pueden editar</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>directorio upper — solo para ver; para editar, use «Continuar en sandbox»</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>la capa %1 está seleccionada</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>capa %1</translation>
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
%2 en su capa de escritura, sobre las mismas capas de solo lectura.
Haga clic para verlo arriba.</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>Compartida por %Ln imagen de este archivo</numerusform>
            <numerusform>Compartida por %Ln imágenes de este archivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>&amp;Plegar grupo</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>Desplegar &amp;grupo</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Plegar &amp;todos</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>Desplegar todo&amp;s</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>I&amp;r a la capa…</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>Seleccionar una capa por su número. En la pila, basta con escribir el número.</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Ir a la capa</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>&amp;Número de la capa, de 0 (abajo) a %1 (arriba):</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>Vista general de la pila de capas</translation>
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
        <translation>solo lectura de aquí hacia abajo</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>Imagen base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Imagen base %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>Construcción anterior</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Capas pequeñas</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>Pila de capas</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>cada una apunta a la de debajo</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>lo que ve el contenedor, mirando desde arriba</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>imagen, solo lectura</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>lectura/escritura · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>nada: la capa base no tiene padre</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>sin archivos</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln archivo más</numerusform>
            <numerusform>+ %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>oculto por una capa superior, pero sigue en la imagen</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>whiteout: un marcador que oculta lo que tienen las capas inferiores</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>Todavía no hay capas. Cada FILE, COPY y RUN crea una.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>no contiene ninguna capa</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>Cree una con FILE, COPY o RUN</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escriba: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>no se entiende %1</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>Escriba permisos como 0644</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>Escriba un propietario como 1000:1000</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>Escriba fill=zeros o fill=random</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>aquí no hay ninguna opción %1</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>un directorio no tiene contenido</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 no es un tamaño</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>Escriba un tamaño como 12kB, o un texto entre comillas</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>un archivo tiene un solo contenido</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>falta una ruta</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 no es el nombre de un archivo</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>Nombre cada archivo: no se lee nada de esta máquina</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>un contenedor no se puede cambiar con %1</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>Las instrucciones de imagen van en una pila: Archivo → Crear una pila</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>esto no cambia el contenedor</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>no hay ninguna línea que sea solo %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>en este lenguaje no hay condiciones, bucles ni funciones: %1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 es un programa, y aquí no se ejecuta nada</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>Indique con COPY o FILE lo que deja</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>en este lenguaje no hay variables</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>no existe el comando %1</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>Vea en help cuáles hay</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>no hay ningún archivo después de este signo</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>la salida puede ir a un solo archivo</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>aquí falta un comando</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>hay demasiados comandos en una línea</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>capa de escritura</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  procede de: %1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  tamaño: %1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  permisos: %1, propietario %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  fecha: %1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  enlace a: %1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  fusionado con lo que contienen en él las capas inferiores</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>hay demasiadas líneas anidadas</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>Escriba un tamaño como 120, 12kB o 5M</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 no son permisos</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>Escriba permisos como 755</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>%1 no tiene aquí opciones largas</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 no tiene la opción -%2</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>no hay ningún valor después de esta opción</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>Escriba permisos como 644, u+x o go-w</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 no es un propietario</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>Escriba números como 1000:1000; el único nombre conocido es root</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 no indica sobre qué actuar</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 no admite nada más</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 necesita su opción -%2</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>los comodines representan demasiados nombres</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>los comandos cambian y leen demasiados archivos</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>hay demasiada salida</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>los comandos no tienen entrada aquí, así que no hay &lt;&lt;</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>Use FILE con &lt;&lt; para crear un archivo de varias líneas</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; necesita la palabra que termina el texto</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>Escriba &lt;&lt;EOF, luego las líneas y luego una línea que sea solo EOF</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>en este lenguaje no hay ||</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>Un comando que falla termina la línea; a rm -f no le importa lo que falta</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>en este lenguaje no hay tuberías</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>Escriba lo que debe contener el archivo con echo … &gt; FILE</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>los comandos no tienen entrada aquí, así que no hay &lt;</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>en este lenguaje no hay subshells</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>aquí nada se ejecuta en segundo plano</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>Escriba &amp;&amp; para continuar con otro comando</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>falta un comando entre los puntos y coma</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>la salida solo va a un archivo: &gt; FILE o &gt;&gt; FILE</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>en este lenguaje no hay sustitución de comandos</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>Póngalo entre comillas simples si se refiere al carácter</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>Póngalo entre comillas simples si se refiere al signo de dólar</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>esta comilla no está cerrada</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>no hay nada después de esta barra invertida</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>hay un byte cero en el texto</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>solo la salida de un comando puede ir a un archivo</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>Quite la redirección de sus errores</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>no hace nada</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat FILE…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>muestra el contenido de archivos</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [DIRECTORY]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>cambia el directorio desde el que parten las rutas relativas</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] MODE PATH…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>cambia permisos: 644, u+x, go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] OWNER[:GROUP] PATH…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>cambia propietarios: números, o root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] PATH… TARGET</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>copia archivos, con -r directorios</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [PATH…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>suma los tamaños de archivos</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXT… [&gt; FILE]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>escribe un texto; &gt;&gt; lo añade al final de un archivo</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] TARGET NAME</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>crea un enlace duro, con -s uno simbólico</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [PATH…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>enumera nombres; con -l también la capa de cada uno</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m MODE] DIRECTORY…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>crea directorios</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m MODE] NAME…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>crea tuberías con nombre</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv PATH… TARGET</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>renombra o mueve</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>muestra el directorio desde el que parten las rutas relativas</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] PATH…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>elimina archivos, con -r directorios</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir DIRECTORY…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>elimina directorios vacíos</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;COMMANDS&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>aplica comandos de este lenguaje</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat PATH…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>muestra lo que dice una capa de un archivo</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] FILE…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>crea archivos vacíos, o pone a los archivos la hora actual</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s SIZE FILE…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>recorta archivos, o los amplía con ceros: 12kB, 5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>la pila tendría más de %1 bytes</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>la pila tendría más de %1 archivos</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>una imagen no tiene más de %1 capas</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>Ponga varias instrucciones en un solo LAYER</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>todavía no hay ningún contenedor</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Cree uno con docker run</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>no existe el contenedor %1</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>Cree uno con docker run %1</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>todavía no hay ninguna capa en la que se apoye un contenedor</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>hay demasiados contenedores</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>ya hay un contenedor %1</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 se apoya en la imagen tal como era antes de otro commit</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>Una pila se escribe como un Dockerfile, una instrucción por línea. No se
ejecuta ni se lee nada de esta máquina: los comandos de abajo se hacen en el
sistema de archivos unificado y dejan en cada capa lo que dejaría overlayfs.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>Comandos, para RUN y docker exec</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; y ; unen comandos; el primero que falla termina la línea. &gt; y &gt;&gt; escriben la salida en
un archivo. Las comillas, la barra invertida y los comodines *, ? y [a-z] significan lo que
en una shell. Una barra invertida al final de una línea la continúa en la siguiente;
# inicia un comentario. No hay tuberías, variables, condiciones ni bucles.</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>Los tamaños son 120, 12kB, 5MB (potencias de 1000) o 12K, 5M (potencias de 1024). Lo que solo
tiene tamaño se llena con bytes que no se comprimen; fill=zeros lo llena con ceros.</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>crea otro contenedor sobre esta imagen</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>convierte la capa de escritura en una de solo lectura</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>descarta el contenedor</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>deshace la última línea; la rehace</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>vacía este panel; muestra esta lista</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>No se ejecuta nada: cada línea hace lo que haría overlayfs. &amp;&amp; une comandos, &gt; escribe en un
archivo, Tab completa, Arriba y Abajo recorren las líneas anteriores.</translation>
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
        <translation># Una pila, de abajo arriba. Cada instrucción crea una capa.
FROM scratch

LAYER &quot;el sistema operativo&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# Un whiteout oculta la caché, pero esta sigue ocupando sus 2 MB debajo.
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# Un contenedor: una capa de escritura encima.
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>esto no es una lista de textos</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>aquí no se descarga ninguna imagen, así que una pila parte de la nada</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>aquí no se espera ningún texto de varias líneas</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 está incompleto o es demasiado largo</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>no existe la instrucción %1</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>Escriba RUN delante de un comando</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>Use COPY: no se descarga ni desempaqueta nada</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>en este lenguaje no hay %1</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>Hay docker run, docker exec y docker commit</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>falta el nombre de un contenedor</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 no es el nombre de un contenedor</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>hay algo después del nombre del contenedor</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>Cambie lo que contiene con docker exec</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>la capa no tiene comentario</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM va primero, y una sola vez</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>la imagen está terminada, porque hay un contenedor sobre ella</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>Use docker exec para cambiar el contenedor, o suba esta línea</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>hay demasiadas instrucciones</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>el script tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>parte de la nada; cada instrucción que sigue crea una capa</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;comentario&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>comienza una sola capa para todas las instrucciones hasta el siguiente LAYER o END</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>la termina, de modo que cada instrucción vuelve a crear una capa</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE PATH [SIZE | &quot;texto&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>crea o reemplaza un archivo: 12kB de contenido, un texto o las líneas hasta EOF</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR PATH [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>crea un directorio y los que están por encima</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;texto&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>lo mismo, escrito como en un Dockerfile; no se lee nada de esta máquina</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN comando &amp;&amp; comando</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>aplica comandos al sistema de archivos unificado, como lo haría overlayfs; no se ejecuta nada</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>define una variable de los contenedores; crea una capa vacía</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR PATH</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>el directorio desde el que parten las rutas relativas; debe existir cuando se usen</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>lo que ejecuta un contenedor</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>lo que ejecuta un contenedor delante de CMD</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>anota algo en la imagen</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>como quién se ejecuta un contenedor</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>un puerto en el que escucha un contenedor</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>un directorio que en los contenedores no forma parte de la pila</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>un nombre de la imagen que se guarda</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NAME]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>un contenedor: una capa de escritura encima; puede haber varios</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NAME comando &amp;&amp; comando</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>aplica comandos a un contenedor, que cambian su capa de escritura</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NAME]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>convierte la capa de escritura de un contenedor en una de solo lectura de la imagen</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>Capas c&amp;ompactas</translation>
    </message>
    <message>
        <source>Layer stack</source>
        <translation>Pila de capas</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>PILA DE CAPAS</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>Una línea por capa, para ver más de la pila</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>&amp;Mostrar la pila hasta aquí</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>Copiar &amp;digest</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>Copiar d&amp;iff ID</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>Copiar &amp;chain ID</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>Copiar i&amp;nstrucción</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>Contenedor sigui&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>Contenedor anterio&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
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
        <translation>%1 · %2 comprimidos</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>Mostrar resolución de nombres</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>Para el nombre seleccionado, qué capas se consultan y qué responden</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>Pilas (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>Cómo escribir una pila</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>Empezar con el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>Abrir una pila escrita antes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>Guardar el texto en otro archivo</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>Escribir un archivo de imagen que docker y podman cargan</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Abrir en &amp;ventana</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>Abrir la pila como imagen en la ventana principal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>Las instrucciones y los comandos</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Pila nueva</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — Crear una pila</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>Pila sin guardar</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>La pila ha cambiado. ¿Desea guardarla?</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>Abrir pila</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 es demasiado grande para una pila</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>Guardar pila</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Archivos de imagen (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>Escribiendo la imagen…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>Se escribió %1. Cárguelo con «docker load -i» o «podman load -i».</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>Guardar como &amp;lección…</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>Escribir el comienzo de una lección sobre la pila, para continuarla en un editor</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lecciones (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>Guardar como lección</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>Se escribió %1. Para empezarla: Aprender → Lecciones… → Abrir archivo.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>no se puede escribir la salida: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n de 3 estrellas</numerusform>
            <numerusform>%n de 3 estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>no es una declaración in-toto</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>Algunas comprobaciones fallaron: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>al menos %1 desperdiciados (%2)</translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>nada desperdiciado</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>%1 desperdiciados (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>%1 visibles hasta la capa %2</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>pila completa: %1 visibles</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>%1 visibles</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>abierta en %1 s</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <comment>bytes</comment>
        <translation>%1 transferidos</translation>
    </message>
    <message>
        <source>%1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>%1 de %2 transferidos</translation>
    </message>
</context>
<context>
    <name>stratoscope::Step</name>
    <message>
        <source>copied from %1</source>
        <translation>copiado de %1</translation>
    </message>
    <message>
        <source>copied up from layer %1</source>
        <translation>copiado arriba desde la capa %1</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>copiado arriba</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>modificado en la capa de escritura</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>whiteout escrito, sigue en las capas inferiores</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>reemplazó su whiteout</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>convertido en opaco, oculta su contenido en las capas inferiores</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>enlace duro a %1</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>renombrado desde %1 en la capa de escritura</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>eliminado de la capa de escritura</translation>
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
        <translation>Ya está en la capa de escritura y se cambia ahí.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>Procede de la capa %1. Overlayfs primero copia arriba el directorio, sin su contenido.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>Procede de la capa %1. Overlayfs primero lo copia arriba, lo que cuesta %2 en la capa de escritura. La versión inferior se queda, oculta.</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>Las capas inferiores contienen parte de este directorio. Overlayfs no puede renombrarlo: todo lo que contiene se copia arriba con el nuevo nombre, y un whiteout oculta el antiguo.</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>Ya está en la capa de escritura y se renombra ahí.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>Procede de la capa %1. Overlayfs lo copia arriba con el nuevo nombre, lo que cuesta %2 en la capa de escritura, y un whiteout oculta el antiguo.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln entrada copiada con él</numerusform>
            <numerusform>%Ln entradas copiadas con él</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>Lo que hace overlayfs</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>capa de escritura: ningún byte más</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>capa de escritura: %1 más</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>capa de escritura: %1 menos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>no cambió nada</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>Otro &amp;directorio…</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>no hay almacenamiento de ningún motor en los lugares habituales (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); indique el directorio</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>El almacenamiento de un motor pertenece a root o al usuario dueño de los contenedores: ejecute el programa con sudo o, para el suyo propio, con «podman unshare»</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>no se puede leer %1: permiso denegado. %2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>no existe el directorio: %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>capa %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>hay más datos de los que caben: en %1 solo quedan %2</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libere espacio ahí o defina TMPDIR con un directorio que tenga más espacio.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>es un terminal</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>Pásele una imagen por una tubería, como en: docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>ya se leyó, y solo se puede leer una vez</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>Tabla de bytes</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>Por capa</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>Por directorio</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>Por tipo de archivo</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>Archivos más grandes</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Capa seleccionada</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Archivos ocultos</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>Qué archivos contar</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>Total: %1 en %2 de %Ln archivo; los demás están vacíos o son enlaces</numerusform>
            <numerusform>Total: %1 en %2 de %Ln archivos; los demás están vacíos o son enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>Total: %1 en %Ln archivo</numerusform>
            <numerusform>Total: %1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1; se muestran los %2 mayores de %3 directorios</translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1; mostrados: %2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Abra una imagen para ver dónde están sus bytes.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Nada que contar.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>rows of a table</comment>
        <translation>no contadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>La base de datos no tiene tablas.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>La primera fila</numerusform>
            <numerusform>Las primeras %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>un tar no puede almacenar el atributo extendido %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>una línea es demasiado larga</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>no enumera las partes de un tar</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>el archivo tiene otro tamaño que en la capa</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>el contenido termina antes de tiempo</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>sus archivos no dan el diff ID de la capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libere espacio ahí o defina TMPDIR con un directorio que tenga más espacio.</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>al desempaquetarlo ocupa más de los %1 bytes permitidos</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>Libere espacio ahí.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>Los cambios que un paso de construcción hace en los archivos. Cada capa tiene su número y su color. Las capas nunca cambian: lo que una añade queda en la imagen para siempre, y todos lo descargan.</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>Varias capas</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>Los archivos de este directorio proceden de más de una capa; cada barra es una de ellas. Los contenedores los ven fusionados.</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>R/W: capa de escritura</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>La capa propia de un contenedor, encima de la imagen. Todo lo que el contenedor escribe va aquí; lo de abajo queda como está. Al eliminar el contenedor se elimina esta capa.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>Parte de la imagen, compartida por todos sus contenedores. Un contenedor que cambia un archivo de aquí recibe primero una copia en su capa de escritura.</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>Solo metadatos</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>Un paso de construcción como ENV o CMD: cambia los ajustes de la imagen, no crea ninguna capa y no ocupa espacio.</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>Grupo de capas</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>Capas que van juntas: las de una imagen base, las de una construcción anterior o capas pequeñas. Pulse Derecha para desplegar el grupo e Izquierda para plegarlo.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>Ninguna capa inferior tiene nada en esta ruta.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>La capa tiene una versión nueva. Las capas almacenan archivos enteros: cambiar un byte vuelve a almacenar todo el archivo, y la versión antigua sigue en la imagen.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>Una capa oculta esto al contenedor. Sigue en la capa inferior: eliminarlo en un paso posterior no libera espacio ni mantiene nada en secreto. Elimínelo en el paso que lo añade.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>Un marcador que dice «esto ya no está». Oculta lo que las capas inferiores tienen en esta ruta; sus bytes siguen en la imagen.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Directorio opaco</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>La capa reemplaza el directorio entero: todo lo que las capas inferiores tienen en él queda oculto, pero sigue en la imagen.</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>Copiado arriba (copy-up)</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>El archivo es igual que debajo, pero la capa vuelve a contenerlo entero: algo lo tocó sin cambiarlo. La imagen lo lleva dos veces.</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>Solo cambiaron los metadatos</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>Solo difieren permisos, propietario o fechas, como después de chmod o chown. Las capas almacenan archivos enteros, así que todos los bytes están otra vez en la imagen. Defínalos donde se añade el archivo: COPY --chown, --chmod.</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>Directorio implícito</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>La capa no incluye este directorio, solo algo que hay en él. Es como lo describen las capas inferiores.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>El hash de la capa tal como se almacena y se descarga, normalmente comprimida. Con él encuentran la capa los registros. Comprimir los mismos archivos de otra manera da otro digest.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>El hash de la capa sin comprimir. Identifica el contenido, sea cual sea su compresión.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>El hash del diff ID de esta capa y de todas las de debajo. Identifica la pila hasta aquí: con él los motores guardan y comparten las capas.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID de imagen</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>El hash de la configuración de la imagen, que enumera los diff ID: el mismo ID significa los mismos archivos y ajustes.</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>Cuesta espacio</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>Gran parte de esta capa queda oculta por capas superiores, o bien oculta o copia gran parte de las inferiores. Aun así, todos la descargan entera.</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>Tiene el archivo seleccionado</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>Esta capa contiene una versión de él. Si hay varias, cada una ocupa su propio espacio y solo se ve la superior.</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>Elimina el archivo seleccionado</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>Esta capa lo oculta de aquí hacia arriba. Las versiones de debajo siguen en la imagen.</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>En varias imágenes</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>Otras imágenes de este archivo tienen la misma capa sobre las mismas capas. Se almacena y se descarga una sola vez.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>La capa no se pudo leer hasta el final. Puede que falten archivos.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>La imagen hace referencia a esta capa, pero se guardó sin ella. No se sabe qué archivos tiene.</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>Digest incorrecto</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>Los bytes no son los que indica la imagen: se modificaron o se dañaron. Los motores los rechazan.</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pila hasta la capa</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>Muestra los archivos tal como quedaron después de esta capa, sin las superiores. Izquierda y Derecha avanzan una capa; Inicio y Fin van al fondo y a la cima.</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Fuera de la vista</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>La capa está por encima de la altura de la pila fijada con el control deslizante, así que no se muestran sus archivos.</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>Vista general de la pila</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>Cada capa como una barra, más larga cuanto mayor es la capa. El marco es lo que muestra la lista: arrástrelo o haga clic para ir ahí. Un punto señala las capas que tienen el archivo seleccionado.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>Nuevo archivo</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>En:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>Escriba el texto que desea añadir.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Un nombre no puede contener una barra.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>&amp;Nombres de archivos e instrucciones</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>Gráfico de libro de texto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>Co&amp;lores:</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>el gráfico es demasiado grande</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 no es un sistema de archivos, así que no hay gráfico</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>no se pueden abrir imágenes desde ahí</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>Copie primero la imagen, por ejemplo: skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>Para una imagen de un registro, indique su nombre, como registry://debian:12</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>Para una imagen de un motor, indique docker://%1 o podman://%1, y para una de un registro, registry://%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>E&amp;xpandir todo lo de debajo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>&amp;Ir a la capa</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>&amp;Ir a la capa %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>la imagen tiene más de %1 rutas en todas las capas juntas</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>la imagen repite capas que juntas tienen más de %1 rutas</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>los nombres y atributos de la imagen suman más de %1 bytes</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1: %2 archivos pequeños, %3, la mayoría de la capa %4</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: %2 archivos, %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1: %2 archivos, %3, la mayoría de la capa %4</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1: %2, de la capa %3</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, capa %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>Treemap de los archivos que ve un contenedor</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>eliminado por %1</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · eliminado</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · nuevo</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · modificado</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>Oculta la versión de la capa %1, cuyos %2 siguen en la imagen</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
La capa %2 lo oculta; sus bytes siguen en las capas inferiores</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>Los archivos de debajo proceden de estas capas:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1, %2 desde la última actualización</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1, del contenedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>La capa que escribió el archivo tal como está ahora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>Tamaño de un archivo; en los directorios, el total de lo visible en ellos</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>Tipo y permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>Usuario y grupo, como números</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>Cuándo cambió el contenido por última vez, según la capa</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino del enlace</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>Destino de un enlace simbólico</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>Mostrar arc&amp;hivos eliminados</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>&amp;Solo la capa seleccionada</translation>
    </message>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>SISTEMA DE ARCHIVOS UNIFICADO</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de archivos unificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>Mostrar también lo que una capa eliminó o reemplazó y los archivos que eStargz añade para la descarga diferida</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>Solo capa</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>Mostrar solo lo que procede de la capa seleccionada en lugar de atenuar el resto</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>Dejar de atenuar los archivos de otras capas (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>lo que ve el contenedor · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>hasta la capa %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%1 de %Ln archivo procede del contenedor</numerusform>
            <numerusform>%1 de %Ln archivos proceden del contenedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%1 de %Ln archivo procede de la capa %2</numerusform>
            <numerusform>%1 de %Ln archivos proceden de la capa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1, todos ocultos más arriba</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>Abra una imagen para ver aquí sus archivos.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Ninguna ruta contiene «%1».</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>Aquí no se ve nada de la capa %1.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>No hay archivos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>capa %1: los directorios renombrados tienen más de %2 archivos y directorios; el resto no se muestra</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>capa %1: %2: un enlace duro a %3, que no está en esta capa ni debajo</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>capa %1: %2: un enlace duro antes de su destino %3; los motores rechazan una capa así</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>capa %1: %2: solo metadatos (metacopy), pero ningún archivo en las capas inferiores</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>capa %1: %2: un enlace duro a %3 en una capa inferior; Docker y Podman rechazan una capa así</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>el archivo comprimido cambió mientras se leía</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>Desempaquetando %1</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>el contenido no tiene el tamaño que indica el archivo comprimido</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>Pila &amp;hasta la capa</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pila hasta la capa</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>contenedor (arriba)</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>capa %1 (arriba)</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
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
        <translation>más de %1 bytes de atributos extendidos</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>un socket, que las imágenes no pueden contener; omitido</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>directorios anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>Los directorios upper pertenecen a root: ejecute el programa con un usuario que pueda leerlos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>el archivo termina antes de tiempo en su capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>capa %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>capa %1, la superior</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>de la capa %1 hasta arriba</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>solo la capa %1</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>capas %1 a %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Oculto por</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Eliminado por</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>Copiado arriba por</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Reemplazado por</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>Sobrescrito por</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Unificado</translation>
    </message>
    <message>
        <source>&amp;Ignore White Space</source>
        <translation>I&amp;gnorar espacios</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>Solo los ca&amp;mbios</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>Ca&amp;pa de cada línea</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>Lo eliminado encima de lo añadido, como en un diff</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>&amp;Copiar como diff</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>Copiar todos los cambios como diff unificado, para patch</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>In&amp;vertir</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Intercambiar las dos versiones</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>Las líneas que solo difieren en espacios cuentan como iguales</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>Plegar las líneas alejadas de cualquier cambio</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>Mostrar delante de cada línea la capa de la que procede</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>Comparar con la &amp;versión de debajo</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>Capa de cada línea…</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>Versiones de %1</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Versión de la izquierda</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Versión de la derecha</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Leyendo… %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>No hay contenido que comparar.</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>El archivo solo está a la derecha.</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>El archivo solo está a la izquierda.</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>El archivo no está en ninguno de los lados.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Las dos versiones son iguales.</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>El contenido es el mismo; solo difieren los metadatos.</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>El contenido solo difiere en espacios.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>No es texto: se compara byte a byte, en las mismas posiciones.</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>Demasiado grande: solo se comparan los primeros %1.</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>Hay tantas diferencias que algunas líneas presentes en ambos lados cuentan como cambiadas.</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>Se desconocen las capas de las líneas: %1.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>más advertencias como estas: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteBar</name>
    <message>
        <source>Where the bytes of the image went</source>
        <translation>Adónde fueron los bytes de la imagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>Oculto por capas superiores</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of an image, bytes, percent</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileList</name>
    <message>
        <source>Wasted files</source>
        <translation>Archivos desperdiciados</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>Archivo desperdiciado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>Qué hizo inútiles estos bytes</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>List only some of the findings</source>
        <translation>Mostrar solo algunos de los hallazgos</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>Co&amp;mo mínimo</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>Solo la capa seleccionada (%1)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>al menos %1</translation>
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
        <translation>Causado por</translation>
    </message>
    <message>
        <source>What wastes them: the layer that hides or copies the bytes, and its instruction</source>
        <translation>Quién tiene la culpa: la capa que oculta o copia los bytes, y su instrucción</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>Dónde están los bytes: la capa que los tiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, sin comprimir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>%Ln archivo en varios directorios</numerusform>
            <numerusform>%Ln archivos en varios directorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln archivo)</numerusform>
            <numerusform>%1 (%Ln archivos)</numerusform>
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
El mismo contenido: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>Qué cambió, dónde está el mismo contenido o qué es</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>Comprim. ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>Tamaño en la capa comprimida, estimado a partir de la proporción de compresión de la capa</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>Nada de %1 se desperdicia.</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%1 de %2 desperdiciados (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>unos %1 comprimidos</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>Copiar correcciones como &amp;parche (−%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Corrige %Ln hallazgo en el Dockerfile y ahorra %1.</numerusform>
            <numerusform>Corrige %Ln hallazgos en el Dockerfile y ahorra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>%1 de ese ahorro se deben a las líneas para .dockerignore que indican sus comentarios.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>Omite %Ln corrección que no es compatible con las demás; indica cuál.</numerusform>
            <numerusform>Omite %Ln correcciones que no son compatibles con las demás; indica cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>Abra una imagen para ver qué desperdicia.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Leyendo las capas…</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>No se desperdicia nada: el contenedor ve cada byte de cada capa exactamente una vez.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteText</name>
    <message>
        <source>Caused by: %1</source>
        <translation>Causado por: %1</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>Escrito por: %1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1 (unos %2 comprimidos)</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>Todas las correcciones como un solo parche del Dockerfile, que ahorra %1: --format patch.</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Puntuación de dive</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>Se desconoce lo que se podría ahorrar: las capas están cifradas.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nada que ahorrar.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>Se podrían ahorrar %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>Se podrían ahorrar %1 de %2, unos %3 comprimidos.</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>Excluidos: %2 en %1 archivos. Patrones: %3.</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>Y %1 más, %2 en total; con --format json se ven todos.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Adónde fueron los bytes</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Posibles secretos en la configuración</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>Y %1 más; con --format json se ven todos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>Vea qué hay dentro de una imagen de contenedor</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>La pila de capas de solo lectura, el único sistema de archivos que forman juntas y, para cada archivo, la capa de la que procede.</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>O suelte un archivo o directorio en cualquier lugar de esta ventana: la salida de «docker save» o «podman save», un archivo o layout OCI, comprimido o dentro de un zip.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>&amp;Abrir imagen…</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>Abrir &amp;directorio…</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>Para un OCI image layout o una imagen «dir».</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>Desde &amp;motor…</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>Una imagen o un contenedor de docker, podman o nerdctl.</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>Imagen de &amp;ejemplo</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>Una imagen pequeña que muestra todos los efectos de las capas.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>Desde re&amp;gistro…</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>Una imagen por su nombre, como debian:12. No necesita motor.</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>Lecciones breves en esta ventana: capas, un solo sistema de archivos hecho de muchas, contenedores, imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Crear &amp;una pila…</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>Escriba una imagen como texto, capa por capa, y vea qué resulta.</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>Aprender &amp;qué es una imagen</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>Reabrir la última sesión (%Ln ventana)</numerusform>
            <numerusform>Reabrir la última sesión (%Ln ventanas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>Las imágenes que ha abierto, las que tienen los motores y las capas que comparten.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>¿Y si se fusionaran capas?</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>Marque cada capa que desee fusionar con la de debajo. Los contenedores ven los mismos archivos; lo que las capas fusionadas se ocultaban entre sí desaparece.</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>&amp;Guardar imagen aplanada…</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>La pila &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>&amp;Fusionar seleccionadas</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>Fusionar &amp;todas</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>&amp;No fusionar ninguna</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>La pila &amp;después</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Directory…</source>
        <translation>Abrir &amp;directorio…</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>Abrir desde &amp;motor…</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>Abrir imagen de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>Elegir &amp;imagen…</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>Desde &amp;directorio upper…</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>Desde &amp;archivo de capa…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>&amp;Quitar capa de contenedor</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>&amp;Guardar imagen como…</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>E&amp;xtraer archivos…</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>Extraer sistema de archivos &amp;unificado…</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>&amp;Ver en el gestor de archivos</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Ventana…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Pila de capas…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>Vista &amp;central…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>&amp;Pila de capas…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>Vista &amp;central…</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>&amp;Seguir contenedor</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>&amp;Cerrar imagen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>&amp;Buscar en todas las capas</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>Buscar en los contenidos</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>&amp;Filtrar sistema de archivos unificado</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>P&amp;ila de capas</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>Columna ce&amp;ntral</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>Sistema de archivos &amp;unificado</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>Dia&amp;grama</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>P&amp;anel siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>D&amp;esperdicio</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>Doc&amp;kerfile</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>Pa&amp;quetes</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>Seleccionar capa de &amp;encima</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>Seleccionar capa de &amp;debajo</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>Seleccionar capa &amp;superior</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>Seleccionar capa &amp;inferior</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>Pila una capa más &amp;alta</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>Pila una capa más &amp;baja</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>Pila &amp;hasta la capa seleccionada</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>Pila com&amp;pleta</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>E&amp;xtraer capa…</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>Simular &amp;fusión de capas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>&amp;Acerca de Stratoscope</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>Abrir desde registro…</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>Gráfico de &amp;libro de texto…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Cr&amp;ear una pila…</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>Reproducir apilado</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Reabrir la última sesión</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowMenus</name>
    <message>
        <source>&amp;Container</source>
        <translation>C&amp;ontenedor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>Abrir almacenamien&amp;to de motor</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>Añadir ca&amp;pa de contenedor</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>Exp&amp;ortar gráfico</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>Compa&amp;rar con</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>Cac&amp;hé de capas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>Pestaña de detal&amp;les</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>&amp;Versiones del archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>A&amp;prender</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
</TS>
