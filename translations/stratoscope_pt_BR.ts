<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>Sobre o Stratoscope</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>Veja o que há dentro das imagens de contêiner: a pilha de camadas, o sistema de arquivos que elas formam juntas e a camada de onde vem cada arquivo.

Feito com Qt %1, libarchive, ISA-L, Zstandard, OpenSSL e xxHash.

© The Stratoscope authors. Licença Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>Só o contêiner o removeu; a imagem ainda precisa dele.</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>Vem da imagem base e só está oculto. Escolha uma base menor ou copie o necessário para uma base vazia em um estágio final (COPY --from=…).</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>Uma instrução posterior só o oculta. Remova-o no mesmo RUN que o grava (RUN … &amp;&amp; rm -rf …) ou grave-o em um estágio anterior do build e copie só o resultado.</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>O chown copia todos os arquivos que altera. Defina o proprietário ao copiar os arquivos: COPY --chown=USER:GROUP …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>O chmod copia todos os arquivos que altera. Defina as permissões ao copiar os arquivos: COPY --chmod=MODE … ou altere-as no RUN que os grava.</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>Só mudam permissões, proprietário, datas ou atributos, mas a camada contém o arquivo inteiro de novo. Defina-os na instrução que grava o arquivo.</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>Grave o arquivo uma única vez, já na forma final: junte as instruções que o gravam ou elimine a primeira.</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>O mesmo arquivo é gravado duas vezes. Elimine uma das duas instruções ou exclua os arquivos do segundo COPY.</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>Mover um arquivo de uma camada inferior o copia. Grave-o logo no lugar definitivo ou mova-o no RUN que o grava.</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>O mesmo conteúdo está armazenado mais de uma vez. Mantenha uma cópia e crie links para ela nos outros lugares.</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>Nada precisa dele durante a execução. Remova-o no RUN que o grava.</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>Qualquer pessoa que tenha a imagem pode lê-lo, mesmo que uma camada posterior o oculte. Considere-o vazado e troque-o. Passe segredos com RUN --mount=type=secret.</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::AnalysisStrip</name>
    <message>
        <source>Analy&amp;ze Now</source>
        <comment>for waste</comment>
        <translation>Anali&amp;sar agora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>Analisando o desperdício</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>O conteúdo das camadas ainda está sendo comparado.</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>Procurando espaço desperdiçado…</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>Interrompido. O desperdício não é conhecido.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>O arquivo está danificado: %1</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>tem mais de %1 membros</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>O arquivo está danificado; falta tudo o que vem depois do dano: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>uma posição fora do arquivo</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 declara um tamanho de %2 bytes</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>o índice do arquivo zip está ausente ou danificado</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>o índice do arquivo 7z está ausente ou danificado</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>uma entrada sem nome; ignorada</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>o caminho é longo demais para um sistema de arquivos; entrada ignorada</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>o proprietário %1 não cabe em 32 bits</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>mais de %1 bytes de atributos estendidos; o restante foi descartado</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>tipo de entrada desconhecido “%1”; entrada ignorada; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>um arquivo do tipo “%1”; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>um cabeçalho malformado; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>não é um arquivo tar</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>termina no meio de um cabeçalho</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>entradas depois de um bloco de zeros; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 sem um cabeçalho tar válido foram ignorados; as entradas seguintes são exibidas</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>um cabeçalho tar danificado</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>um cabeçalho estendido maior que %1; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 declara um tamanho impossível; entrada ignorada</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>termina antes do esperado, no meio de %1</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>um arquivo esparso com mais de %1 partes</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>um arquivo esparso com o tamanho errado; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>um arquivo esparso com um mapa inválido; os motores rejeitam uma camada assim</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>não está no arquivo</translation>
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
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>Declaração no envelope</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(cut here)</source>
        <translation>(cortado aqui)</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · não está no arquivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>Conteúdo do documento</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>&amp;Escolher outra imagem…</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Abrir outro…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>Isto não é um sistema de arquivos, portanto não há camadas nem arquivos a exibir. O que se sabe:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Digest do manifesto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactText</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
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
        <translation>assinatura</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>uma assinatura</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>atestado</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>um atestado</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>lista de materiais</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>uma lista de materiais</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>cache de build</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>um cache de build</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>índice para download sob demanda</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>um índice para download sob demanda</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>imagem Nydus</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>uma imagem Nydus</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>imagem overlaybd</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>uma imagem overlaybd</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>imagem de disco</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>uma imagem de disco</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>chart do Helm</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>um chart do Helm</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>módulo WebAssembly</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>um módulo WebAssembly</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>modelo de IA</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>um modelo de IA</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>uma política</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>pacote de implantação</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>um pacote de implantação</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefato</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>um artefato</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>Daqui para baixo: %1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>%1 seus</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>Mostra linha a linha o arquivo de texto PATH de IMAGE: a camada de onde vem
cada linha, a instrução dela, o número da linha e a linha. Segue links
simbólicos dentro da imagem. Uma linha que uma camada exclui com o arquivo e
outra acima traz de volta vem da camada acima.</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>O arquivo, como /etc/os-release.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>as versões diferem muito: algumas linhas podem vir de camadas inferiores</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>O arquivo como está até LAYER, em vez de com todas as camadas.</translation>
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
        <translation>a camada é grande demais</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>termina após %1 de %2 bytes</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>envia uma parte diferente da solicitada</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>envia mais do que os %1 bytes previstos</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>o digest do blob deveria ser %1, mas é %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>o banco de dados é grande demais; o restante foi ignorado</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>o arquivo termina dentro dela</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>o banco de dados só tem %1 páginas</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>o arquivo termina antes dela</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>continua além do fim do banco de dados</translation>
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
        <translation>um banco de dados bbolt da versão %1; só é possível ler a versão %2</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>as duas páginas meta do banco de dados estão danificadas</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>não é um banco de dados bbolt</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>o elemento %1 está fora da página</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>o arquivo termina dentro dela</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>diz ser a página %1</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>um bucket sem página</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>um bucket cuja própria página não é uma folha</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>não é nem um ramo nem uma folha de uma árvore</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 elementos são mais do que cabem na página</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>um bucket sem cabeçalho</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>mais de %1 páginas acima dela</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>está duas vezes na árvore</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>sobre o índice que lista a imagem</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Ferramenta de build</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Argumentos de build</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Feita de</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>Digest da base</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>Anexado à imagem</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1, validade de %2 a %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 está anexado à imagem, mas trata de outra coisa; ignorado</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>proveniência: %1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>o signatário é desconhecido: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ whiteout</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>No topo: a camada gravável do contêiner</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>Camada %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>adiciona %Ln arquivo</numerusform>
            <numerusform>adiciona %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>cobre %Ln arquivo</numerusform>
            <numerusform>cobre %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>remove %Ln arquivo</numerusform>
            <numerusform>remove %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>não altera nenhum arquivo</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ mais %Ln arquivo</numerusform>
            <numerusform>+ mais %Ln arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>EMPILHAMENTO</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>Tirar a camada (Esquerda)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>Colocar a próxima camada (Direita)</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>Velocidade:</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>O empilhamento aparece depois da leitura dos arquivos das camadas.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>camada %1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>Empilhamento das camadas</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>Primeiro build</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>Segundo build</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>Por que os digests diferem</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>Defina SOURCE_DATE_EPOCH: as ferramentas de build a gravam em vez da hora do build.</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>só no primeiro build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>só no segundo build</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>eram esperados %1 bytes, mas só há %2</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>maior que os %1 permitidos aqui</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>termina antes do esperado</translation>
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
        <translation>%1, %2% do total</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>A camada que o contém</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>Arquivos que não estão vazios; um arquivo com vários nomes conta uma vez</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>Diretos</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>Bytes dos arquivos no próprio diretório</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>Bytes dos arquivos no diretório e abaixo dele</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, sem compactação</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>Bytes da camada que não são visíveis no topo da pilha</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>Entradas que a camada adiciona</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>Entradas de camadas inferiores cujo conteúdo ou metadados a camada altera</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>Entradas de camadas inferiores que a camada exclui</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nada é guardado</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>Camadas em cache abrem na hora da próxima vez, sem nova leitura</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>Manter até %1</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>&amp;Não manter nada</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>&amp;Limpar cache de camadas (%1)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>&amp;Limpar cache de camadas (vazio)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>Limpar cache de camadas</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>Limpar o cache de camadas (%1)?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>Suas imagens não são alteradas. Na próxima vez que você as abrir, elas serão lidas por inteiro, e as de registros serão transferidas de novo.</translation>
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
        <translation>%1 e %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>link simbólico</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>hard link</translation>
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
        <translation>sem prefixo</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Os arquivos compilados do Python contêm a data do código-fonte: defina SOURCE_DATE_EPOCH ou compile com --invalidation-mode=unchecked-hash.</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>O cache do ldconfig muda a cada execução: exclua /var/cache/ldconfig/aux-cache no mesmo RUN.</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>Logs contêm datas: exclua-os no mesmo RUN.</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>O ID da máquina é aleatório: esvazie o arquivo no mesmo RUN.</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>Outras versões de pacotes foram instaladas: fixe-as ou use um snapshot do repositório.</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>As contas contêm o dia em que foram criadas: defina SOURCE_DATE_EPOCH, que o useradd respeita.</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>Compare o conteúdo destes arquivos para ver o que o build grava neles.</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>compactação máxima</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>compactação mais rápida</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>com a data %1 UTC</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>com o nome %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>sistema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>%n entrada só no segundo build</numerusform>
            <numerusform>%n entradas só no segundo build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>%n entrada só no primeiro build</numerusform>
            <numerusform>%n entradas só no primeiro build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>conteúdo de %n arquivo</numerusform>
            <numerusform>conteúdo de %n arquivos</numerusform>
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
            <numerusform>destino de %n link</numerusform>
            <numerusform>destinos de %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>permissões de %n entrada</numerusform>
            <numerusform>permissões de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>proprietário de %n entrada</numerusform>
            <numerusform>proprietários de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>data de %n entrada</numerusform>
            <numerusform>datas de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>atributos estendidos de %n entrada</numerusform>
            <numerusform>atributos estendidos de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>ordem: %n entrada está em outro lugar</numerusform>
            <numerusform>ordem: %n entradas estão em outro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>nomes de usuário ou de grupo de %n entrada, que os motores ignoram</numerusform>
            <numerusform>nomes de usuário ou de grupo de %n entradas, que os motores ignoram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>datas de acesso ou de mudança de %n entrada, que os motores ignoram</numerusform>
            <numerusform>datas de acesso ou de mudança de %n entradas, que os motores ignoram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>como %n nome é escrito</numerusform>
            <numerusform>como %n nomes são escritos</numerusform>
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
            <numerusform>nome ou data de %n cabeçalho PAX, que os motores ignoram</numerusform>
            <numerusform>nomes ou datas de %n cabeçalhos PAX, que os motores ignoram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>registros PAX de %n entrada, que os motores ignoram</numerusform>
            <numerusform>registros PAX de %n entradas, que os motores ignoram</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>zeros no fim do tar</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>só a compactação: os tars dentro são iguais</translation>
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
        <translation>Defina as permissões explicitamente (COPY --chmod): os arquivos dos dois contextos de build têm permissões diferentes, muitas vezes por causa da umask.</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>Defina os proprietários explicitamente (COPY --chown) e crie usuários com IDs fixos.</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>Defina SOURCE_DATE_EPOCH e faça o BuildKit aplicá-la aos arquivos: --output type=oci,rewrite-timestamp=true.</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>Faça o build no mesmo tipo de sistema de arquivos: módulos de segurança e capabilities são guardados como atributos estendidos.</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>Ordene as entradas se você mesmo empacota a camada: tar --sort=name.</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>Omita os nomes se você mesmo empacota a camada: tar --numeric-owner.</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>Omita estas datas se você mesmo empacota a camada: tar --pax-option=delete=atime,delete=ctime.</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>Dê um nome fixo aos cabeçalhos PAX se você mesmo empacota a camada: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>Crie as duas imagens com a mesma versão da mesma ferramenta de build: cada uma grava os tars à sua maneira.</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>Use a mesma ferramenta, versão e nível para as duas; o ID da imagem é o mesmo de qualquer forma.</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>com somas de verificação</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>sem somas de verificação</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>com o tamanho</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>sem o tamanho</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>não é possível comparar: %1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>os mesmos bytes</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>Os dois builds são iguais, camada por camada e configuração por configuração.</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>Todas as camadas são iguais; as configs diferem.</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 de %2 camadas têm os mesmos bytes.</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1 Todos os arquivos são iguais: só os metadados fazem os digests diferirem.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>Removidos depois</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>Uma camada grava arquivos e outra acima os remove. Isso só os oculta: uma camada nunca muda, então os bytes ficam na imagem e todos os baixam.</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>Sobrescritos depois</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>Uma camada grava arquivos e outra acima os sobrescreve. As duas versões estão na imagem; o contêiner vê só a de cima.</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>Copiados por causa dos metadados</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>Uma camada altera só permissões, proprietário, datas ou atributos de arquivos, mas precisa conter os arquivos inteiros de novo.</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>Regravados sem alteração</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>Uma camada contém arquivos idênticos aos de uma camada abaixo.</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>Movidos depois</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>Uma camada move ou renomeia arquivos de uma camada abaixo. As duas camadas os contêm; o contêiner os vê uma vez.</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>Conteúdo duplicado</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>O contêiner vê o mesmo conteúdo em vários caminhos que não são links para um único arquivo.</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>Sobras</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>O contêiner vê arquivos de que não precisa durante a execução: caches, logs, documentação e afins.</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>Possíveis segredos</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>Arquivos que parecem chaves privadas, senhas ou tokens. Uma camada acima pode ocultá-los do contêiner, mas não de quem tem a imagem.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>não é o certificado de uma autoridade certificadora em formato PEM</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>Indique o certificado da autoridade ou a chave pública do signatário</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>sem resposta por %1 segundos</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>esse programa não existe</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>gerou mais de %1 bytes de saída</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>As camadas e para onde foram os bytes.</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>Uma página para ver uma imagem de um registro.</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>Faz falhar um build que desperdiça demais ou tem segredos.</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>O sistema de arquivos até a camada 3, um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>Arquivos grandes que não são da camada mais baixa.</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>O que se ganhou e se perdeu, onde e por qual camada.</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>As alterações de um arquivo entre duas camadas, como patch.</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>O que --image pode escolher.</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>O que o Docker guarda neste host.</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>O que a camada 4 adicionou, atualizou e removeu.</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>Uma lista de materiais (SBOM).</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>A pilha e seu sistema de arquivos, como em um livro didático.</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>Dois diretórios até a camada 3.</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>Uma camada, como arquivo tar.</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>Um arquivo, byte a byte.</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>A camada de onde vem cada linha.</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>Chaves em qualquer versão de qualquer arquivo, também dos excluídos.</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>Os arquivos da camada 4 que contêm estes bytes.</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>Diretórios para qualquer programa, até Ctrl+C.</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>Os mesmos arquivos em menos camadas, sem o desperdício delas.</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>Um contêiner como imagem.</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>Uma imagem que docker load e podman load aceitam.</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>Só o que há de errado nela.</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>Se uma lição sua pode ser reproduzida.</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>O que excluir cada imagem liberaria de verdade.</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>O mesmo em JSON, com as camadas que as imagens compartilham.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>nenhum comando foi indicado</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>comando desconhecido &quot;%1&quot;</translation>
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
        <translation>Códigos de saída:
  0  tudo certo
  1  a imagem está danificada; o que pôde ser lido é mostrado
  2  uso incorreto
  3  não é possível ler a imagem ou gravar a saída
  4  a imagem viola uma regra de --fail-over
  5  diff --exit-code: há diferenças
  6  grep: nada foi encontrado</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>Consulte &quot;stratoscope-cli %1--help&quot;</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>Com o que comparar: um arquivo ou diretório com uma imagem.</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>nenhum padrão foi indicado</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>era esperado um só padrão</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>nenhum caminho na imagem foi indicado</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>era esperado um só caminho na imagem</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>nenhum diretório foi indicado</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>eram esperados uma imagem e um diretório</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>esperado: %1; recebido: %2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>duas imagens</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>nenhuma imagem foi indicada</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>Qual de várias imagens: um nome, o início de um ID ou @N para a N-ésima a partir de 0.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE é o armazenamento de um motor neste host, como /var/lib/docker. Padrão: o que está no lugar habitual.</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>Qual de várias plataformas; a desta máquina, se não for indicada.</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANT]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>Põe no topo, como camada gravável, o diretório upper de um contêiner ou o tar de uma camada.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>Não compara as camadas com seus digests: mais rápido.</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>Lê todas as camadas novamente e não guarda nada delas para a próxima vez.</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>Não mostra o andamento. Sem esta opção, ele é mostrado se a saída de erro padrão for um terminal.</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>Grava o arquivo PATH de IMAGE na saída padrão, byte a byte. Segue links
simbólicos dentro da imagem.</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>Grava os arquivos de IMAGE, ou os de cada PATH e abaixo dele, em DEST: um
diretório, ou um arquivo se terminar em .tar, .tar.gz, .tar.zst, .zip ou .7z.
Um tar guarda tudo. Um diretório não recebe dispositivos, FIFOs nem bits setuid
ou setgid, e proprietários só se root extrai; o que ficou de fora é listado.

Nada é gravado fora de DEST, e nada aparece ali antes que tudo esteja completo.</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>O arquivo a gravar, como /etc/os-release.</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>O que extrair, como /etc; tudo, se nada for indicado.</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>falta o destino: use -o DEST</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>O sistema de arquivos das camadas 0 a LAYER, em vez de todas as camadas.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>Só o que LAYER tem, como os motores a extraem.</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>O diretório ou arquivo a gravar; - para um tar na saída padrão.</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>DEST</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>Grava em um diretório que não está vazio: substitui arquivos, mas não diretórios, e não segue links.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>&quot;%1&quot; não é um número de camada; as camadas são numeradas a partir de 0 na base</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to e --layer não podem ser usados juntos</translation>
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
        <translation>Lista todos os caminhos de IMAGE como um contêiner os vê, um objeto JSON por
linha, ordenados pelos bytes do caminho. Hard links são listados como
arquivos; &quot;mtime&quot; está em segundos inteiros desde 1970 em UTC.

Com --layer, lista só as entradas de uma camada, cada uma com o que faz com as
camadas abaixo (&quot;change&quot;) e a primeira camada acima que a oculta (&quot;until&quot;,
null se nenhuma a oculta). Uma exclusão tem o tipo do que exclui, permissões
0000 e nenhum &quot;mtime&quot;; um hard link tem os metadados do arquivo a que se liga.

Os bytes de um caminho que não são UTF-8 são escritos como \xNN, e &quot;pathBytes&quot;
tem o caminho em base64; o mesmo vale para &quot;linkTargetBytes&quot;.

Os arquivos que o eStargz adiciona às camadas para o download sob demanda só
são listados com --layer, com &quot;role&quot;: &quot;estargz&quot;.

--filter aceita as palavras da pesquisa da janela: parte do caminho, e
size:&gt;1M layer:3 change:deleted type:symlink mode:setuid owner:0 group:0
ext:so mtime:&lt;2024 hidden:yes; um &quot;-&quot; antes de uma a nega.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format precisa de um formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json: um objeto por linha.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>O sistema de arquivos das camadas 0 a LAYER.</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>Só o que estas palavras encontram, como na janela: parte do caminho, size:&gt;1M, type:symlink…</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>Só as entradas de LAYER.</translation>
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
        <translation>Monta IMAGE no diretório vazio DIR, somente leitura, até você pressionar Ctrl+C ou
desmontá-la (umount DIR ou fusermount3 -u DIR). Não precisa de root, mas de FUSE:
/dev/fuse e, se você não for root, fusermount3. Só quem a monta pode ver o conteúdo.

  DIR/unified    O sistema de arquivos como um contêiner o vê.
  DIR/up-to/N    O mesmo, mas só com as camadas 0 a N.
  DIR/layers/N   Só a camada N, como os motores a extraem para o overlayfs: um caminho
                 excluído é um dispositivo de caractere 0/0, e um diretório opaco tem
                 os atributos user.overlay.opaque e trusted.overlay.opaque.

Todos os arquivos podem ser lidos, sejam quais forem as permissões; nenhum
pode ser executado, e dispositivos e bits setuid são apenas mostrados. Os
links simbólicos são os da imagem: um absoluto leva para fora de DIR.</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>O diretório em que a imagem é montada.</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>Encerra assim que a imagem está montada e a deixa assim até que DIR seja desmontado.</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>Relata o que cada camada de IMAGE adiciona, altera, exclui e desperdiça, de
quais bytes a imagem não precisa e por quê. As camadas são numeradas a partir de
0 na base. Em JSON, os tamanhos são bytes e as datas seguem a ISO 8601 em UTC.</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude foi indicado mais de %1 vezes</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output precisa de um arquivo</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings precisa do formato text ou json</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text (padrão), json, html, markdown, sarif ou patch: todas as correções do Dockerfile.</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>Grava o relatório em FILE, que fica completo ou como estava.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>Falha se uma destas regras for violada, como em wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; também existem reclaimable e layers. Sem esta opção, vale &quot;failOver&quot; de .stratoscope.json.</translation>
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
        <translation>Relata só camadas e totais, sem ler conteúdo para compará-lo: mais rápido.</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>Acrescenta quantos pacotes de cada tipo a imagem tem; &quot;packages&quot; os lista. Não vale para sarif e patch.</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>Salva IMAGE com camadas mescladas: os arquivos visíveis no topo de cada
intervalo e whiteouts para o que eles ocultam nas camadas abaixo. Um contêiner
vê os mesmos arquivos. A mesma imagem e opções geram os mesmos bytes.</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>Salva IMAGE como está; com --upper, a camada gravável de um contêiner vira
mais uma camada, como no docker commit, mas com a configuração da imagem. A
mesma imagem e opções geram os mesmos bytes.</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>falta o arquivo de saída: use -o OUT</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>compactação desconhecida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>&quot;%1&quot; não é um nível de 1 a 19</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>&quot;%1&quot; não é uma data e hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>As camadas a mesclar em uma só: 3..7, ou all, que também é o padrão. Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>RANGE</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>O arquivo a gravar.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive ou oci-archive; o que IMAGE for, se não for indicado.</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>Como as camadas são compactadas: gzip, zstd ou none. Sem esta opção, as camadas ficam como estão; o que é regravado usa gzip em um oci-archive e fica sem compactação em um docker-archive.</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>Quanto compactar: de 1, rápido, a 9 (gzip) ou 19 (zstd).</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>Um nome para a imagem salva, como shop:2.4. Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>A data de criação que a imagem terá; se não for indicada, a de IMAGE.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>O que o histórico diz da camada gravável.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>Um comentário no histórico sobre a camada gravável.</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>Com registry://: aceita HTTP sem criptografia e um certificado que ninguém garante.</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>Um arquivo ou diretório com uma imagem; - é a entrada padrão. Ou uma de um motor: docker://NAME, container://NAME. Ou uma de um registro, que é lido e nunca gravado: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units deve ser si ou binary, e não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si: tamanhos em kB, MB e GB; binary: em KiB, MiB e GiB. Padrão: o definido na janela.</translation>
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
        <translation>Uso: stratoscope-cli COMMAND [opções] IMAGE
Examina uma imagem de contêiner: o que docker save ou podman save grava, um arquivo ou diretório OCI
ou um dir do skopeo, sem compactação, compactado por inteiro ou em um zip; o que o Docker ou o podman
guarda neste host; o que docker, podman e nerdctl têm: docker://NAME, podman://NAME, container://NAME; e
o que há em um registro, que só é lido e nunca gravado: registry://[HOST/]NAME[:TAG].

Comandos:
  report    O que cada camada adiciona, altera, exclui e desperdiça, e por quê.
  list      Todos os caminhos que um contêiner vê, ou os de uma camada, em JSON Lines.
  diff      O que difere entre duas imagens e por que uma é maior; ou duas versões de um arquivo.
  images    As imagens e os contêineres de um arquivo ou do armazenamento de um motor.
  packages  Os pacotes da imagem e as camadas que os trouxeram.
  picture   A figura de um livro didático: a pilha e o sistema de arquivos que ela forma, em SVG.
  extract   Grava arquivos da imagem em um diretório ou em um arquivo tar, zip ou 7z.
  cat       Grava um arquivo da imagem na saída padrão.
  blame     De que camada vem cada linha de um arquivo de texto.
  grep      Procura texto, uma expressão regular ou bytes no conteúdo dos arquivos.
  mount     Mostra a imagem como diretórios: inteira, até cada camada e cada camada só.
  squash    Salva a imagem com camadas mescladas.
  save      Salva a imagem, ou um contêiner como imagem.
  stack     Constrói uma imagem a partir de uma pilha escrita como texto, ou verifica uma.
  lesson    Lista as lições do programa, ou verifica arquivos com lições.
  library   As imagens abertas ou que os motores têm, e o que excluir cada uma liberaria.

Opções:
  -h, --help     Mostra esta ajuda; depois de um comando, a desse comando.
  -v, --version  Mostra a versão.

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>Com registry://: transfere as camadas inteiras e as verifica, mesmo quando os sumários delas bastariam.</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>Verifica assinaturas do cosign e do Notary Project com a chave pública em FILE ou com o certificado de uma autoridade que responde pelos signatários. Sem isso, nenhuma assinatura é considerada verificada.</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1; o mais parecido é &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>&quot;%1&quot; não é uma imagem; a imagem vem primeiro: %2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>Deixa fora dos achados, da pontuação e das regras o que corresponde, como &quot;/usr/share/doc&quot; ou &quot;**/*.log&quot;, e tudo o que está abaixo; env:NOME deixa fora uma variável ou um argumento de build. Pode ser indicado várias vezes; &quot;exclude&quot; de .stratoscope.json também vale.</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>Fazer commit de %1</translation>
    </message>
    <message>
        <source>The writable layer (%1) becomes a read-only layer of the image, like docker commit, and the container gets a new, empty one on top.</source>
        <translation>A camada gravável (%1) se torna uma camada somente leitura da imagem, como no docker commit, e o contêiner recebe uma nova, vazia, por cima.</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>&amp;Instrução no histórico:</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>Co&amp;mentário:</translation>
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
        <translation>o diff ID da camada %1 é desconhecido</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>não há camada gravável para o commit</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>Outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>Imagem em outro &amp;diretório…</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>Outra &amp;imagem desta origem…</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>Imagem de um &amp;motor…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recentes</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>Imagem de um re&amp;gistro…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>Por que o tamanho difere</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>Camadas das duas imagens</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>Caminhos alterados</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>As duas imagens têm o mesmo tamanho.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Nenhuma das imagens tem camadas.</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>Um contêiner é executado da mesma forma com as duas imagens.</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>Um contêiner vê os mesmos arquivos nas duas imagens.</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>Comparar c&amp;onteúdo…</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>CAMADAS LADO A LADO</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config.</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Um contêiner não vê diferença.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Arquivos: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>POR QUE CRESCEU</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>POR QUE DIMINUIU</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>GANHOS E PERDAS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>%Ln camada compartilhada</numerusform>
            <numerusform>%Ln camadas compartilhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>Config. (%1)</translation>
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
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar com %1</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>Trocar as duas imagens</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>Não foi possível comparar as imagens.

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
        <translation>Camada %1 · %2 · %3</translation>
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
        <translation>%1 → %2 em todas as camadas</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 com alterações</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>%1 só nos metadados</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>%1 só na data</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>nenhuma diferença</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>no restante</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1, o restante</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>a camada do contêiner</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>compartilhada</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>mesmo conteúdo</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>refeita</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>removida</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>adicionada</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>tipo alterado</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>outros hard links</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>permissões</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>time</source>
        <translation>data</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln caminho difere só na data</numerusform>
            <numerusform>%Ln caminhos diferem só na data</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>Caminhos: %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 em comparação com %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>Por que cresceu</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>Por que diminuiu</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>Ganhos e perdas</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Diretórios</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>e mais %1; veja todos com --format json</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>Um contêiner não vê diferença.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Verificando os digests</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>Ponto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Diretório de trabalho</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variável %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>Porta exposta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Sinal de parada</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Verificação de integridade</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>Para imagens criadas a partir desta</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Rótulo %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>O programa que é iniciado em um contêiner; o comando são seus argumentos.</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>Argumentos do ponto de entrada ou, se não houver um, o programa. “docker run IMAGE …” o substitui.</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>Onde o programa é iniciado.</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>Quem executa o programa. Sem isso, é o root.</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>Uma variável no ambiente do programa.</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>Onde o programa escuta. Só é acessível se “docker run -p” a publicar.</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>Um diretório cujo conteúdo fica fora da camada gravável do contêiner.</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>O que o programa recebe quando o contêiner deve parar.</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>Como o motor descobre se o contêiner funciona.</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>O que executa os comandos que não são escritos como lista.</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>Uma instrução que é executada quando outra imagem é criada a partir desta.</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>Uma nota para pessoas e ferramentas; não muda nada no contêiner.</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>não está no histórico</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
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
        <translation>A última instrução do histórico da imagem que a definiu. Uma imagem sem esse histórico pode tê-la herdado da imagem base.</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>Argumento de build %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>O que foi passado ao build. O histórico da imagem o guarda.</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · pode ser um segredo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>&amp;Copiar linha do “docker run”</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>Configurações da imagem</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>Copia um comando com tudo o que a imagem define, para alterar e executar</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>A imagem não diz o que executar.</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>O que um contêiner executa</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>O que um contêiner executa: %1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>Abra uma imagem para ver o que ela executa.</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>A configuração da imagem não define nada: nem comando, nem usuário, nem variáveis.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>Um argumento de build que pode ser um segredo. O histórico guarda o valor, e quem tem a imagem pode lê-lo.</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>Uma variável que pode ser um segredo. Quem tem a imagem pode ler o valor.</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>Considere-o vazado e troque-o. Passe segredos a builds com RUN --mount=type=secret, e a contêineres ao iniciá-los.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagem</translation>
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
        <translation>o motor não informou um ID para o contêiner</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>o contêiner não foi criado a partir de uma imagem</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconhecido</translation>
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
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln excluído</numerusform>
            <numerusform>%Ln excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>mais de %1 imagens e contêineres; os demais foram ignorados</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>a imagem deste contêiner não está mais no armazenamento, portanto não há histórico</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contêiner %1: dados demais para todos os contêineres juntos</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>tem mais de %1 camadas, ou elas formam um ciclo</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>camada gravável: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>não foi possível ler a lista de snapshots: %1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>a lista de snapshots está danificada: %1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>ela é guardada pelo snapshotter &quot;%1&quot;; só é possível ler overlayfs</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>o banco de dados não tem um diretório para ela</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>o banco de dados do containerd está danificado: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>nenhuma das imagens da lista de manifestos %1 está neste armazenamento</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>mais de %1 imagens; as demais foram ignoradas</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>não foi possível ler o banco de dados de camadas: %1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>o banco de dados não tem um diretório para ela</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>tem mais de %1 camadas, ou elas formam um ciclo</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>a camada %1 não está no banco de dados</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>não foi possível ler a lista de contêineres: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>mais de %1 imagens e contêineres; os demais foram ignorados</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>a imagem deste contêiner não está no armazenamento, portanto não há histórico</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contêiner %1: dados demais para todos os contêineres juntos</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>camada gravável: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>the layer is not in the file</source>
        <translation>a camada não está no arquivo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>maior que %1</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>Extraia os dois com &quot;stratoscope-cli cat&quot; e compare-os</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>esse caminho não existe em nenhum dos dois lados</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>os arquivos diferem demais para calcular o menor diff</translation>
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
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>Tabelas</translation>
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
        <translation>o conteúdo termina antes do esperado</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>Comparando o conteúdo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>dados gzip</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>dados bzip2</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>dados xz</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>dados zstd</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>arquivo zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>arquivo 7z</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>arquivo tar</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>pacote Debian</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>biblioteca estática</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>pacote RPM</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>classe Java</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>módulo WebAssembly</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>banco de dados SQLite</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>imagem JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>imagem WebP</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>fonte TrueType</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>fonte OpenType</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>fonte WOFF2</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>imagem %1 de %2×%3</translation>
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
        <translation>%1, oculto pela camada %2</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>Não é texto; primeira ocorrência no byte %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Arquivo e linha</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>Selecione um arquivo para ver o conteúdo dele.</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Versão do arquivo</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>Camadas com este caminho</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Ir para o destino</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>Comparar esta versão com a de baixo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>Localizar no texto (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>Salvar o arquivo inteiro como está nesta camada</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>O que o arquivo diz de si mesmo</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>Esta camada exclui o caminho, portanto não há conteúdo aqui.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>Um diretório. As árvores acima mostram o que ele contém.</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>Um link simbólico para %1</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>Não é um arquivo comum, portanto não há conteúdo.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Não é texto</translation>
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
        <translation>Camada %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>Salvar arquivo como</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>Voltar ao arquivo compactado</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>Mostrar o arquivo compactado que contém este</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>Como mostrar o conteúdo</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Ir para a posição</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>Posição no arquivo para onde ir</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>Um número de bytes, também como 0x1f00, ou uma parte do arquivo como 50 %</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1, da camada %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
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
        <translation>bytes são pares de dígitos hexadecimais, como 7f 45 4c 46</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>o texto é procurado dentro de uma linha, por isso não pode conter quebra de linha</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>nada a pesquisar</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>o padrão tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>não é uma expressão regular: %1, no caractere %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>Pesquisando no conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>Há mais; só a primeira %Ln ocorrência é listada.</numerusform>
            <numerusform>Há mais; só as primeiras %Ln ocorrências são listadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>De %Ln arquivo, só as primeiras %1 linhas que correspondem são listadas.</numerusform>
            <numerusform>De %Ln arquivos, só as primeiras %1 linhas que correspondem são listadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>%Ln arquivo não foi pesquisado até o fim: a expressão exige passos demais nele.</numerusform>
            <numerusform>%Ln arquivos não foram pesquisados até o fim: a expressão exige passos demais neles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser lido: %1</numerusform>
            <numerusform>%Ln arquivos não podem ser lidos; o primeiro: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>Texto em arquivos</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>Pesquisar no conteúdo</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>Arquivos e linhas que correspondem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>O que se pesquisa</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>Todas as versões em todas as camadas</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>Andamento da pesquisa</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de arquivos</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>Sistema de arquivos até a camada %1</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>Só a camada %1</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>Só a camada selecionada</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>Nenhuma camada está selecionada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>Parar; o que foi encontrado permanece</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>Pesquisar no conteúdo (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1, interrompida</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>Digite o que localizar nos arquivos e pressione Enter.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>Nenhum arquivo contém “%1”.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Interrompida antes de encontrar algo.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSha256</name>
    <message>
        <source>Content (SHA-256)</source>
        <translation>Conteúdo (SHA-256)</translation>
    </message>
    <message>
        <source>Computing… Click to stop</source>
        <translation>Calculando… Clique para parar</translation>
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
        <translation>Libere espaço ali ou defina TMPDIR com um diretório que tenha mais espaço.</translation>
    </message>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>o sandbox ocuparia mais do que os %1 bytes permitidos</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>foi truncado durante a leitura</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Mostrar na árvore</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>E&amp;xpandir tudo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>Membros do arquivo compactado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 pixels</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1, %Ln membro</numerusform>
            <numerusform>%1, %Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>O arquivo compactado está vazio.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>Seu arquivo de credenciais o indica para este registro; faça login novamente ou corrija o arquivo</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>não é um nome válido de auxiliar de credenciais</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>o auxiliar de credenciais falhou</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>não é possível ler a resposta do auxiliar de credenciais</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>o processo que a decodifica falhou ou demorou demais (sinal %1)</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>não é possível decodificá-la</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes do esperado</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>os dados %1 estão danificados: %2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>os dados %1 terminam antes do esperado</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>O arquivo pode ter sido cortado ao ser copiado ou baixado.</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>um bloco inválido</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>uma referência a dados anteriores ao início</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>um cabeçalho inválido</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>uma soma de verificação errada</translation>
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
        <translation>não é base64; ignorado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>&quot;%1&quot; não é um digest; ignorado</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>Detalhes do arquivo</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>Detalhes da camada</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Detalhes da imagem</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>Selecione uma camada para ver os detalhes dela.</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>Nenhuma imagem está aberta.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>Imagem (%Ln aviso)</numerusform>
            <numerusform>Imagem (%Ln avisos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln arquivo ou diretório, %1</numerusform>
            <numerusform>%Ln arquivos e diretórios, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>Incluir os &amp;nomes e caminhos da imagem e seus avisos</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>Para um relato de erro. Só é copiado o que você vê aqui.</translation>
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
        <translation>text (padrão), json ou markdown.</translation>
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
        <translation>Encerra com 5 se houver diferenças.</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>Compara o conteúdo do arquivo PATH.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>Com --content: compara IMAGE até a camada J com IMAGE até a camada K. As camadas são numeradas a partir de 0.</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>Com --content: linhas que só diferem em espaços em branco são iguais.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>não há com o que comparar: indique outro arquivo ou --image-b</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content precisa de um caminho</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers e --ignore-whitespace precisam de --content</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content e --format não podem ser usados juntos</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers compara dentro de uma única imagem</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers precisa de dois números de camada, como 2,5</translation>
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
        <translation>Compara IMAGE com OTHER como um contêiner as vê: o que se ganhou e se perdeu,
onde e em qual camada, e quais arquivos e configurações diferem. Sem OTHER,
compara duas imagens de um mesmo arquivo, escolhidas com --image e --image-b.

Com --content, mostra em que o arquivo PATH difere, como diff unificado para o
patch(1): entre duas imagens ou, com --layers, entre duas alturas da pilha de
uma imagem. Segue links simbólicos dentro da imagem.

Com --digests, diz o que faz diferir o digest de cada camada entre dois builds
do mesmo código: datas, ordem, proprietários, formato do tar, compactação.</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>Diz o que fez os digests de dois builds do mesmo código diferirem.</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests e --content não podem ser usados juntos</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>sem quebra de linha no fim</translation>
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
            <numerusform>⋯ %Ln linha sem alteração</numerusform>
            <numerusform>⋯ %Ln linhas sem alteração</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>Linha %1 alterada de %2 para %3</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>Linha %1 removida: %2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>Linha %1 adicionada: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>não é um digest: era esperado &quot;sha256:&quot; e 64 dígitos hexadecimais minúsculos</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>Clique para ir à primeira dessas camadas.</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>Clique para listar os digests.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1: os bytes não conferem</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1: ainda não verificado</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1: não verificado</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>Digests das camadas</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1: não verificado, porque só uma parte foi transferida</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n digest errado</numerusform>
            <numerusform>%n digests errados</numerusform>
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
        <translation>Verificando os digests…</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n digest ainda não verificado</numerusform>
            <numerusform>%n digests ainda não verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>Digests não verificados</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n digest não verificado</numerusform>
            <numerusform>%n digests não verificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n camada confere com seu digest.</numerusform>
            <numerusform>%n camadas conferem com seus digests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n camada não confere com seu digest: foi danificada ou adulterada.</numerusform>
            <numerusform>%n camadas não conferem com seus digests: foram danificadas ou adulteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n camada ainda está sendo verificada.</numerusform>
            <numerusform>%n camadas ainda estão sendo verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>%n camada não foi verificada porque você interrompeu a leitura. Leia a imagem novamente para verificá-la.</numerusform>
            <numerusform>%n camadas não foram verificadas porque você interrompeu a leitura. Leia a imagem novamente para verificá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>Não foi possível verificar %n camada.</numerusform>
            <numerusform>Não foi possível verificar %n camadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>Não é possível verificar %n camada, porque só uma parte foi transferida.</numerusform>
            <numerusform>Não é possível verificar %n camadas, porque só uma parte foi transferida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>só no primeiro build</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>só no segundo build</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
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
        <translation>Camada</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
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
        <translation>Por que os digests diferem</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>Lê todas as camadas cujos digests diferem, inclusive o conteúdo</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>Dois builds do mesmo código deveriam ter os mesmos digests.</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>Escolha Explicar digests para ver o que os fez diferir:
datas, ordem, proprietários, formato do tar ou compactação.</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>Nenhuma das imagens tem camadas.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>o link forma um ciclo ou leva para fora do diretório</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>Por que os números do dive diferem dos exatos</translation>
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
        <translation>era esperada uma matriz JSON com um objeto por imagem</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>cita %1 imagens, mais que %2</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>a imagem %1 tem %2 camadas, mais que %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>A camada init do Docker: pontos de montagem como /etc/hosts, /dev e /proc</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>a imagem deste contêiner não está mais no armazenamento, portanto não há histórico</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>contêiner %1: dados demais para todos os contêineres juntos</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>camada gravável: %1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>não foi possível listar os contêineres: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>mais de %1 imagens e contêineres; os demais foram ignorados</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>contêiner %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>o banco de dados não tem um diretório para ela</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>a cadeia %1 não está no banco de dados</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>o diff ID deveria ser %1, mas o banco de dados diz %2</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>tem mais de %1 camadas</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>não tem diff ID, por isso não pode ser encontrada</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>não foi possível ler os nomes das imagens: %1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>mais de %1 imagens; as demais foram ignoradas</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># camada %1: não está no histórico (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># Reconstruído do histórico de uma imagem, que não cita os arquivos copiados.</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>Altera só a configuração.</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>Camada %1: %2 gravados, dos quais %3 desperdiçados. Causa %4 de desperdício.</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1, uma das maiores</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>Do histórico da imagem, que não cita os arquivos copiados</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>Causado</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>Bytes desperdiçados por causa desta instrução, aqui ou nas camadas abaixo</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>Quantos dos bytes gravados são desperdiçados</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>Visível</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>Quantos dos bytes gravados o contêiner vê</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>Só criou o que outros estágios copiam.</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>Altera só a configuração, ou não se conhece nenhuma camada que tenha criado.</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>O Dockerfile como o build o registrou</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>Bytes nas camadas que criou</translation>
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
        <translation>Reconstruído do histórico, que não cita os arquivos copiados.</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>Abra uma imagem para ver como ela foi criada.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>A imagem não tem histórico.</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>Registrado pelo build</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>Reconstruído do histórico</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>Qual Dockerfile mostrar</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1, build de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>os manifestos e as configurações juntos são grandes demais</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>O que vem depois não foi lido</translation>
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
        <translation>podman, conexão %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>&amp;Atualizar contêiner</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Ler &amp;novamente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — acompanhando</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>Abrir de um motor</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>Filtrar por nome, imagem, estado ou ID</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>Filtrar imagens e contêineres</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>Contêineres e imagens</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>O que listar</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>Imagens e contêineres nos motores</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>Comparar com imagem de um motor</translation>
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
        <translation>Consultando os motores de contêineres…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada corresponde ao filtro.</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>Os motores não têm imagens nem contêineres.</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>Selecione uma imagem ou um contêiner.</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>Programa do %1</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>Escolher o programa do %1</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>O ambiente indica qual: %1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>não respondeu com objetos JSON, como foi pedido</translation>
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
        <translation>%1 — não instalado. %2</translation>
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
            <numerusform>%Ln contêiner</numerusform>
            <numerusform>%Ln contêineres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>Imagens: o tamanho de todas as camadas. Contêineres: o tamanho do que gravaram</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>Adicione seu usuário ao grupo &quot;docker&quot; e faça login novamente, ou use o docker rootless ou o podman</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>Inicie-o: &quot;systemctl start docker&quot; ou Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>Instale o pacote &quot;docker.io&quot; ou &quot;docker-ce&quot;</translation>
    </message>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>Execute o programa como o usuário dono dos contêineres</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>Inicie-o: &quot;podman machine start&quot; ou &quot;systemctl --user start podman.socket&quot;</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>Instale o pacote &quot;podman&quot;</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>Execute o programa como root ou configure o containerd rootless para seu usuário</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>Inicie-o: &quot;systemctl start containerd&quot;</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>Instale o nerdctl se você usa o containerd sem o docker</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>Verifique se a máquina está acessível</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>terminou com o código %1 e sem mensagem</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>Libere espaço em disco onde o motor guarda seus arquivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>não é uma referência a uma imagem ou um contêiner de um motor</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>não é um nome válido de contexto ou conexão</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>não é um nome válido de imagem ou contêiner</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>Use um nome ou um ID, como em docker://debian:12 ou container://web</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 não foi encontrado</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>Não é uma imagem de contêiner</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 não é uma imagem de contêiner</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>A imagem está danificada</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 é grande demais para abrir</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>Não foi possível abrir a imagem</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Detalhes do erro</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>&amp;Abrir outro…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Dica</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>a figura é grande demais</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-relatório</translation>
    </message>
    <message>
        <source>%1-stack</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-pilha</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractCommand</name>
    <message>
        <source>layer %1 has no such path</source>
        <translation>a camada %1 não tem esse caminho</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>Extraído: %1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>Ext&amp;rair…</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>Abrir com o programa padrã&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>%n arquivo ou diretório selecionado</numerusform>
            <numerusform>%n arquivos e diretórios selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>%1 só na camada %2</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>%1 até a camada %2</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>Camada %1 de %2, como os motores a extraem</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>O sistema de arquivos unificado de %1 até a camada %2</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>não há nada para abrir</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>Não aberto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Progress of extracting</source>
        <translation>Andamento da extração</translation>
    </message>
    <message>
        <source>Extract Files</source>
        <translation>Extrair arquivos</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>O que ficou de fora</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extrair</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Abrir no &amp;gerenciador de arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n arquivo, %1</numerusform>
            <numerusform>%n arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>Arquivos com os mesmos nomes são substituídos; o resto fica como está.</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 não está vazio. Extrair nele?</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>Extraindo…</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>Interrompido; nada foi extraído.</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>Extraído.</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>Extraído, mas nem tudo está como na imagem:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>Arquivo tar (mantém tudo)</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>Arquivo tar, gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>Arquivo tar, zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Arquivo zip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>Arquivo 7z</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>&amp;Manter os diretórios acima deles</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>Dar aos arquivos o caminho completo abaixo do destino, como etc/nginx/nginx.conf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Proc&amp;urar…</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>Extrair pa&amp;ra:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Forma&amp;to:</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>Extrair para</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>Escolha para onde extrair.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>Isto é um arquivo. Escolha um diretório.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Isto é um diretório. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Esse diretório não existe: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>são necessários %1, mas só há %2 livres</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>Libere espaço ali ou extraia para outro lugar</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraindo</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>um 7z não guarda proprietários</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>o nome não é UTF-8</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>um arquivo esparso maior que %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… e mais %Ln caractere</numerusform>
            <numerusform>… e mais %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… e mais %Ln byte</numerusform>
            <numerusform>… e mais %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
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
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>&quot;%1&quot; não é uma regra: %2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>Por exemplo: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>era esperado um nome, &lt; ou &gt; e um número</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>nome desconhecido: %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 não é uma unidade válida</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 é %2, o que viola a regra %3</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino do link</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>há mais avisos como estes</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>campo &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>não é uma string; ignorado</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>não é um tamanho em bytes; ignorado</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>não é true nem false; ignorado</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>contém algo que não é uma string; ignorado</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>não é uma matriz; ignorado</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>não é um objeto; ignorado</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>maior que %1</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>não é texto</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>Arquivos de imagem (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>Abrir diretório de imagem</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>Diretório upper de um contêiner</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>Arquivos de camada (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>Arquivo de camada de um contêiner</translation>
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
        <translation>Patch do Dockerfile (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>Páginas PDF (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>Figuras PNG (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>Desenhos SVG (%1)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar figura</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lições (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>Abrir lição</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Salvar resultado</translation>
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
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>Não exportado</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>Hard links</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… e mais</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino do link</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1 (principal, secundário)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Esparso</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>sim: buracos não ocupam espaço na camada</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>Conteúdo (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>A camada não tem entrada para este diretório, só para o que há nele.</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>Atributos estendidos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Excluído por</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>Conteúdo de</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>Visível em</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>Alterações em relação à versão anterior</translation>
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
        <translation>copy-up sem alteração</translation>
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
        <translation>Bibliotecas compartilhadas</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>Código-fonte, cabeçalhos e bibliotecas estáticas</translation>
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
        <translation>Outros scripts</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>Idiomas e fusos horários</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>Dados e caches de gerenciadores de pacotes</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>Configuração e dados de texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Áudio e vídeo</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>Outros</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>arquivo objeto</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>biblioteca compartilhada</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>memória de um programa que falhou</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>ELF: %1, %3 de %2 bits, %4</translation>
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
        <translation>, com link estático</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>, sem símbolos</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>, com símbolos</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>Precisa de %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>Carregado por %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>Chama-se %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>Procura bibliotecas em %1</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>Build ID %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>Válido de %1 a %2, emitido por %3</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>%1 certificados ao todo</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>Era esperada uma imagem de contêiner como a que &quot;docker save&quot; ou &quot;skopeo copy&quot; grava: um tar (compactado ou não), que pode estar em um zip ou 7z, ou um diretório.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>não é um arquivo tar, zip ou 7z</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>arquivos aninhados em mais de %1 níveis</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> em %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>Filtrar por caminho (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrar por caminho</translation>
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
        <translation>Pressione para remover este filtro</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>Remover este filtro (Del)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros ativos</translation>
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
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>não tem imagem nem contêiner com este nome</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>Liste-os com &quot;%1 images&quot; e &quot;%1 ps -a&quot;</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>não tem nenhum com este nome</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>nenhum motor de contêineres encontrado</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>esse contêiner não existe (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>vários motores têm um contêiner com este nome</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>Especifique qual: %1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 está desativado por uma variável de ambiente</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>Em vez disso, obtenha as imagens do motor: abra docker://NAME ou podman://NAME, ou salve-as em um arquivo</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>o armazenamento de um motor: permissão negada</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>este motor usa o driver de armazenamento &quot;%1&quot;; só é possível ler o armazenamento overlay</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>contém o armazenamento de vários motores</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>Abra um deles: %1 ou %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>este Docker guarda suas imagens no armazenamento do containerd, que fica em outro lugar</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>Indique o diretório raiz do containerd (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>Copiar &amp;conselho</translation>
    </message>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>O que aconteceu e como corrigir</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>Em vez disso:</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>&amp;Copiar correção</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>Copia as instruções como deveriam ser, sem marcas.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>Veja a linha %1 de %2.</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>Veja as linhas %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%1 de %2 são seus</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>Está na imagem base %1.</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>Os bytes estão na imagem base %1; a sua instrução os desperdiça.</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>the container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 arquivos (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 arquivos abaixo de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 arquivos, a maioria abaixo de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 arquivos</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 e outros lugares</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1: removido (%2)</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: sobrescrito (%2)</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: copiado por alteração de metadados (%2)</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: regravado (%2)</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: movido (%2)</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1: duplicado em outro lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1: %2, oculto (%3)</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 gravou %2. %3 move o arquivo para %4 e, com isso, o contém de novo.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 gravou %2. %3 move esses arquivos, por exemplo para %4, e, com isso, os contém de novo.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 gravou %2. O mesmo conteúdo também está em %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 gravou %2. O mesmo conteúdo também está em outros lugares: %3, por exemplo, em %4.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 gravou %2. %3 remove isso, mas a remoção só oculta.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 gravou %2. %3 sobrescreve isso, e as duas versões estão na imagem.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 gravou %2. %3 altera só permissões, proprietário, datas ou atributos e, com isso, contém tudo de novo.</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 gravou %2. %3 contém exatamente o mesmo outra vez.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 gravou %2: %3.</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 gravou %2: %3. %4 só oculta isso; qualquer pessoa que tenha a imagem pode ler.</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>permissões</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>datas</translation>
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
        <translation>agora %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>igual a %1</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>O contêiner</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>A camada %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>A camada %1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>Economiza %1 de %2, sem compactação.</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>Desse total, %1 dependem das linhas que os comentários citam, no .dockerignore.</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>Deixado de fora por não ser compatível com os outros: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>Instruções antes e depois da correção</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>permissões</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>data</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>conteúdo alterado</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>só %1</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>tipo alterado</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>copy-up</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>excluído</translation>
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
        <translation>Anotação</translation>
    </message>
    <message>
        <source>A note on a manifest or an index: a name and a text, such as who made the image and from which source. It changes the digest, but nothing that a container sees.</source>
        <translation>Uma nota em um manifesto ou índice: um nome e um texto, como quem fez a imagem e a partir de qual código-fonte. Ela altera o digest, mas nada do que um contêiner vê.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>O que uma ferramenta de build declara sobre uma imagem, como a forma como ela foi construída (proveniência) ou o que há nela (uma lista de materiais). É armazenado junto à imagem, como um manifesto próprio.</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>A imagem indicada em FROM. As camadas dela se tornam as mais baixas da sua, sem alteração, então todas as imagens com a mesma base as compartilham.</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>Lista de materiais (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>Uma lista dos pacotes de uma imagem, em um formato como SPDX ou CycloneDX, para ferramentas que procuram vulnerabilidades conhecidas e licenças.</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>Uma sequência de bytes armazenada e encontrada pelo seu digest: uma camada, uma configuração ou um manifesto.</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Cache de build</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>Camadas de builds anteriores que são reutilizadas enquanto nada do que entra em uma etapa muda. Depois da primeira etapa que difere, todas as etapas são executadas de novo.</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>Montagem de cache (cache mount)</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>Um diretório que uma etapa RUN vê e que fica fora da camada: RUN --mount=type=cache. Os gerenciadores de pacotes guardam ali o que baixam, e a imagem não o carrega.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>O hash do diff ID de uma camada e do chain ID da camada abaixo. Ele identifica uma pilha inteira até uma camada: os motores guardam as camadas extraídas por ele, e duas imagens com o mesmo chain ID as compartilham.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>Faz da camada gravável de um contêiner a camada do topo de uma nova imagem. Um build faz o mesmo depois de cada etapa que altera arquivos.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>O documento JSON que diz como executar a imagem (comando, usuário, ambiente), para qual plataforma ela é, quais camadas tem, pelo diff ID, e como elas surgiram. O hash dela é o ID da imagem.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>Um processo em execução ou parado com os arquivos de uma imagem. Quanto aos arquivos, é a pilha de camadas da imagem com mais uma no topo em que se pode gravar; essa é a única diferença.</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>Copy-up</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>O que acontece quando um contêiner altera um arquivo de uma camada inferior: primeiro o arquivo inteiro é copiado para a camada gravável, e é alterado ali. Alterar um byte de um arquivo grande, ou só o proprietário, custa todo o tamanho dele.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descritor</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>Uma referência a um blob: o tipo de mídia, o digest e o tamanho. Os manifestos são compostos de descritores.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>O hash do tar sem compactação de uma camada. Ele identifica o conteúdo da camada, seja qual for a compactação.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>O hash de um blob como está armazenado e é baixado, e seu endereço em um registro: sha256:… Quem tem o digest pode verificar os bytes. Compactar a mesma camada de outra forma gera outro digest.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>A receita de uma imagem, com uma instrução por linha. RUN, COPY e ADD criam uma camada cada; todas as outras só alteram a configuração.</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>Etapa de metadados</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>Uma etapa do histórico que alterou configurações, como ENV ou CMD, e nenhum arquivo. Não tem camada e não ocupa espaço.</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>Ponto de entrada e comando</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>O que um contêiner executa: ENTRYPOINT, com CMD como argumentos. Quem inicia o contêiner pode substituir os dois.</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Hard link</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>Um segundo nome para o mesmo arquivo. Dentro de uma camada não ocupa espaço; entre camadas não há hard links, então alterar um nome copia o arquivo e separa os nomes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>A lista de etapas da configuração: o que cada uma fez, quando e se criou uma camada.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>Uma pilha de camadas somente leitura e uma configuração. Cada camada aponta para a de baixo, e a mais baixa para nada. Nada em uma imagem muda: uma nova versão é outra imagem.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID da imagem</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>O hash da configuração. Como ela lista os diff IDs de todas as camadas, o mesmo ID significa os mesmos arquivos e configurações.</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Índice de imagens</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>Uma lista de manifestos, em geral um para cada plataforma. Os motores usam o que serve para a máquina deles. O Docker o chama de lista de manifestos (manifest list).</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>Uma linha de um Dockerfile, como RUN ou COPY. As que podem alterar arquivos criam uma camada cada.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo (label)</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>Um nome e um texto na configuração, como a versão. Os motores podem pesquisar por rótulos.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>As alterações que uma etapa fez nos arquivos: os adicionados e alterados por inteiro, e whiteouts para os excluídos. É um tar e nunca muda. O que uma camada adiciona fica na imagem, façam o que fizerem as camadas acima.</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>Layout de imagem OCI</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>Um diretório ou tar com imagens: oci-layout, index.json e todos os blobs, cada um sob seu digest.</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>Download sob demanda (lazy pulling)</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>Iniciar um contêiner antes que suas camadas sejam baixadas. As camadas nos formatos eStargz e zstd:chunked têm um sumário, para que cada arquivo possa ser obtido quando for necessário.</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>Sobra</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>Aquilo de que um build precisou e um contêiner não precisa: listas de pacotes, caches, logs, um diretório de controle de versão. Pode ser removido, na mesma etapa que o cria.</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>Diretório lower</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>Uma camada somente leitura extraída no host, como o overlayfs a usa. Há um para cada camada, o da mais alta primeiro na opção lowerdir.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>A lista do que compõe uma imagem: a configuração e as camadas, cada uma com digest e tamanho. O digest do próprio manifesto é o que se indica ao baixar por digest.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>Que espécie de blob é, como application/vnd.oci.image.layer.v1.tar+gzip: uma camada compactada com gzip.</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>Copy-up só de metadados (metacopy)</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>Uma opção do overlayfs: alterar só o proprietário ou as permissões de um arquivo não copia conteúdo. As camadas não têm nada parecido, então um commit armazena o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>Build em vários estágios (multi-stage)</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>Um Dockerfile com vários FROM. O último estágio copia dos anteriores o que precisa com COPY --from; compiladores e caches ficam para trás neles.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Diretório opaco</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>Um diretório que oculta tudo o que as camadas inferiores têm nele. No tar de uma camada, o arquivo .wh..wh..opq o marca; no host, um atributo estendido. Os arquivos ocultos ficam na imagem.</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>O sistema de arquivos do kernel Linux que mostra vários diretórios como um só. Os motores montam com ele as camadas extraídas: diretórios lower para a imagem, um diretório upper para o contêiner.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>O sistema operacional e o processador a que uma imagem se destina, como linux/arm64.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Proveniência (provenance)</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>Um atestado de como uma imagem foi construída: de qual código-fonte, com qual Dockerfile, quais bases e quais argumentos.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>Assim são as camadas de uma imagem: todos os contêineres da imagem usam as mesmas. O que um contêiner altera vai para a sua própria camada gravável.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro (registry)</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>Um servidor que armazena imagens. Ao enviar uma imagem, só vão os blobs que ele ainda não tem; ao baixá-la, só vêm os que o motor não tem.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>As imagens de um mesmo nome em um registro, como library/debian. As tags e os digests as distinguem.</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>Build reproduzível</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>Um build que gera de novo os mesmos digests a partir do mesmo código-fonte. O que costuma diferir são as datas, a ordem dos arquivos e o compactador.</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>Arquivo do docker save</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>Um tar com imagens como o docker save o grava: manifest.json, configurações e camadas. Os mais novos são ao mesmo tempo um layout de imagem OCI.</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>A base vazia: uma imagem FROM scratch só tem as próprias camadas. Serve para programas que não precisam de outros arquivos.</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>Montagem de segredo (secret mount)</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>Um arquivo que uma etapa RUN pode ler e que nenhuma camada guarda: RUN --mount=type=secret. Um segredo que uma camada já conteve continua legível para todos os que têm a imagem.</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>Camada compartilhada</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>Uma camada que várias imagens têm. É armazenada e baixada uma única vez. Para compartilhá-la, as camadas abaixo também precisam ser as mesmas: o mesmo chain ID.</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>Achatamento (squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>Fazer uma só camada de várias. As versões ocultas desaparecem, e também o compartilhamento com outras imagens.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Driver de armazenamento</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>A parte de um motor que extrai as camadas e as empilha para os contêineres. O mais comum, overlay2, usa o overlayfs.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>Um nome para uma imagem em um repositório, como 1.27 ou latest. Pode ser movida para outra imagem a qualquer momento; um digest, não.</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>Todas as camadas vistas como um só sistema de arquivos, de cima para baixo: para cada nome, responde a primeira camada que o tem, e os diretórios mostram o que todas as camadas têm neles. Ele oculta que há camadas. Também é chamado de sistema de arquivos de união (union file system).</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>Diretório upper</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>A camada gravável de um contêiner no host, como o overlayfs a usa: upperdir. É possível examiná-la enquanto o contêiner está em execução.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>Um diretório montado nos contêineres a partir de fora. Seus arquivos não estão em nenhuma camada e sobrevivem ao contêiner.</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espaço desperdiçado</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>Bytes que uma imagem carrega e que um contêiner nunca vê ou de que nunca precisa: arquivos que camadas posteriores excluem, substituem ou copiam, duplicatas e sobras. Todos os baixam.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>Um marcador que diz “isto não existe mais”: ele oculta o que as camadas inferiores têm com seu nome, e os bytes ficam na imagem. No tar de uma camada é um arquivo vazio, .wh.NAME; no host, um dispositivo de caractere com os números 0, 0.</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>Diretório work</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>Um diretório vazio em que o overlayfs prepara as alterações, para que apareçam de uma só vez no diretório upper: workdir.</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>Camada gravável</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>A camada própria de um contêiner, sobre a imagem. Tudo o que o contêiner grava vai para lá, e whiteouts para o que ele exclui. Remover o contêiner a remove.</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>Na linha de comando</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>Especificado em</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Veja também</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Pesquisar termos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>Nenhum termo tem isso no nome ou na explicação.</translation>
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
        <translation>Procura PATTERN no conteúdo dos arquivos de IMAGE como um contêiner os vê e escreve cada linha que
o contém: &quot;LAYER:PATH:LINE:TEXT&quot;, com a camada de onde vem o arquivo. Um arquivo com vários nomes
é listado com cada um. De uma linha longa, só é mostrada a parte em torno da primeira ocorrência;
caracteres de controle e bytes que não são UTF-8 são escritos como \xNN. Se não é texto, indica-se
onde está a primeira: &quot;LAYER:PATH: o arquivo binário tem uma ocorrência no byte N&quot;.

A ordem é a das camadas, dos arquivos em cada uma e das linhas. Com --format
json, &quot;text&quot; é a linha, &quot;offset&quot; é o lugar da ocorrência no arquivo, e &quot;line&quot;
e &quot;text&quot; são null onde não há linhas. Encerra com 6 se nada for encontrado.</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>O que procurar: texto dentro de uma linha.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format precisa de um formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex e --bytes não podem ser usados juntos</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case e --bytes não podem ser usados juntos</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions, --up-to e --layer não podem ser usados juntos</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN é uma expressão regular, como em Perl.</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN são bytes em hexadecimal: &quot;7f 45 4c 46&quot;.</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>Não diferencia maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>O sistema de arquivos das camadas 0 a LAYER.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>Só os arquivos de LAYER.</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>Todas as versões de todos os arquivos, também as que camadas posteriores sobrescrevem ou excluem.</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>Só os nomes dos arquivos, cada um uma vez.</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text (padrão) ou json: um objeto por linha.</translation>
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
        <translation>%1 ainda está sendo gravado</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>uma falha neste programa (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>Relate-a com o que Ajuda → Copiar diagnóstico mostra</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>não há memória suficiente para isso</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>Feche outras imagens ou programas e tente de novo</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>Veja o que há dentro das imagens de contêiner: a pilha de camadas, o sistema de arquivos que elas formam juntas e a camada de onde vem cada arquivo.</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>Põe no topo a camada gravável de um contêiner: seu diretório upper ou um tar de camada.</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>Qual de várias imagens abrir: uma tag, o início de um ID ou @N.</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE é o armazenamento de um motor neste host, como /var/lib/docker. Padrão: o que está no lugar habitual.</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>Qual de várias plataformas abrir.</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>Seleciona um caminho no sistema de arquivos unificado.</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>Lê todas as camadas novamente e não guarda nada em cache.</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>Gera uma figura da janela e encerra. Não precisa de tela.</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>O tamanho da janela na captura (1600x1000).</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>Pixels por ponto na captura, de 0.5 a 4.</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>era esperada uma imagem, mas vieram %1: %2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 precisa de uma imagem</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot precisa de um nome de arquivo</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size deve ser WIDTHxHEIGHT, com no máximo %1 cada, e não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale deve ser um número de 0.5 a 4, e não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size e --scale precisam de --snapshot</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view deve ser um destes: %1, e não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>O idioma da janela: %1.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language deve ser um destes: %1, e não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>Inicia a lição de um arquivo.</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>Com registry://: aceita HTTP sem criptografia e um certificado que ninguém garante.</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>Grava a figura de um livro didático, a pilha e o sistema de arquivos que ela forma, em um arquivo PNG, SVG ou PDF e encerra. Não precisa de tela.</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>Deixa os nomes de arquivos e instruções fora dessa figura.</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture precisa de um nome de arquivo terminado em .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson abre a própria imagem e não aceita nenhuma outra</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names precisa de --picture</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>A imagem: um arquivo do docker save ou OCI ou um diretório com layout de imagem OCI, compactado ou não, ou - para a entrada padrão; ou uma de um motor: docker://NAME, podman://NAME, container://NAME; ou uma de um registro, que só é lido: registry://[HOST/]NAME[:TAG].</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>As cores da janela: %1.</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>Compara a imagem com outra. Pergunta pelo que não for indicado.</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>Permite escolher uma imagem ou um contêiner de um motor.</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>Não abre a janela em um Stratoscope já em execução.</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>Não mostra nenhuma janela até que alguém peça uma no barramento da sessão.</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>eram esperadas no máximo %1 imagens, mas vieram %2</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot e --picture não mostram janela e não podem ser usados com opções de janela</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme deve ser um destes: %1, e não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>A janela, com uma imagem.</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>Uma imagem de um motor, começando pelo que ela desperdiça.</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>Uma imagem de um registro.</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>Com a camada gravável de um contêiner no topo.</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>A janela como figura, sem tela.</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>O que a janela mostra: picture ou, na coluna do meio, layer, waste, map, tables, dockerfile, packages ou config.</translation>
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
        <translation>excluído</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>excluído com o diretório</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visível</translation>
    </message>
    <message>
        <source>visible in the container</source>
        <translation>visível no contêiner</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>visível até a camada %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>Origem: %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Visto em: %1</translation>
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
        <translation>Cada barra é uma versão e se estende pelas camadas que a mostram. ✕: a camada exclui o arquivo.</translation>
    </message>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>Selecione um arquivo para ver quais camadas contêm uma versão dele.</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>Nenhuma camada contém uma versão deste caminho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln versão</numerusform>
            <numerusform>%Ln versões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1, uma visível</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1, nenhuma visível</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>Versões do arquivo</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1: o arquivo binário tem uma ocorrência no byte %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>Copiar caminho no ho&amp;st</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>Abrir no &amp;gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>imagem sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>a imagem tem %1, mas sua configuração lista %2</translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n diff ID</numerusform>
            <numerusform>%n diff IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but %2 of its history created one</source>
        <translation>a imagem tem %1, mas o histórico atribui camadas a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>nenhuma imagem para a plataforma %1</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>nenhuma imagem &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>nenhuma imagem &quot;%1&quot; para a plataforma %2</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Contém: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>Filtrar por nome, plataforma ou ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrar imagens</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>Nenhuma imagem corresponde ao filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 de %Ln imagem</numerusform>
            <numerusform>%1 de %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>Há também %Ln atestado, que descreve imagens mas não é uma imagem.</numerusform>
            <numerusform>Há também %Ln atestados, que descrevem imagens mas não são imagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 contém várias imagens. Qual delas você quer abrir?</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>Com qual imagem você quer comparar %1?</translation>
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
        <translation>tem %1 elementos; só os primeiros %2 são lidos</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageFacts</name>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID da imagem</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>Digest do manifesto</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lido de</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Ponto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Diretório de trabalho</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Sinal de parada</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>Portas expostas</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de arquivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Diretórios</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visíveis</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>Em todas as camadas</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>Ocultos pelas camadas acima</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestados</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>container, created</source>
        <translation>contêiner, criado</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>contêiner, em execução</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>contêiner, pausado</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>contêiner, encerrado</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>Quantas camadas, da base para cima, são iguais às da imagem selecionada</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
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
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID da imagem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1 (aberta)</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>não é possível criar um diretório ali: %1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>a imagem não pode ser montada ali</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>a imagem não pode ser montada ali: %1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>ainda há uma imagem montada ali, cujo programa já não existe</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>Desmonte-a antes: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>esse diretório não existe</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Crie-o antes.</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>o diretório não está vazio</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>Monte a imagem em um diretório vazio.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>não é possível montar imagens porque esse dispositivo não existe</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>Carregue o módulo &quot;fuse&quot; do kernel; um contêiner recebe o dispositivo com &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>não é possível montar imagens porque você não pode abrir este dispositivo</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>Peça acesso a ele ao administrador.</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>não é possível montar imagens porque falta este programa</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>Instale o pacote &quot;fuse3&quot;.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imagens no diretório; esta é @%2, %3 (%4). Escolha com --image e --platform</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imagens no arquivo; esta é @%2, %3 (%4). Escolha com --image e --platform</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1: isto é %2, não um sistema de arquivos; &quot;report&quot; dá mais informações</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>%1 imagens no armazenamento; esta é @%2, %3 (%4). Escolha com --image e --platform</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1: as camadas estão criptografadas ou não contêm um sistema de arquivos, portanto nenhum arquivo delas pode ser lido; &quot;report&quot; diz mais sobre elas</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>não foi possível ler %1 da camada %2: %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>níveis demais de links</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>a camada %1 não tem esse caminho</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>esse caminho não existe até a camada %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>&quot;%1&quot; não é um nome de imagem válido</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>Use minúsculas e, se quiser, uma tag, como shop/api:2.4</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>a plataforma é %1 no índice, mas %2 na configuração</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 deveria ter %2 bytes, mas tem %3</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>o digest deveria ser %1, mas é %2</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>o conteúdo incorporado para %1 não confere com o tamanho e o digest; ignorado</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>a camada %1 (%2) precisa ser obtida de outro lugar</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>a camada %1 não está no arquivo: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>não foi possível ler a configuração, portanto não há histórico: %1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>configuração %1: %2</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>a camada %1 não está no armazenamento: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>Lista as imagens e os contêineres de IMAGE, um arquivo ou o armazenamento de
um motor, sem ler as camadas.</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (padrão) ou json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>Lista também as imagens sem nome de um armazenamento; JSON sempre as lista.</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
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
        <translation>arquivo comum</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>link simbólico</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>hard link</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>dispositivo de caractere</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>dispositivo de bloco</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>Nenhuma imagem real tem um documento assim; o arquivo está danificado ou é malicioso</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>o documento JSON tem %1, mais que %2</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>o documento JSON tem %1 níveis de aninhamento, mais que %2</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>o documento JSON tem %1 valores, mais que %2</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>era esperado um objeto ou uma matriz JSON</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>não é um JSON válido: %1 no byte %2</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>era esperado um objeto JSON</translation>
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
            <numerusform>{ %Ln chave }</numerusform>
            <numerusform>{ %Ln chaves }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln item ]</numerusform>
            <numerusform>[ %Ln itens ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>grande demais para ser mostrado como árvore</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>o documento termina cedo demais</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>não há nenhum valor</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta uma vírgula</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>falta um nome entre aspas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltam dois-pontos</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>o colchete ou a chave de fechamento não corresponde</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>falta uma aspa</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>não é um valor</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>JSON inválido na linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>valores demais, ou aninhados demais, para uma árvore</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>Valores do documento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>&amp;Expandir tudo abaixo</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>Como no &amp;sistema</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>não pode ser adicionado a uma camada: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>um whiteout sem nome; entrada ignorada</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>o nome aparece duas vezes; o Docker e o Podman rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>a raiz não é um diretório; entrada ignorada</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>a camada tem mais destinos de links ou atributos estendidos do que é possível exibir; o restante foi descartado</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>o caminho de um redirect não é válido; ignorado</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>um hard link para si mesmo; entrada ignorada</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>um hard link para um diretório; entrada ignorada</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>o caminho é longo demais para um sistema de arquivos; entrada ignorada</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>a camada tem mais caminhos do que é possível exibir; entrada ignorada</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>um ciclo de links simbólicos, ou links simbólicos demais; entrada ignorada</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>um diretório que outra coisa remove; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>não é um diretório, mas tem entradas abaixo dele; exibido como diretório</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>um whiteout de algo que a própria camada tem ali; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>um hard link através de um link simbólico com “..”; versões mais recentes do Podman rejeitam uma camada assim</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>uma camada não pode conter um arquivo com este nome; ignorado</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>um hard link que leva para fora; ignorado</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>tem mais de %1 arquivos</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>Lendo os arquivos do contêiner</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>Copiando os arquivos alterados</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>%1 foi pedido ao motor, mas veio outro arquivo</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>o motor o informa como alterado, mas não o devolve; pode ser um soquete ou já ter sido excluído</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>alguns nomes contêm quebras de linha: o que parece exclusão pode ser parte de um nome</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ verificado: os bytes conferem com o digest</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ divergente: os bytes não conferem com o digest</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>não verificado: não há digest</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>leitura/gravação para seu contêiner, aqui só para ver; use Continuar no sandbox para editar</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>leitura/gravação: o diretório upper do contêiner, a única camada gravável</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lida de</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>somente leitura: parte da imagem, compartilhada por todos os seus contêineres</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>No host</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>precisa ser obtida de outro lugar (não distribuível); seus arquivos não são conhecidos</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>não está neste arquivo; seus arquivos não são conhecidos</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>não registrada no histórico da imagem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>Conteúdo alterado</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>Só metadados</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>Copy-up sem alteração</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>Ainda visível</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1, ocultos pelas camadas acima</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>%1 nas camadas abaixo, mas não libera nada</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>nenhum: este formato armazena camadas sem digest</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>registrado pelo motor; um diretório não tem bytes a verificar</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Camada pai</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>camada %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>Chain ID da camada pai</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>nenhuma: a base da pilha</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenada</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compactação</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Descompactada</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>armazenada em %1% do tamanho</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartilhada por</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Outras imagens</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>nenhuma neste arquivo</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>A camada gravável do contêiner</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>não verificado: só %1 de %2 transferidos</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>o sumário da própria camada, que confere com seu digest no manifesto; cada arquivo é verificado quando seu conteúdo é lido</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>também não verificado</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tem mais de %1 entradas</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>a camada está criptografada ou não contém um sistema de arquivos</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>aqui a camada é um diretório, e não um arquivo cujos bytes possam ser comparados</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>Imagem base %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>Build de %1</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Camadas pequenas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln camada incompleta</numerusform>
            <numerusform>%Ln camadas incompletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>desperdício em %Ln camada</numerusform>
            <numerusform>desperdício em %Ln camadas</numerusform>
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
        <translation>A camada não lista este diretório, mas contém algo dentro dele</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>O eStargz adicionou este arquivo para o download sob demanda; os motores que conhecem o formato o ocultam</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>Excluído por um whiteout: o arquivo está oculto, mas seus %1 ficam nas camadas abaixo</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>Excluído por um whiteout: está oculto, mas o que havia aqui fica nas camadas abaixo</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>Opaco: oculta tudo o que as camadas abaixo contêm neste diretório; os bytes ficam lá</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>Copy-up: o mesmo diretório de baixo; só a entrada dele é armazenada de novo, não o que ele contém</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>Copy-up: igual ao das camadas abaixo, mas armazenado de novo</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>Copy-up: nada difere das camadas abaixo, mas tudo, %1, é armazenado de novo</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>Copy-up: o conteúdo é igual ao de baixo, mas as camadas armazenam arquivos inteiros, por isso %1 são armazenados de novo</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>%1 desta camada ocultos pelas camadas acima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>O que esta camada altera no sistema de arquivos das camadas abaixo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>Bytes nesta camada; para diretórios, o total</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>Bytes desta camada que uma camada acima oculta</translation>
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
        <translation>instrução desconhecida</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>contêiner</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>Arquivos da camada selecionada</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>ESTA CAMADA</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>CONTÊINER · LEITURA/GRAVAÇÃO</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>CAMADA %1 · SOMENTE LEITURA</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>Abra uma imagem para ver as camadas dela aqui.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>Selecione uma camada.</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>Esta camada está ausente: a imagem a lista, mas foi salva sem ela.</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>Não foi possível ler esta camada.
%1</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>Esta camada está criptografada: só uma chave a abre.</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>Esta camada não é um sistema de arquivos.</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>Esta camada não altera nada.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>%1 compactados</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1: camadas %2 a %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>Build de %1</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>Clique duas vezes ou pressione Direita para expandir o grupo.</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>Clique duas vezes ou pressione Esquerda para recolher o grupo.</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>%1 como armazenados na imagem, em geral compactados</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1: os arquivos, sem compactação</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff ID %1: o digest da camada descompactada</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>A única camada em que o contêiner pode gravar. Alterar um arquivo de baixo antes o copia inteiro para cá; excluir um arquivo só o oculta.</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>Aqui só para ver: Continuar no sandbox oferece uma cópia para editar.</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>leitura/gravação</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>só metadados</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>camadas %1 a %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>digest divergente</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>a camada %1 está selecionada</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>fora de vista</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>exclui o arquivo selecionado</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>tem o arquivo selecionado</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>Estas camadas são de outra imagem, a partir da qual esta foi criada: o que elas desperdiçam só pode ser mudado naquela imagem.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>instrução desconhecida</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contêiner %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>conteúdo desconhecido</translation>
    </message>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>sem alterações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>%Ln copy-up</numerusform>
            <numerusform>%Ln copy-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln excluído</numerusform>
            <numerusform>%Ln excluídos</numerusform>
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
        <translation>faz copy-up de %1 sem alteração</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>oculta %1 abaixo, não libera nada</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 ocultos pelas camadas acima</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>copy-up de %1</translation>
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
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagem</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganho</translation>
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
        <translation>não é possível ler um atributo estendido</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tem mais de %1 entradas</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>uma parte de um arquivo sem o arquivo</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>uma entrada inválida</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>uma parte de um arquivo fora da camada</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>uma parte de um arquivo sem digest</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>as partes de um arquivo têm lacunas</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>não é um sumário da versão 1</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>o sumário da camada não o lista</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>o conteúdo termina antes do esperado</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>o conteúdo não confere com seu digest</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>seu sumário não está onde deveria</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>seu sumário é grande demais</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>seu sumário não confere com seu digest</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>Os bytes do registro diferem do que o sumário da camada indica</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>uma parte do arquivo é grande demais para ser extraída</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>criptografada</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>sem sistema de arquivos</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>Incompleto: falta a camada %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>Incompleto: não foi possível ler a camada %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>Incompleto: a camada %1 está %2</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>Incompleto: a camada %1 está danificada</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>danificada: não pode ser lida</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>danificada: só %Ln entrada lida</numerusform>
            <numerusform>danificada: só %Ln entradas lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>Incompleto: %Ln camada está ausente ou danificada</numerusform>
            <numerusform>Incompleto: %Ln camadas estão ausentes ou danificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>Incompleto: as camadas %1 estão ausentes ou danificadas</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>dados depois do fim do arquivo tar; ignorados</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tem mais de %1 entradas</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>depois de %1: %2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>Baixe ou copie a imagem novamente; tudo o que vem antes do dano é exibido.</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>dados depois do fim do fluxo %1; alguns motores rejeitam uma camada assim</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>ficou de fora: um dispositivo, que só um tar pode conter</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>ficou de fora: um FIFO, que só um tar pode conter</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>ficou de fora: uma exclusão, que só um tar pode conter</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>ficou de fora: o nome já está em uso</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>ficou de fora: já existe outra coisa ali</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>ficou de fora: não pode ser lido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ficou de fora</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>ficou de fora com o diretório</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>sem setuid, setgid ou capabilities, que só um tar pode conter</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>uma cópia, não um hard link</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>sem um atributo estendido</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>com outro proprietário</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>um link que leva para fora do destino</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n link com destino absoluto, que leva para fora do destino</numerusform>
            <numerusform>%n links com destinos absolutos, que levam para fora do destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… e mais %n (%1)</numerusform>
            <numerusform>… e mais %n (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>regra %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>não tem &quot;id&quot;</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>&quot;kind&quot; deve ser &quot;leftover&quot; ou &quot;secret&quot;</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>&quot;paths&quot; deve ser uma lista de padrões</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>era esperada uma lista de regras</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>não foi possível gravar: %1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>são regras demais</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>não foi possível criar o diretório dele</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>&amp;Barra de legenda</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>O que os sinais e as cores significam</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>várias camadas</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>gravável</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>só metadados</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>copy-up</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>tem este arquivo</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>o exclui</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>custa espaço</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>compartilhada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>digest errado</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>Ocultar a legenda. Exibir → Barra de legenda a mostra novamente.</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Ocultar a legenda</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>a ação “%1” tem um valor que não serve</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>era esperada uma ação, como {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existem: %1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>era esperada uma condição, como {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>a condição “%1” tem um valor que não serve</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>não existe a condição “%1”</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>“%1” precisa de uma lista de condições</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>não é possível criar o diretório</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>a janela não tem nenhum lugar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>Os lugares são “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” e assim por diante</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>não existe a pilha “%1”</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>duas pilhas têm o ID “%1”</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>um nível tem um só passo, com “done”, “hint” e “do”</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>era esperado um objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>era esperada uma string</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>tem %1 caracteres; o máximo é %2</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>eram esperados letras minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>era esperado um texto, ou um por idioma com “en” entre eles</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>“%1” não é um idioma</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>o texto em “%1” precisa de 1 a %2 caracteres</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>o texto em “%1” tem %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>era esperado um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>eram esperadas linhas de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>era esperada uma lista</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>tem %1 elementos; o máximo é %2</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>nada com esse nome cabe aqui</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>Aqui cabem: %1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 sem o seu fim</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>“[” sem “](termo)”</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>era esperado “container” ou “script”</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>era esperado “all” ou “own”</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>é menor que “threeStars”</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>pilha %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>é maior do que uma lição pode ser: %1 bytes</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>é mais nova que este programa</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>era esperado “lesson” ou “level”</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>opção %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>era esperado um caminho que comece com “/”</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>eram esperadas duas opções ou mais, ou “contentOf”</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>dica %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>está faltando: como chegar ao que o passo pede</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>pilha “%1”: %2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>era esperado true ou false</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Lições…</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>&amp;Continuar lição</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>&amp;Abrir arquivo de lição…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Dica</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>&amp;Mostrar como</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>Des&amp;tacar</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Salvar resultado…</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>&amp;Encerrar lição</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>Lições e níveis</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>Cada lição leva alguns minutos, nesta janela e com uma pequena imagem própria.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>Abrir &amp;arquivo…</translation>
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
Lista as lições e os níveis que vêm com o programa, ou verifica arquivos com lições: a forma deles e se
é possível construir as pilhas.

Opções:
  --format FORMAT  Para list: text (o padrão) ou json.
  -h, --help       Mostra esta ajuda.

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1: tudo certo; %n passo, em %2</numerusform>
            <numerusform>%1: tudo certo; %n passos, em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>, e em parte em %1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>nenhum arquivo foi indicado</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>era esperado &quot;list&quot; ou &quot;check&quot;</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>não é possível usar &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>Esta não é uma lição que possa ser lida.</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>Você terminou “%1”.</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Salvar resultado…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>Seu nome, para quem ensina:</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>NÍVEIS: alcance o objetivo com poucos bytes</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>LIÇÕES</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>Você previu isso</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>Não é o que você previu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>Construindo a pilha…</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>Até aqui, tudo certo</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>a imagem não tem esse caminho</translation>
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
        <translation>Fazer build</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>As linhas da pilha</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1: no máximo %2 · %3: no máximo %4</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Agora: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Alcançado: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Ainda não: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1 (não existe mais)</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>Nada disto está nesta máquina.</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>Espaço que seria liberado ao excluir esta imagem: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Espaço que seria liberado ao excluir esta %Ln imagem: %1.</numerusform>
            <numerusform>Espaço que seria liberado ao excluir estas %Ln imagens: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>%Ln outra imagem no mesmo arquivo também seria perdida.</numerusform>
            <numerusform>%Ln outras imagens no mesmo arquivo também seriam perdidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>usada pelo contêiner %1</numerusform>
            <numerusform>usada pelos contêineres %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>Não é possível excluir esta imagem: ela é %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>%Ln delas ficaria: um contêiner a usa.</numerusform>
            <numerusform>%Ln delas ficariam: contêineres as usam.</numerusform>
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
Lista todas as imagens que foram abertas aqui, de arquivos, motores e registros, e as que docker,
podman e nerdctl têm: o tamanho delas, o que compartilham com outras e o que excluí-las liberaria
de verdade. Não exclui nada.

Opções:
  --format FORMAT  text (o padrão) ou json.
  -q, --quiet      Não informa o andamento.
  -h, --help       Mostra esta ajuda.

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>não é possível usar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>Camadas que as imagens selecionadas compartilham com outras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
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
            <numerusform>Em %Ln imagem: %1</numerusform>
            <numerusform>Em %Ln imagens: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>Algumas destas camadas também estão em outro lugar, sobre outras camadas; os motores as guardam duas vezes.</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1; espaço liberado ao excluí-la: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>Selecione uma imagem para ver o que ela compartilha com outras.</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>As camadas desta imagem ainda não são conhecidas. Abra-a para lê-las.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>Um motor a tem, mas ela ainda não foi aberta.</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>Está em um registro, não nesta máquina.</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>Nem todos os tamanhos são conhecidos. Abra a imagem para lê-los.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>Todos os nomes que a imagem tem ali</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>Todas as camadas, como são guardadas ali: compactadas em arquivos e registros, extraídas em motores</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhado</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>Camadas que outras imagens do mesmo motor ou registro também têm; para um arquivo, as de outros arquivos nesta máquina</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>O que excluir só esta imagem liberaria: em um motor, as camadas que nenhuma outra imagem usa ali; senão, o arquivo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>Quando a imagem foi construída, segundo a própria imagem</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista pela última vez</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>Quando foi aberta aqui pela última vez</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>A imagem sobre a qual ela foi construída</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>O arquivo, motor ou registro em que ela está</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>Nenhuma imagem foi aberta ainda, e nenhum motor tem uma.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhado</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
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
        <translation>Onde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>%Ln imagem nesta máquina ocupa %1.</numerusform>
            <numerusform>%Ln imagens nesta máquina ocupam %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln imagem baseada em %1</numerusform>
            <numerusform>%Ln imagens baseadas em %1</numerusform>
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
        <translation>Filtrar por nome, base, lugar ou ID</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrar imagens</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
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
        <translation>Abre uma das duas imagens selecionadas e a compara com a outra</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>Remove da lista as imagens selecionadas. Elas não são excluídas e voltam quando você as abre</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>&amp;Limpar lista…</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>Remove da lista todas as imagens que nenhum motor tem</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>Consultando os motores de contêineres…</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>Esquecer todas as imagens que foram abertas aqui?</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>Nenhuma imagem é excluída. O que os motores têm fica na lista.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>As imagens que você abre aparecem aqui,
e também as que os motores de contêineres têm.</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>Novo link</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>&amp;Simbólico: um caminho que pode levar a qualquer lugar</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>&amp;Hard link: outro nome para o mesmo arquivo</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>&amp;Novo caminho:</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>Digite o destino do link.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
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
        <translation>Copiar como ta&amp;bela (CSV)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Copiar camin&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>Tabelas CSV (%1)</translation>
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
        <translation>não há camada %1: a imagem não tem camadas</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>não há camada %1: as camadas são numeradas de 0 a %2</translation>
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
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>%1 camadas (%2 a %3): %4</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>Lendo as camadas</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>a imagem tem %1 camadas, mais que %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>Abrindo %1</translation>
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
        <translation>Andamento do carregamento</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>Camadas %1 a %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>De onde vem: as camadas consultadas, de cima para baixo</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>opaco – fim</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>renomeado – fim</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participa</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>opaco acima – fim</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>renomeado acima – fim</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>arquivo acima – fim</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>whiteout acima – fim</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 é opaco: o conteúdo dele nas camadas inferiores está oculto – fim</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 foi renomeado: as camadas inferiores o têm em outro lugar – fim</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 não é um diretório nesta camada – fim</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>whiteout de %1, e portanto de tudo o que há nele – fim</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>participa; %1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>participa e é opaco: nada abaixo participa – fim</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>participa e foi renomeado: nada abaixo participa – fim</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>participa: suas entradas são mescladas com as de baixo</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>aqui</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>participa – fim</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>whiteout – fim</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>não é um diretório – fim</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>não: pergunta à camada de baixo</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>aqui: é isto que se vê – fim</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>whiteout: o que está abaixo não aparece – fim</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>não é um diretório, por isso não é mesclado – fim</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultada</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 gravado</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>Montada em %1 até você fechar a imagem</translation>
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
        <translation>um manifesto do Docker com versão de esquema 1, que não é compatível</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>Baixe a imagem com um motor atual e salve-a novamente</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>nem manifesto de imagem nem índice: não tem camadas nem manifestos</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>o manifesto lista %1 camadas, mais que %2</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>lista %1 manifestos; só os primeiros %2 são lidos</translation>
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
        <translation>um índice lista um manifesto sem digest</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>%1 ignorado: tipo de mídia desconhecido %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>índices aninhados em mais de %1 níveis; %2 ignorado</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>mais de %1 imagens; %2 ignorado</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>manifesto %1: %2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>o manifesto %1 não está no arquivo</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>%1 de %2 manifestos de um índice não estão no arquivo: %3</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>Outro programa está com o arquivo aberto e pode gravar mais; leia-o de novo mais tarde</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>o manifesto %1 não está no armazenamento</translation>
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
        <translation>%1 menores</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>Mostrar no &amp;sistema de arquivos</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>Abrir em &amp;Desperdício</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;caminho</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>a semana mais recente</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>até um mês mais antigos</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>até um ano mais antigos</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>até três anos mais antigos</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antigos</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>Necessário, até onde se sabe</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>outros pacotes</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>em nenhum pacote</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>O que as cores significam</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
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
        <translation>Por camada</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>Por tipo de arquivo</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>Por idade</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>Por causa do desperdício</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Camada selecionada</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>Espaço desperdiçado</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>O que as cores mostram</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>Icicle</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>Como o mapa é desenhado</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Subir um diretório (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Subir um diretório</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Abra uma imagem para ver onde estão os bytes dela.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>Nada a mostrar: todos os arquivos estão vazios.</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>A camada %1 não contém bytes.</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>Nada é desperdiçado.</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>Por pacote</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Lendo os pacotes…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Todos os pacotes</translation>
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
        <translation>%1, %2% do mapa</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%1 menores em %2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>principalmente: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 aponta para fora do arquivo; ignorado</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>grande demais para ser mostrado a partir de um arquivo compactado</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>Há mais, que não estão na lista.</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>O arquivo compactado é grande demais para ser listado até o fim.</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>O arquivo compactado está danificado aqui: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificação</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>A camada mais baixa: não há camada abaixo com a qual mesclá-la</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>A camada %1 é mesclada com a camada %2, abaixo dela</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>Marque para mesclar a camada %1 com a camada %2, abaixo dela</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>Marque uma camada para mesclá-la com a de baixo</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
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
        <translation>Camada</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config.</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>Visualizações da imagem</translation>
    </message>
</context>
<context>
    <name>stratoscope::ModeGrid</name>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leitura</translation>
    </message>
    <message>
        <source>write</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>set user ID</source>
        <translation>definir ID do usuário</translation>
    </message>
    <message>
        <source>set group ID</source>
        <translation>definir ID do grupo</translation>
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
        <translation>isto precisa do pacote %1, que não está instalado</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>Instale-o; ele contém %1</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>não é possível carregar %1: %2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>Reinstale o pacote %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>Montada em %1. Para desmontar: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>Montada em %1. Pressione Ctrl+C para desmontar.</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>não foi possível iniciar um gerenciador de arquivos</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>A imagem fica montada ali até você fechá-la.</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>Não aberto no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>Escreva aqui o que se lê primeiro.</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>Escreva aqui o que fazer: selecione a camada mais **baixa**.</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>Mais abaixo.</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>Escreva aqui o que aconteceu e por quê.</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>Escreva aqui do que se trata.</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>Um caminho começa com uma barra.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Esse diretório não existe: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>nenhuma imagem de contêiner legível nele: %1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>um layout OCI sem índice</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>Copie ou salve a imagem novamente</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>nenhuma imagem de contêiner nele</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>não contém nenhuma imagem</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>salva por um Docker anterior à versão 1.10, em um formato que não é compatível</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>Carregue-a em um motor atual e salve-a novamente</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>Parece um sistema de arquivos sem camadas; coloque-o em um tar para abri-lo ou use &quot;docker save&quot;</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>Abra a saída de &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; ou de um build em layout OCI</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>O disco ou compartilhamento de rede dele pode ter sumido ou falhado: conecte-o e leia a imagem de novo</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>A imagem do contêiner não existe mais</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>não é um contêiner</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>o índice não lista nenhuma imagem que possa ser aberta</translation>
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
        <translation>o armazenamento deste motor não tem imagens nem contêineres</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>esse diretório não existe</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>não é o armazenamento de um motor</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>Indique o data root do Docker (/var/lib/docker), o graph root do podman (/var/lib/containers/storage) ou o diretório raiz do containerd (/var/lib/containerd)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>Criar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>Anexar a %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionar %1</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>Dispositivos e soquetes foram ignorados.</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>Copiar %1 para dentro</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>dispositivos e soquetes não podem ser copiados para um contêiner</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Alterar permissões de %1</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Alterar proprietário de %1</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>Alterar data de %1</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>Definir atributo de %1</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>Remover atributo de %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Criar link de %1 para %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>Este diretório existe em camadas inferiores, por isso o overlayfs não pode renomeá-lo (EXDEV): ele é copiado por inteiro para o novo nome, e o antigo é excluído.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renomear %1 para %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>não foi possível gravar: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>Lendo os pacotes</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Removido por</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rebaixado</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>removido</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>Nenhum pacote.</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Só em camadas ocultas</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>A camada %1 não altera nenhum pacote.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>Lista os pacotes que os bancos de dados em IMAGE indicam: os de dpkg, apk e rpm (rpmdb.sqlite),
de npm, Python, Ruby e Java, e os embutidos em programas por Go e pelo cargo-auditable de Rust;
cada um com a camada que o trouxe, e depois os que só estão em camadas ocultas.</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format precisa de um formato</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconhecido &quot;%1&quot;</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table (padrão), json, spdx (SPDX 2.3 em JSON) ou cyclonedx (CycloneDX 1.5 em JSON).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>Os pacotes segundo as camadas 0 a LAYER.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>Só o que LAYER faz: os pacotes que adiciona, atualiza, rebaixa e remove.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>removido por %1</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rebaixado</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>adicionado</translation>
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
        <translation>Camada %1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>O nome no próprio banco de dados do pacote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>A versão instalada</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>O gerenciador de pacotes ou a linguagem</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>O que a camada fez com o pacote</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>A camada que fez isso</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>O que o pacote diz da sua licença</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>Bytes: segundo o banco de dados ou dos arquivos que ele lista</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>No sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>Alterados pela camada selecionada</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Só em camadas ocultas</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>Quais pacotes listar</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>Filtrar pacotes por nome</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>rebaixado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln pacote, %1</numerusform>
            <numerusform>%Ln pacotes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1; %Ln banco de dados não lido</numerusform>
            <numerusform>%1; %Ln bancos de dados não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>Abra uma imagem para ver os pacotes dela.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>Lendo os pacotes…</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>Nenhum pacote tem isso no nome.</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>Esta camada não altera nenhum pacote.</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>Nenhum pacote está só em camadas ocultas.</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>Esta imagem não tem um banco de dados de pacotes que possa ser lido.</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>Faltam em %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>A lista de materiais tem todos os pacotes da imagem.</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>A lista de materiais não tem outros pacotes além dos da imagem.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>Posição no arquivo</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Continuou a partir do fim</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>Continuou a partir do início</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Pesquisando… %1%</translation>
    </message>
</context>
<context>
    <name>stratoscope::PaletteBox</name>
    <message>
        <source>Standard</source>
        <comment>colours of layers</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>For red-green colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Para daltonismo vermelho-verde</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>Para daltonismo azul-amarelo</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>Só claro e escuro</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>Diretórios mais acima</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>Em:</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Um nome não pode conter uma barra.</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>Esse já é o nome atual.</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>Permissões e proprietário</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ID do &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>ID do &amp;grupo:</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>Permissões:</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>Como &amp;número:</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>Proprietários são números de 0 a 4294967295. Nomes não significam nada fora do contêiner.</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>Digite as permissões.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Nenhuma alteração.</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>Alterar permissões e proprietário de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>leitura/gravação · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>somente leitura · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>O que o contêiner vê</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>camada gravável</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>As camadas acima o ocultam por completo.</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>Oculto: excluído acima (%1). Os bytes ficam nesta camada.</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>Oculto: há uma versão mais nova (%1). Os bytes ficam nesta camada.</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>Visível: nenhuma camada acima o oculta.</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>Um whiteout: esta camada só anota que o arquivo não existe mais. As camadas abaixo ainda o têm.</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>Origem: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n etapa sem arquivos: %1</numerusform>
            <numerusform>%n etapas sem arquivos: %1</numerusform>
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
            <numerusform>%n camada sem arquivos aqui</numerusform>
            <numerusform>%n camadas sem arquivos aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>Opaco: o diretório oculta tudo o que as camadas inferiores têm nele.</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>%1 nesta camada</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n etapa sem arquivos</numerusform>
            <numerusform>%n etapas sem arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Figura, %1 por %2 pixels</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>Desenha IMAGE como um livro didático: à esquerda, a pilha de camadas, cada uma com uma seta para a de
baixo, e no topo a camada gravável do contêiner, se houver; à direita, o sistema de arquivos que elas
formam juntas, com a camada de onde vem cada arquivo. Pilhas longas e muitos arquivos são reduzidos ao
que mais diz. A figura é um SVG; stratoscope --picture também grava PNG e PDF.</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>as figuras do stratoscope-cli são SVG; para %1, use: stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme deve ser light ou dark, e não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language deve ser um destes: %1, e não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>Grava a figura em FILE, que fica completo ou como estava. O nome termina em .svg.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>Deixa de fora os nomes de arquivos e instruções: barras representam os arquivos.</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light (o padrão) ou dark.</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>O idioma das palavras na figura, como en ou de. Padrão: o do ambiente.</translation>
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
        <translation>Subir um diretório (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Subir um diretório</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>Cada camada aponta para a de baixo. &lt;s&gt;Riscado&lt;/s&gt;: oculto por uma camada acima, mas ainda na imagem. ✕: um whiteout, que oculta o que está abaixo.</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>O diagrama aparece com os arquivos das camadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>mais %n nome não exibido</numerusform>
            <numerusform>mais %n nomes não exibidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>Diagrama das camadas</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>tem menos bytes do que sua camada declara</translation>
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
            <numerusform>%n camada em uma</numerusform>
            <numerusform>%n camadas em uma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>%1 de arquivos em %2 entradas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>Composta de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Economia</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>não é uma plataforma</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>Escreva-a como OS/ARCHITECTURE ou OS/ARCHITECTURE/VARIANT, por exemplo linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>A desta máquina (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>Uma plataforma tem a forma OS/ARCH ou OS/ARCH/VARIANT.</translation>
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
        <translation>não foi possível ler os estados dos contêineres do podman: %1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>o banco de dados do podman está danificado: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Sua previsão</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Page Down e Page Up passam de uma camada a outra · L: mostrar ou ocultar o ponteiro · Esc encerra a apresentação</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>tente --help</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>sem tela; use --snapshot para gerar uma figura ou stratoscope-cli para um relatório em texto</translation>
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
        <translation>%1: %2 de %3, %4%</translation>
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
        <translation>&quot;failOver&quot; deve ser uma string ou uma lista de strings</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>&quot;exclude&quot; deve ser uma lista de padrões</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>&quot;exclude&quot; tem mais de %1 padrões</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>&quot;%1&quot; não é um padrão de caminho</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>Por exemplo: /var/log/** ou **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>era esperado um objeto</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>Regras de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>%1 de %Ln limite excedido</numerusform>
            <numerusform>%1 de %Ln limites excedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>%Ln limite respeitado</numerusform>
            <numerusform>%Ln limites respeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln arquivo deixado de fora (%1)</numerusform>
            <numerusform>%Ln arquivos deixados de fora (%1)</numerusform>
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
        <translation>deixado de fora: %1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>stratoscope-cli report usa as mesmas regras.</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>Quais?</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>As regras do projeto e se a imagem as cumpre</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>Regras ignoradas: %1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>possível segredo na configuração: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>uma etapa não tem nome próprio; ignorada</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 não está em nenhuma linha; ignorado</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>as camadas de %1 não têm digest; ignoradas</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>só os primeiros %1 arquivos são lidos</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>não é Base64; ignorado</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>maior do que um Dockerfile pode ser; ignorado</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>nenhuma chave pública PEM do tipo ECDSA, RSA ou Ed25519</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>o cosign a grava como cosign.pub; &quot;openssl pkey -pubout&quot; a gera de uma chave privada</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>a imagem já tem uma camada gravável</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>o registro não transfere partes de camadas</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>o registro envia uma parte diferente da solicitada</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>a parte que ele envia termina antes do esperado</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 deveria ser %2, mas é %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>A imagem foi alterada ou danificada depois do build; baixe-a ou salve-a novamente</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>o digest do blob</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>o diff ID</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>a camada não está no arquivo</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>esse arquivo ou diretório não existe</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>Especifique o diretório upper de um contêiner ou um tar de camada</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>Lendo o sumário de %1</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>transferida por inteiro, porque não é possível usar seu sumário: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>Camada principal</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>Imagens recentes</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Limpar lista</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>Resolvida como %1</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>Este estágio não está na imagem, exceto o que é copiado dele.</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>Build com %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes do esperado</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>o que faz referência à imagem não está lá</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>grande demais para ser lido</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>os bytes dele não têm este digest</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>o registro não informa o que faz referência a %1: %2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>o registro lista mais de %1 referenciadores de %2; os demais foram ignorados</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>o registro lista só alguns referenciadores de %1, filtrados por %2</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>o registro põe a próxima página de referenciadores de %1 em outro lugar; ignorada</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>a lista de referenciadores de %1 no registro não tem fim; o restante foi ignorado</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>a tag %1 não é um índice do que faz referência a uma imagem; ignorada</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>o registries.conf desta máquina bloqueia %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>O que veio do registro pela rede, do que foi necessário até agora. As camadas transferidas antes são guardadas nesta máquina.</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>&amp;Inseguro: HTTP sem criptografia, certificados que ninguém garante</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>Abrir de um registro</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>A desta máquina (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
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
        <translation>Comparar com imagem de um registro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>Digite um nome: as tags dele aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>A primeira tag.</numerusform>
            <numerusform>As primeiras %Ln tags.</numerusform>
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
        <translation>A das preferências (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>o que ele envia como %1 não tem esse digest</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>é maior do que um manifesto ou uma configuração pode ser</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>não há imagem para %1</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Há: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>Use um nome como registry://debian:12 ou registry://localhost:5000/shop:2.4</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>não é um digest válido</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>não é uma tag válida</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>não é um nome válido de registro</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>não é um nome válido de imagem</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>Faça login com &quot;docker login&quot; ou &quot;podman login docker.io&quot;</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>Faça login com &quot;docker login %1&quot; ou &quot;podman login %1&quot;</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>o registro recusa suas credenciais (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>Elas podem ter expirado. %1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>o registro quer saber quem é você, ou não tem essa imagem (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>Verifique o nome. Para uma imagem privada: %1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>você não tem permissão para ler esta imagem (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>Peça acesso ao dono dela ou faça login com outra conta</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>Tente de novo em %1 segundos</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Tente de novo mais tarde</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1, ou faça login: isso costuma aumentar o limite</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>o registro recebeu solicitações demais daqui (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>o registro não tem essa imagem (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>Verifique o nome e a tag</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>o registro tem um problema próprio (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>o registro responde com o status %1</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>Verifique se há um registro em %1</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sem conexão segura</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>sem conexão segura: %1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>Se o registro tem uma autoridade certificadora própria, ponha o certificado dela em /etc/docker/certs.d/%1/ca.crt. Para dispensar a segurança, use --insecure</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>Verifique o nome e a rede</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nada responde ali</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>o host %1 não existe</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>Veja HTTPS_PROXY e NO_PROXY</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>o servidor parou de responder</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>o servidor encerrou a conexão antes do tempo</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>a resposta é maior do que o permitido</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>a rede falhou: %1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>Não se pode confiar no registro, ou em alguém no caminho até ele</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>o proxy não deixa passar a solicitação: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>só foram lidos %1 dos %2 referenciadores que o registro lista</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>grande demais para um referenciador</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>o registro o lista, mas ele faz referência a outra coisa</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>%1 foi ignorado: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>o servidor de tokens dele não tem um endereço seguro</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>o servidor de tokens dele não dá nenhum token</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>não é um host válido</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>O registro pede para esperar</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mais de %1 redirecionamentos</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>um redirecionamento não leva a nenhum endereço válido</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>um redirecionamento leva para fora de uma conexão segura</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>não está na imagem do registro</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>ainda não foi transferido</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
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
        <translation>Criação</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>contêiner, leitura/gravação: %1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[danificada] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[criptografada] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[ausente] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>%1 em todas as camadas, %2 visíveis em %3 arquivos e %4 diretórios, %5 de desperdício</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>%1 em todas as camadas, %2 visíveis em %3 arquivos e %4 diretórios, pelo menos %5 de desperdício</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>Camadas em cache, nem lidas de novo nem verificadas (--no-cache faz as duas coisas): %1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>camadas 0 a %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Criada a partir de</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Argumentos de build</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%1 de %2; das camadas %3, só os sumários, por isso seus digests não foram verificados (--whole-layers faz isso)</translation>
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
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>(cerca de %1 compactados)</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>E mais %1; veja todos com --format json.</translation>
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
        <translation>Camada</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ violada</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ cumprida</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
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
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Só em camadas ocultas</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas as camadas</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Camadas: %1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>Um contêiner vê</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>Arquivos: %1, diretórios: %2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>%1% disso, cerca de %2 compactados</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>Oculto, mas ainda lá</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>%1% de todas as camadas</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>Eficiência segundo o dive</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>%1 de desperdício, pela conta do dive</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ Possíveis segredos</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>Oculto não é excluído</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Todas as correções em um patch do Dockerfile: economiza %1</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Pontuação do dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>Gerado pelo Stratoscope %1. Os tamanhos são sem compactação, salvo indicação em contrário; os compactados são estimados pela taxa da camada.</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>Imagem de contêiner, camada por camada</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>A pilha</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>A camada do topo vem primeiro. A ponta fina de uma barra é o desperdício, nas cores de suas causas.</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>O que um contêiner vê</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>As áreas são bytes, as cores são as camadas de onde eles vêm. Deixe o ponteiro sobre uma área para ver o que ela é.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Para onde foram os bytes</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>Maiores arquivos</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Possíveis segredos na configuração</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportMarkdown</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Pontuação do dive</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Todas as correções em um patch do Dockerfile: economiza %1</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Para onde foram os bytes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdício</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Camadas: %1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>Só em camadas ocultas</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
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
        <translation>violada</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>Possíveis segredos: %1.</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Possíveis segredos na configuração</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>um sistema de arquivos simples, sem camadas nem configuração, como &quot;docker export&quot; o grava; exibido como uma imagem de uma camada</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>um banco de dados do rpm danificado (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>um banco de dados do rpm danificado (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>Sobra: inútil em uma imagem</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>Segredo: perigoso em uma imagem</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>&amp;Caminhos, um por linha:</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>C&amp;omeça com:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>O &amp;que é:</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>Con&amp;selho:</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>Regras para sobras e segredos</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>Estas são as suas próprias regras; as embutidas também valem. Nos caminhos, * representa qualquer nome e ** tudo o que está abaixo. Elas são guardadas em %1.</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Re&amp;gras:</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>nova-regra</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Ainda não foi salvo: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>esse arquivo ou diretório não existe</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>não é um diretório ou não está em um</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>é um diretório</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>o diretório não está vazio</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>é um link simbólico, que não é seguido</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operação não compatível</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>é a raiz do sistema de arquivos</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>não compatível com este arquivo</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>esse atributo não existe</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>o valor é longo demais</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>o nome do atributo está vazio ou é longo demais</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>o arquivo ficaria grande demais</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>arquivos demais no sandbox</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>nomes que começam com &quot;.wh.&quot; são reservados para whiteouts nas camadas (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>&amp;Novo contêiner</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>Pôr uma camada gravável vazia sobre a imagem e alterar arquivos nela</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>Contin&amp;uar no sandbox</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>Alterar arquivos em uma cópia da camada gravável deste contêiner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>Transformar a camada gravável em somente leitura e pôr uma nova, vazia, por cima</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>De&amp;scartar contêiner</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>Descartar o contêiner e sua camada gravável</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>Novo &amp;arquivo…</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>Novo &amp;diretório…</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>Novo &amp;link…</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>&amp;Copiar arquivos para cá…</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>Copiar diretór&amp;io para cá…</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>&amp;Editar como texto…</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>Anexar &amp;texto…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mear…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>Mo&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>&amp;Permissões e proprietário…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;xcluir</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>Novo diretório</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>&amp;Desfazer o descarte de %1</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>O contêiner %1 foi descartado. %2 o traz de volta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>As alterações não salvas nos contêineres desta imagem serão perdidas.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>Um contêiner ainda está sendo alterado.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>não é texto UTF-8, por isso não pode ser editado como texto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>Novo &amp;nome:</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>Novo &amp;caminho:</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>Copiar arquivos para cá</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>Copiar um diretório para cá</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>Copiar %Ln arquivo para %1</numerusform>
            <numerusform>Copiar %Ln arquivos para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>Ainda não há etapas. Clique com o botão direito em um arquivo para alterá-lo ou solte arquivos na árvore.</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>Etapas no contêiner</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>Pressione Enter para desfazer ou refazer até esta etapa</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>CONTÊINER %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>camada gravável: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falha: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>Combinando as camadas</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>Criando o contêiner %1</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>Fazendo commit de %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>Uma regra do projeto foi violada</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>A imagem viola uma regra de --fail-over ou de .stratoscope.json.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>mesclada</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>a camada gravável</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estava</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>Camadas: de %1 para %2; sem compactação, de %3 para %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Ficaram de fora: os pontos de montagem que o motor criou para este contêiner</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Salva em: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nomes: %1</translation>
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
        <translation>isto é um link simbólico</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>o arquivo termina antes do esperado na camada</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Progress of saving</source>
        <translation>Andamento do salvamento</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Salvar imagem como</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>Salvar imagem achatada</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 com a camada do contêiner por cima: uma imagem com %n camada.</numerusform>
            <numerusform>%1 com a camada do contêiner por cima: uma imagem com %n camadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1: uma imagem com %n camada.</numerusform>
            <numerusform>%1: uma imagem com %n camadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1, que tem %2 camadas, se torna uma imagem com %n camada.</numerusform>
            <numerusform>%1, que tem %2 camadas, se torna uma imagem com %n camadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>&amp;Abrir imagem salva</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Tamanho: %1.</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>Tamanho: menos de %1.</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>Tamanho: cerca de %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Interrompido; nada foi salvo.</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>Salva. O ID da imagem é %1</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>Ficaram de fora: os pontos de montagem que o motor criou para este contêiner</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>Arquivo OCI</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Arquivo Docker</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Forma&amp;to:</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>como está</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>C&amp;ompactação das camadas:</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>Lido por docker load desde o Docker 23, podman load, skopeo e este programa</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>Lido por docker load, podman load, skopeo e este programa</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>nenhum; por exemplo shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>&amp;Nome da imagem:</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>A entrada no histórico para a camada gravável, que se torna somente leitura</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>Entrada no &amp;histórico:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Proc&amp;urar…</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Salvar &amp;em:</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Arquivos de imagem (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>Salvar imagem como</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>Escolha onde salvar a imagem.</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>Isto é um diretório. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>Esse diretório não existe: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>not enough memory to compress</source>
        <translation>memória insuficiente para compactar</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>um arquivo esparso com um mapa inválido</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>o conteúdo mudou desde a leitura; a imagem ou o contêiner foi modificado</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-a novamente.</translation>
    </message>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>um arquivo esparso tem buracos maiores que %1 bytes</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>a imagem não pode ser salva porque falta sua configuração</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>não é possível salvar camadas com compactação %1</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>o plano não se aplica à imagem</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>este é o arquivo de onde a imagem é lida</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>Salve em outro arquivo</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>Salvando a camada %1</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>a camada %1 não pode ser salva: o digest deveria ser %2, mas é %3</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>não é possível salvar a camada %1, que está danificada: %2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>não é possível salvar a camada %1, que está ausente</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>Salve ou copie a imagem novamente com todas as suas camadas.</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>a camada %1 está criptografada, o que um arquivo Docker não pode conter</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>Salve como arquivo OCI</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>a camada %1 está criptografada, por isso não pode ser mesclada com outras</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>Deixe-a fora da mesclagem</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>a camada %1 não pode ser salva: o diff ID deveria ser %2, mas é %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>A imagem foi alterada ou danificada depois do build; baixe-a ou salve-a novamente</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>a imagem não tem camadas</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>não há camadas %1: as camadas são numeradas de 0 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>&quot;%1&quot; não é um intervalo de camadas; use 3..7, por exemplo, ou all</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>a camada %1 está em dois intervalos</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>Libere espaço ali ou salve em outro lugar; nada foi gravado</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>uma imagem só pode ser salva em um arquivo comum</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>salvá-la exige cerca de %1, mas restam só %3 em %2</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>Libere espaço ali ou defina TMPDIR com um diretório que tenha mais espaço</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>é maior que os %1 bytes permitidos</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 está salvando a imagem</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>O que restaria de cada camada</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>camada %1: %2</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>Marcar &amp;tudo</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Desmarcar tudo</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>Marque achados para ver a imagem sem eles.</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>Economiza %1 (cerca de %2 compactados): %3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>Economia</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>Arquivos em todas as camadas</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>Camadas, sem compactação</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>Camadas, como armazenadas</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2%)</translation>
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
        <translation>nenhuma lista de materiais</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>não é uma lista de materiais em um formato aceito: SPDX ou CycloneDX, em JSON</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>URL do pacote</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1: %2 em ambas, %3 faltam na lista, %4 só na lista.</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>Faltam na lista</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>Só na lista</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScoreText</name>
    <message>
        <source>%1 %</source>
        <comment>a number</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted</source>
        <translation>Eficiência de %1, %2 de desperdício</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>Eficiência de %1, %2 de desperdício (%3 do que está acima da camada mais baixa)</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>São exatamente %1 de desperdício: os bytes de arquivos sem caminho visível no topo. O dive soma todas as versões de um caminho gravado por várias camadas, inclusive a que fica. Ele não conta nada por um diretório removido por inteiro, ignora diretórios opacos e não dá tamanho a hard links.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>Pilha escrita como texto</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>diretórios</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>links simbólicos</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>hard links</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>pipes nomeados</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>camadas %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>tamanho %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>permissões %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>proprietário %1</translation>
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
        <translation>excluído</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>não excluído</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>não: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>Listar só uma parte do que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>&amp;Diretórios</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>Links &amp;simbólicos</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>Set&amp;uid ou setgid</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>Só &amp;excluídos</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>Só a &amp;camada selecionada (%1)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>&amp;No mínimo</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>Pesquisar nos nomes dos arquivos, em todas as camadas (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>Pesquisar no conteúdo dos arquivos (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1, excluído</translation>
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
        <translation>Caminho</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>Nas camadas</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>As camadas que o adicionam (+), alteram (~) ou excluem (−), da base para cima</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>Tamanho da versão mais recente</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>Parte de um caminho em qualquer camada, size:&gt;1M, type:symlink…</translation>
    </message>
    <message>
        <source>Search in all layers</source>
        <translation>Pesquisar em todas as camadas</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a pesquisa</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Pesquisando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>Digite parte de um caminho. Todas as camadas são pesquisadas, inclusive arquivos excluídos.
Filtros: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>Nenhum caminho passa pelo filtro.</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>Nenhum caminho contém “%1” e passa pelo filtro.</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Nenhum caminho contém “%1”.</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>bytes de um arquivo</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>uma camada que o adiciona, altera ou exclui</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>o que uma camada faz com ele</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>arquivo, diretório, link…</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissões</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>ID do grupo</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>fim do nome, depois de um ponto</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>quando foi modificado, em UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>excluído, não visível no contêiner</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>O filtro “%1” não existe. Para procurá-lo nos caminhos, escreva-o entre aspas: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>“%1” não é um valor válido para “%2”. Por exemplo: %3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>“%1” precisa de um valor. Por exemplo: %2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>mais de um megabyte</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>mais de 100 kilobytes</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>menos de um kilobyte</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>de 1 a 10 megabytes</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>a camada mais baixa</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>camadas 2 a 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>camadas acima da 2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>com outro conteúdo</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>com outras permissões, proprietário ou datas</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>por outro tipo</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>armazenado de novo como era</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>por um whiteout</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>oculta o que havia nele</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>arquivo comum</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>link simbólico</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>tem vários nomes</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>dispositivo de bloco ou de caractere</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>pipe nomeado</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>é executado como seu proprietário</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>é executado como seu grupo</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>só os proprietários podem excluir nele</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>por qualquer usuário</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>qualquer usuário pode gravar</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>exatamente estas permissões</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>em geral, pessoas</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>bibliotecas compartilhadas</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>um entre vários</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>antes de 2024</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>desde março de 2024</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>nesse dia</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>só o que foi excluído</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>só o que existe</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>&amp;Mostrar na árvore</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>Camada %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>Não existe mais: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reduzir o &amp;movimento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;ores:</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>Cores das cama&amp;das:</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>&amp;Tamanhos:</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>Nada voa, esmaece ou pisca, mesmo que o seu ambiente não tenha essa opção</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>kB, MB, GB: 1.000 bytes são 1 kB</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>KiB, MiB, GiB: 1.024 bytes são 1 KiB</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>&amp;Plataforma, se houver várias:</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>C&amp;ache de camadas:</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>Editar &amp;regras…</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>Sobras e segredos:</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>Programas dos motores</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>a lista de camadas do manifesto contradiz os diff IDs da configuração e foi corrigida de acordo com eles</translation>
    </message>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 camada está criptografada; é preciso uma chave para ver o que há nela</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 camadas estão criptografadas; é preciso uma chave para ver o que há nelas</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>os digests das camadas não podem ser verificados porque não há suporte ao algoritmo deles: %1</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>a camada %1 é %2, que nenhum motor extrai</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>camadas ausentes onde o manifesto aponta foram encontradas por seus digests</translation>
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
        <translation>Listar os achados pelo que os causou</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>Listar todos os arquivos desperdiçados, dos maiores aos menores</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>Alterar contêineres com comandos como rm, echo e docker commit</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>não há nenhum contêiner para alterar</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Crie um com docker run</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 não é o contêiner mostrado</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>%1 é o mostrado; clique em outro na pilha para alterá-lo</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>nenhuma imagem está aberta</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>ainda não há uma imagem de que se possa fazer um contêiner</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>contêiner %1: uma camada gravável vazia no topo da imagem</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>aqui os contêineres se chamam c1, c2…</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>a camada gravável se torna a camada %1, somente leitura, e uma vazia é posta no topo</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>o contêiner %1 e sua camada gravável se foram; undo os traz de volta</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>não há nada a desfazer</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>o contêiner %1 voltou</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>desfeito: %1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>desfeito: o commit</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>não há nada a refazer</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>parado; nada foi alterado</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>O que os comandos fizeram</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>O que você digita aqui é feito segundo as regras do overlayfs; nada é executado. Digite help para ver os comandos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab completa, Seta para cima e Seta para baixo percorrem as linhas anteriores, Shift+Tab sai</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>Nos painéis</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>Abrir e fechar um diretório</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Direita, Esquerda</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>Expandir tudo abaixo de um diretório</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>Ir para um nome</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>primeiras letras</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>Recolher e expandir um grupo de camadas</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−, +</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>Selecionar uma camada na pilha</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>o número dela</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>Marcar um achado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Remover um filtro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>Mover entre áreas do mapa</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>Entrar em um diretório do mapa e sair dele</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>Alteração seguinte e anterior de um arquivo</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Shift+F7</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu de contexto</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menu, Shift+F10</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>não é uma assinatura: &quot;%1&quot; não é Base64</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>exige %1, que o Stratoscope não entende</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>falta o manifesto a que ela pode se referir</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>só assinaturas sobre SHA-256 são verificadas, não sobre %1</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>não é uma assinatura COSE</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>verificada com a autoridade; a data da assinatura não está comprovada</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>verificada com a chave</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>não é desta imagem e desta autoridade</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>não é desta imagem e desta chave</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>assinatura de %1, identificação por %2</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>seu certificado declara %1, identificação por %2</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>é desta imagem e desta autoridade, mas expirou em %1</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>é desta imagem e desta chave, mas expirou em %1</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>não verificada: %1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>não verificada; declara ter expirado em %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1: não foi possível gravar a figura</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>contêiner, %1</translation>
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
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln imagem sem nome não está na lista; veja --all</numerusform>
            <numerusform>%Ln imagens sem nome não estão na lista; veja --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>termina antes do esperado</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>um arquivo esparso cujo mapa não diz onde está o conteúdo</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>não é um banco de dados SQLite</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>um banco de dados que demora demais para ser lido</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>não é possível ler o banco de dados: %1</translation>
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
        <translation>digest divergente</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>tem este arquivo</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>exclui este arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
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
Constrói uma imagem a partir de uma pilha escrita como texto, ou verifica uma. O arquivo
é carregado no docker, podman e skopeo; as camadas graváveis dos contêineres ficam ao
lado dele como tars de camada, para --upper. O mesmo FILE dá os mesmos bytes.

Opções:
  -o, --output ARCHIVE  Onde gravar a imagem.
  -q, --quiet           Não informa o andamento.
  -h, --help            Mostra esta ajuda.

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>Camadas: %1, contêineres: %2, arquivos: %3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Salvo: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nomes: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>Contêiner %1: %2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>Deixado de fora: contêiner %1, que se apoia na imagem como ela era antes de um commit</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>era esperado &quot;build&quot; ou &quot;check&quot;</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>era esperado um arquivo com uma pilha</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>não foi indicado o arquivo em que gravar</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check não grava nenhum arquivo</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1: não há nenhuma camada nele</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>fora de vista</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>camadas %1</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>seu contêiner — os arquivos podem ser editados</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>dir. upper — só para ver; use Continuar no sandbox para editar</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>a camada %1 está selecionada</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>camada %1</translation>
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
%2 em sua camada gravável, sobre as mesmas camadas somente leitura.
Clique para vê-lo no topo.</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>Compartilhada por %Ln imagem neste arquivo</numerusform>
            <numerusform>Compartilhada por %Ln imagens neste arquivo</numerusform>
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
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contêiner</numerusform>
            <numerusform>%n contêineres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>&amp;Recolher grupo</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>E&amp;xpandir grupo</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Recolher &amp;tudo</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>Expa&amp;ndir tudo</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>&amp;Ir para a camada…</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>Selecionar uma camada pelo número. Na pilha, basta digitar o número.</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Ir para a camada</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>&amp;Número da camada, de 0 (base) a %1 (topo):</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>Visão geral da pilha de camadas</translation>
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
        <translation>somente leitura daqui para baixo</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>Imagem base</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Imagem base %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>Build anterior</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>Camadas pequenas</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ mais %Ln</numerusform>
            <numerusform>+ mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>Pilha de camadas</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>cada uma aponta para a de baixo</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>o que o contêiner vê, olhando de cima para baixo</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>imagem, somente leitura</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>leitura/gravação · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>nada: a camada base não tem pai</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>sem arquivos</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ mais %Ln arquivo</numerusform>
            <numerusform>+ mais %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>oculto por uma camada acima, mas ainda na imagem</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>whiteout: um marcador que oculta o que as camadas abaixo têm</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>Ainda não há camadas. Cada FILE, COPY e RUN cria uma.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>não há nenhuma camada nele</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>Crie uma com FILE, COPY ou RUN</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escreva: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>não foi possível entender %1</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>Escreva permissões como 0644</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>Escreva um proprietário como 1000:1000</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>Escreva fill=zeros ou fill=random</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>não há opção %1 aqui</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>um diretório não tem conteúdo</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 não é um tamanho</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>Escreva um tamanho como 12kB, ou um texto entre aspas</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>um arquivo tem um só conteúdo</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>falta um caminho</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 não é o nome de um arquivo</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>Nomeie cada arquivo: nada desta máquina é lido</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>não é possível alterar um contêiner com %1</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>Instruções de imagem ficam em uma pilha: Arquivo → Criar uma pilha</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>isto não altera o contêiner</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>não há nenhuma linha que seja só %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>não há condições, laços nem funções nesta linguagem: %1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 é um programa, e nada é executado aqui</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>Diga com COPY ou FILE o que ele deixa</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>não há variáveis nesta linguagem</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>não existe o comando %1</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>Veja em help os que existem</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>não há arquivo depois deste sinal</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>a saída só pode ir para um arquivo</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>falta um comando aqui</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>há comandos demais em uma linha</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>camada gravável</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  origem: %1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  tamanho: %1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  permissões: %1, proprietário %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  data: %1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  link para: %1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  mesclado com o que as camadas inferiores contêm nele</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>há linhas aninhadas demais</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>Escreva um tamanho como 120, 12kB ou 5M</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 não são permissões</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>Escreva permissões como 755</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>%1 não tem opções longas aqui</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 não tem a opção -%2</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>não há valor depois desta opção</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>Escreva permissões como 644, u+x ou go-w</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 não é um proprietário</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>Escreva números como 1000:1000; o único nome conhecido é root</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 não diz sobre o que agir</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 não aceita nada além disso</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 precisa da sua opção -%2</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>os curingas representam nomes demais</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>os comandos alteram e leem arquivos demais</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>há saída demais</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>comandos não têm entrada aqui, portanto não há &lt;&lt;</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>Use FILE com &lt;&lt; para criar um arquivo de várias linhas</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; precisa da palavra que encerra o texto</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>Escreva &lt;&lt;EOF, depois as linhas, depois uma linha que seja só EOF</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>não há || nesta linguagem</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>Um comando que falha encerra a linha; rm -f não se importa com o que falta</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>não há pipe nesta linguagem</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>Escreva o que o arquivo deve conter com echo … &gt; FILE</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>comandos não têm entrada aqui, portanto não há &lt;</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>não há subshells nesta linguagem</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>nada roda em segundo plano aqui</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>Escreva &amp;&amp; para continuar com outro comando</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>falta um comando entre os pontos e vírgulas</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>a saída só vai para um arquivo: &gt; FILE ou &gt;&gt; FILE</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>não há substituição de comandos nesta linguagem</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>Ponha-o entre aspas simples se você quer o próprio caractere</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>Ponha-o entre aspas simples se você quer um cifrão</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>esta aspa não foi fechada</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>não há nada depois desta barra invertida</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>há um byte zero no texto</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>só a saída de um comando pode ir para um arquivo</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>Deixe de fora o redirecionamento dos erros dele</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>não faz nada</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat FILE…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>mostra o que arquivos contêm</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [DIRECTORY]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>muda o diretório de onde partem os caminhos relativos</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] MODE PATH…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>altera permissões: 644, u+x, go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] OWNER[:GROUP] PATH…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>altera proprietários: números, ou root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] PATH… TARGET</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>copia arquivos, com -r diretórios</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [PATH…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>soma os tamanhos de arquivos</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXT… [&gt; FILE]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>escreve um texto; &gt;&gt; o acrescenta ao fim de um arquivo</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] TARGET NAME</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>cria um hard link, com -s um link simbólico</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [PATH…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>lista nomes; com -l também a camada de cada um</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m MODE] DIRECTORY…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>cria diretórios</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m MODE] NAME…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>cria pipes nomeados</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv PATH… TARGET</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>renomeia ou move</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>mostra o diretório de onde partem os caminhos relativos</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] PATH…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>exclui arquivos, com -r diretórios</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir DIRECTORY…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>exclui diretórios vazios</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;COMMANDS&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>aplica comandos desta linguagem</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat PATH…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>mostra o que uma camada diz de um arquivo</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] FILE…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>cria arquivos vazios, ou dá a arquivos a hora atual</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s SIZE FILE…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>corta arquivos, ou os estende com zeros: 12kB, 5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>a pilha teria mais de %1 bytes</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>a pilha teria mais de %1 arquivos</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>uma imagem não tem mais de %1 camadas</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>Ponha várias instruções em um só LAYER</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>ainda não há contêiner</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>Crie um com docker run</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>não existe o contêiner %1</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>Crie um com docker run %1</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>ainda não há camada em que um contêiner se apoie</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>há contêineres demais</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>já existe um contêiner %1</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 se apoia na imagem como ela era antes de outro commit</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>Uma pilha é escrita como um Dockerfile, uma instrução por linha. Nada desta
máquina é executado nem lido: os comandos abaixo são feitos no sistema de
arquivos unificado e deixam em cada camada o que o overlayfs deixaria.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>Comandos, para RUN e docker exec</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; e ; unem comandos; o primeiro que falha encerra a linha. &gt; e &gt;&gt; gravam a saída em
um arquivo. Aspas, barra invertida e os curingas *, ? e [a-z] significam o mesmo que
em um shell. Uma barra invertida no fim de uma linha continua na próxima; # inicia
um comentário. Não há pipes, variáveis, condições nem laços.</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>Tamanhos são 120, 12kB, 5MB (potências de 1000) ou 12K, 5M (potências de 1024). O que só tem
tamanho é preenchido com bytes que não se compactam; fill=zeros preenche com zeros.</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>cria outro contêiner nesta imagem</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>transforma a camada gravável em somente leitura</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>descarta o contêiner</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>desfaz a última linha; refaz</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>esvazia este painel; mostra esta lista</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>Nada é executado: cada linha faz o que o overlayfs faria. &amp;&amp; une comandos, &gt; grava em um
arquivo, Tab completa, Seta para cima e para baixo percorrem as linhas anteriores.</translation>
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
        <translation># Uma pilha, de baixo para cima. Cada instrução cria uma camada.
FROM scratch

LAYER &quot;o sistema operacional&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# O cache é oculto por um whiteout, mas continua ocupando 2 MB abaixo.
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# Um contêiner: uma camada gravável no topo.
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>isto não é uma lista de textos</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>nenhuma imagem é baixada aqui, portanto uma pilha começa do nada</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>nenhum texto de várias linhas é esperado aqui</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 está incompleto ou é longo demais</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>não existe a instrução %1</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>Escreva RUN antes de um comando</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>Use COPY: nada é baixado nem extraído</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>não existe %1 nesta linguagem</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>Existem docker run, docker exec e docker commit</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>falta o nome de um contêiner</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 não é o nome de um contêiner</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contêiner %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>há algo depois do nome do contêiner</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>Altere o que há nele com docker exec</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>a camada não tem comentário</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM vem primeiro, e uma só vez</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>a imagem está pronta, porque há um contêiner nela</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>Use docker exec para alterar o contêiner, ou suba esta linha</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>há instruções demais</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>o script tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>começa do nada; cada instrução abaixo cria uma camada</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;comentário&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>começa uma camada para todas as instruções até o próximo LAYER ou END</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>a encerra, de modo que cada instrução volta a criar uma camada</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE PATH [SIZE | &quot;texto&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>cria ou substitui um arquivo: 12kB dele, um texto ou as linhas até EOF</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR PATH [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>cria um diretório e os que estão acima dele</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;texto&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>o mesmo, escrito como em um Dockerfile; nada desta máquina é lido</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN comando &amp;&amp; comando</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>aplica comandos ao sistema de arquivos unificado, como o overlayfs faria; nada é executado</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>define uma variável dos contêineres; cria uma camada vazia</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR PATH</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>o diretório de onde partem os caminhos relativos; precisa existir quando são usados</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>o que um contêiner executa</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>o que um contêiner executa antes de CMD</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>anota algo na imagem</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>como quem um contêiner é executado</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>uma porta em que um contêiner escuta</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>um diretório que, nos contêineres, não faz parte da pilha</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>um nome da imagem que é salva</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NAME]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>um contêiner: uma camada gravável no topo; pode haver vários</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NAME comando &amp;&amp; comando</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>aplica comandos a um contêiner, que alteram sua camada gravável</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NAME]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>transforma a camada gravável de um contêiner em uma somente leitura da imagem</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>Camadas c&amp;ompactas</translation>
    </message>
    <message>
        <source>Layer stack</source>
        <translation>Pilha de camadas</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>PILHA DE CAMADAS</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>Uma linha por camada, para ver mais da pilha</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>Mostrar pilha até a&amp;qui</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>&amp;Copiar digest</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>Copiar &amp;diff ID</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>Copiar c&amp;hain ID</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>Copiar in&amp;strução</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>&amp;Próximo contêiner</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>Contêiner &amp;anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
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
        <translation>%1 · %2 compactados</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>Mostrar resolução de nomes</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>Para o nome selecionado, quais camadas são consultadas e o que respondem</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>Pilhas (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>Como escrever uma pilha</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>Começar com o exemplo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>Abrir uma pilha escrita antes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Salvar o texto</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>Salvar o texto em outro arquivo</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>Salvar como &amp;imagem…</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>Gravar um arquivo de imagem que o docker e o podman carregam</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Abrir na jane&amp;la</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>Abrir a pilha como imagem na janela principal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>As instruções e os comandos</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>Nova pilha</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — Criar uma pilha</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>Pilha não salva</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>A pilha foi alterada. Deseja salvá-la?</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>Abrir pilha</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 é grande demais para uma pilha</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>Salvar pilha</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>Arquivos de imagem (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>Salvar como imagem</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>Gravando a imagem…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falha: %1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>%1 gravado. Carregue-o com “docker load -i” ou “podman load -i”.</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>Salvar como &amp;lição…</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>Escrever o começo de uma lição sobre a pilha, para continuar em um editor</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lições (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>Salvar como lição</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>%1 foi escrito. Para começar: Aprender → Lições… → Abrir arquivo.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>um link que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>o diretório não está vazio</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>não foi possível gravar a saída: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n de 3 estrelas</numerusform>
            <numerusform>%n de 3 estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>não é uma declaração in-toto</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>Algumas verificações falharam: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>pelo menos %1 de desperdício (%2)</translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>nenhum desperdício</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>%1 de desperdício (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>%1 visíveis até a camada %2</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>pilha inteira: %1 visíveis</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>%1 visíveis</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>aberta em %1 s</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
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
        <translation>copy-up da camada %1</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>copy-up</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>alterado na camada gravável</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>whiteout gravado, ainda nas camadas inferiores</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>substituiu seu whiteout</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>tornado opaco, oculta seu conteúdo nas camadas inferiores</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>hard link para %1</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>renomeado de %1 na camada gravável</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>removido da camada gravável</translation>
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
        <translation>Já está na camada gravável e é alterado ali.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>Vem da camada %1. O overlayfs primeiro faz o copy-up do diretório, sem o conteúdo dele.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>Vem da camada %1. O overlayfs primeiro faz o copy-up, que custa %2 na camada gravável. A versão de baixo fica, oculta.</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>Camadas inferiores contêm parte deste diretório. O overlayfs não pode renomeá-lo: tudo o que há nele passa por copy-up para o novo nome, e um whiteout oculta o antigo.</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>Já está na camada gravável e é renomeado ali.</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>Vem da camada %1. O overlayfs faz o copy-up para o novo nome, que custa %2 na camada gravável, e um whiteout oculta o antigo.</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln entrada copiada junto</numerusform>
            <numerusform>%Ln entradas copiadas junto</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfeita)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>O que o overlayfs faz</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>Custo</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>camada gravável: nenhum byte a mais</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>camada gravável: %1 a mais</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>camada gravável: %1 a menos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada foi alterado</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>Outro &amp;diretório…</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>nenhum armazenamento de motor nos lugares habituais (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); indique o diretório</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>O armazenamento de um motor pertence ao root ou ao usuário dono dos contêineres: execute o programa com sudo ou, para os seus próprios, com &quot;podman unshare&quot;</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>não foi possível ler %1: permissão negada. %2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>esse diretório não existe: %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>camada %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>há mais dados do que cabem: em %1 só restam %2</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libere espaço ali ou defina TMPDIR com um diretório que tenha mais espaço.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>é um terminal</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>Envie uma imagem por um pipe, como em: docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>já foi lida, e só pode ser lida uma vez</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>Tabela de bytes</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>Por camada</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>Por diretório</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>Por tipo de arquivo</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>Maiores arquivos</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>O que são as linhas</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>Camada selecionada</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas as camadas</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Arquivos ocultos</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>Quais arquivos contar</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>Total: %1 em %2 de %Ln arquivo; os outros estão vazios ou são links</numerusform>
            <numerusform>Total: %1 em %2 de %Ln arquivos; os outros estão vazios ou são links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>Total: %1 em %Ln arquivo</numerusform>
            <numerusform>Total: %1 em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1; listados: os %2 maiores de %3 diretórios</translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1; listados: %2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>Abra uma imagem para ver onde estão os bytes dela.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>Nada a contar.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>rows of a table</comment>
        <translation>não contadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>O banco de dados não tem tabelas.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>A primeira linha</numerusform>
            <numerusform>As primeiras %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>um tar não pode armazenar o atributo estendido %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>uma linha é longa demais</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>não lista as partes de um tar</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>o arquivo tem tamanho diferente do que na camada</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>o conteúdo termina antes do esperado</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>seus arquivos não resultam no diff ID da camada</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>Libere espaço ali ou defina TMPDIR com um diretório que tenha mais espaço.</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>extraído, ocupa mais que os %1 bytes permitidos</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>Libere espaço ali.</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>As alterações que uma etapa do build faz nos arquivos. Cada camada tem número e cor próprios. As camadas nunca mudam: o que uma adiciona fica na imagem para sempre, e todos o baixam.</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>Várias camadas</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>Os arquivos deste diretório vêm de mais de uma camada; cada barra é uma delas. Os contêineres os veem mesclados.</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>R/W: camada gravável</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>A camada própria de um contêiner, sobre a imagem. Tudo o que o contêiner grava vai para cá; o que está abaixo fica como está. Remover o contêiner remove esta camada.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>Parte da imagem, compartilhada por todos os seus contêineres. Um contêiner que altera um arquivo daqui primeiro recebe uma cópia em sua camada gravável.</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>Só metadados</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>Uma etapa do build como ENV ou CMD: altera as configurações da imagem, não cria camada e não ocupa espaço.</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>Grupo de camadas</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>Camadas relacionadas: as de uma imagem base, as de um build anterior ou camadas pequenas. Pressione Direita para expandir o grupo e Esquerda para recolhê-lo.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>Nenhuma camada abaixo tem algo neste caminho.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>A camada tem uma nova versão. As camadas armazenam arquivos inteiros, então alterar um byte armazena todo o arquivo de novo, e a versão antiga fica na imagem.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>Uma camada oculta isto do contêiner, mas ele continua na camada de baixo: excluir em uma etapa posterior não libera espaço nem mantém nada em segredo. Exclua na etapa que adiciona.</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>Um marcador que diz “isto não existe mais”. Ele oculta o que as camadas abaixo têm neste caminho; os bytes ficam na imagem.</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>Diretório opaco</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>A camada substitui o diretório inteiro: tudo o que as camadas abaixo têm nele fica oculto, mas continua na imagem.</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>Copy-up</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>O arquivo é igual ao de baixo, mas a camada o tem inteiro de novo: algo mexeu nele sem o alterar. A imagem o carrega duas vezes.</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>Só metadados alterados</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>Só mudam permissões, proprietário ou datas, como depois de chmod ou chown. As camadas armazenam arquivos inteiros, então todos os bytes estão de novo na imagem. Defina-os onde o arquivo é adicionado: COPY --chown, --chmod.</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>Diretório implícito</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>A camada não lista este diretório, só algo dentro dele. Ele fica como as camadas abaixo o definem.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>O hash da camada como está armazenada e é baixada, em geral compactada. Os registros encontram a camada por ele. Compactar os mesmos arquivos de outra forma gera outro digest.</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>O hash da camada descompactada. Ele identifica o conteúdo, seja qual for a compactação.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>O hash do diff ID desta camada e dos de todas abaixo dela. Ele identifica a pilha até aqui: os motores guardam e compartilham camadas por ele.</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>ID da imagem</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>O hash da configuração da imagem, que lista os diff IDs: o mesmo ID significa os mesmos arquivos e configurações.</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>Custa espaço</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>Muito desta camada está oculto por camadas acima, ou ela oculta ou copia muito das de baixo. Mesmo assim, todos a baixam inteira.</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>Tem o arquivo selecionado</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>Esta camada contém uma versão dele. Se há várias, cada uma ocupa seu próprio espaço e só a de cima é vista.</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>Exclui o arquivo selecionado</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>Esta camada o oculta daqui para cima. As versões abaixo ficam na imagem.</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>Em várias imagens</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>Outras imagens neste arquivo têm a mesma camada sobre as mesmas camadas. Ela é armazenada e baixada uma única vez.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>Não foi possível ler a camada até o fim. Pode haver arquivos faltando.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>A imagem se refere a esta camada, mas foi salva sem ela. Ninguém conhece os arquivos dela.</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>Digest divergente</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>Os bytes não são os que a imagem indica: foram alterados ou danificados. Um motor os rejeita.</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pilha até a camada</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>Mostra os arquivos como eram depois desta camada, sem as de cima. Esquerda e Direita avançam uma camada por vez; Home e End vão para a base e o topo.</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>Fora de vista</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>A camada está acima da altura da pilha definida no controle deslizante, por isso seus arquivos não são exibidos.</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>Visão geral da pilha</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>Cada camada como uma barra, mais longa quanto maior a camada. A moldura é o que a lista mostra: arraste-a ou clique para ir até lá. Um ponto marca as camadas com o arquivo selecionado.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>Anexar texto</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>&amp;Anexar</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Em:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>Digite o texto a anexar.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Nenhuma alteração.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>Um nome não pode conter uma barra.</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>Desenhando…</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>&amp;Nomes de arquivos e instruções</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>Figura de livro didático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>Co&amp;res:</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>a figura é grande demais</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 não é um sistema de arquivos, portanto não há figura dele</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>não é possível abrir imagens de lá</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>Copie a imagem antes, como em: skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>Para uma imagem de um registro, informe o nome dela, como registry://debian:12</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>Para uma imagem de um motor, informe docker://%1 ou podman://%1, e para uma de um registro, registry://%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>Expa&amp;ndir tudo abaixo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Recolher t&amp;udo</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>&amp;Ir para a camada</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>&amp;Ir para a camada %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>a imagem tem mais de %1 caminhos em todas as camadas juntas</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>a imagem repete camadas que têm mais de %1 caminhos juntas</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>os nomes e atributos na imagem têm mais de %1 bytes juntos</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1: %2 arquivos pequenos, %3, a maioria da camada %4</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: %2 arquivos, %3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1: %2 arquivos, %3, a maioria da camada %4</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1: %2, da camada %3</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1, camada %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>Treemap dos arquivos que um contêiner vê</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>excluído por %1</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · excluído</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · novo</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · alterado</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>Oculta a versão da camada %1, cujos %2 ficam na imagem</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
A camada %2 oculta isto; os bytes ficam nas camadas abaixo</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Camada %1: %2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>Os arquivos abaixo vêm destas camadas:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1, %2 desde a última atualização</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1, excluído</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1, do contêiner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>A camada que gravou o arquivo como ele está agora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>Tamanho de um arquivo; para diretórios, o total do que está visível neles</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>Tipo e permissões</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>Usuário e grupo, como números</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>Quando o conteúdo mudou pela última vez, segundo a camada</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino do link</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>Destino de um link simbólico</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>Most&amp;rar arquivos excluídos</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>Só a camada selecio&amp;nada</translation>
    </message>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>SISTEMA DE ARQUIVOS UNIFICADO</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>Listar também o que uma camada excluiu ou substituiu e os arquivos que o eStargz adiciona para o download sob demanda</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>Só a camada</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>Listar só o que vem da camada selecionada, em vez de esmaecer o resto</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>Parar de esmaecer os arquivos de outras camadas (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>o que o contêiner vê · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>até a camada %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%1 de %Ln arquivo vem do contêiner</numerusform>
            <numerusform>%1 de %Ln arquivos vêm do contêiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%1 de %Ln arquivo vem da camada %2</numerusform>
            <numerusform>%1 de %Ln arquivos vêm da camada %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1, todos ocultos acima</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>Abra uma imagem para ver os arquivos dela aqui.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>Nenhum caminho contém “%1”.</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>Nada da camada %1 está visível aqui.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Não há arquivos.</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>camada %1: os diretórios renomeados têm mais de %2 arquivos e diretórios; o restante não é exibido</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>camada %1: %2: um hard link para %3, que não está nesta camada nem abaixo</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>camada %1: %2: um hard link antes de seu destino %3; os motores rejeitam uma camada assim</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>camada %1: %2: só metadados (metacopy), mas nenhum arquivo nas camadas abaixo</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>camada %1: %2: um hard link para %3 em uma camada inferior; o Docker e o Podman rejeitam uma camada assim</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>o arquivo mudou durante a leitura</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>Extraindo %1</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>o conteúdo não tem o tamanho declarado no arquivo</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>Pilha &amp;até a camada</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>Pilha até a camada</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>contêiner (topo)</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>camada %1 (topo)</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
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
        <translation>mais de %1 bytes de atributos estendidos</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>tem mais de %1 entradas</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>um soquete, que as imagens não podem conter; ignorado</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>diretórios aninhados em níveis demais</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>Os diretórios upper pertencem ao root: execute o programa como um usuário que possa lê-los.</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>Nenhum arquivo</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>o arquivo termina antes do esperado na camada</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>camada %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>camada %1, o topo</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>da camada %1 ao topo</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>só a camada %1</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>camadas %1 a %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Oculto por</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Excluído por</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>Copy-up em</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Substituído por</translation>
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
        <translation>&amp;Ignorar espaços em branco</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>&amp;Só alterações</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>&amp;Camada de cada linha</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>O que foi removido acima do que foi adicionado, como em um diff</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>Copiar como &amp;diff</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>Copiar todas as alterações como diff unificado, para o patch</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Trocar as duas versões</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>Linhas que diferem só em espaços em branco são iguais</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>Recolher linhas distantes de qualquer alteração</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>Mostrar antes de cada linha a camada de onde ela vem</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Alteração anterior</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Próxima alteração</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Alteração %1 de %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>Comparar com a versão a&amp;baixo</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Comparar versões…</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>Camada de cada linha…</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>Versões de %1</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Versão à esquerda</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Versão à direita</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Lendo… %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>Não há conteúdo a comparar.</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>O arquivo está só à direita.</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>O arquivo está só à esquerda.</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>O arquivo não está em nenhum dos lados.</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>As duas versões são iguais.</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>O conteúdo é igual; só os metadados diferem.</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>O conteúdo difere só em espaços em branco.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>Não é texto: comparado byte a byte, nas mesmas posições.</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>Grande demais: só os primeiros %1 são comparados.</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>Há tantas diferenças que algumas linhas presentes nos dois lados contam como alteradas.</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>As camadas das linhas são desconhecidas: %1.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>mais avisos como estes: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
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
        <translation>Para onde foram os bytes da imagem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessários</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>Visíveis</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>Ocultos pelas camadas acima</translation>
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
        <translation>Arquivos desperdiçados</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>Arquivo desperdiçado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>O que tornou estes bytes inúteis</translation>
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
        <translation>Listar só alguns dos achados</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>No &amp;mínimo</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>Só a camada selecionada (%1)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>no mínimo %1</translation>
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
        <translation>De quem é a culpa: a camada que oculta ou copia os bytes e sua instrução</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>Onde estão os bytes: a camada que os tem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>Bytes, sem compactação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>%Ln arquivo em vários diretórios</numerusform>
            <numerusform>%Ln arquivos em vários diretórios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln arquivo)</numerusform>
            <numerusform>%1 (%Ln arquivos)</numerusform>
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
O mesmo conteúdo: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>O que mudou, onde está o mesmo conteúdo ou o que é</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>Compact. ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>Tamanho na camada compactada, estimado pela taxa de compactação da camada</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>Nada de %1 é desperdiçado.</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%1 de %2 desperdiçados (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>cerca de %1 compactados</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>Copiar todas as correções como &amp;patch (−%1)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Corrige %Ln achado no Dockerfile e economiza %1.</numerusform>
            <numerusform>Corrige %Ln achados no Dockerfile e economiza %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>Desse total, %1 dependem das linhas para .dockerignore que seus comentários citam.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>Deixa de fora %Ln correção que não é compatível com as outras; diz qual.</numerusform>
            <numerusform>Deixa de fora %Ln correções que não são compatíveis com as outras; diz quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>Abra uma imagem para ver o que ela desperdiça.</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>Lendo as camadas…</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Nenhum achado passa pelo filtro.</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>Nada é desperdiçado: o contêiner vê cada byte de cada camada exatamente uma vez.</translation>
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
        <translation>Gravado por: %1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1 (cerca de %2 compactados)</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>Todas as correções em um patch do Dockerfile, que economiza %1: --format patch.</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>Pontuação do dive</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>Não se sabe o que poderia ser economizado: as camadas estão criptografadas.</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Nada a economizar.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>%1 de %2 poderiam ser economizados.</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>%1 de %2 poderiam ser economizados, cerca de %3 compactados.</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>Fora da conta: %2 em %1 arquivos. Padrões: %3.</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>E mais %1, %2 no total; veja todos com --format json.</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>Para onde foram os bytes</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>Possíveis segredos na configuração</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>E mais %1; veja todos com --format json.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>Veja o que há dentro de uma imagem de contêiner</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>A pilha de camadas somente leitura, o sistema de arquivos único que elas formam juntas e, para cada arquivo, a camada de onde ele vem.</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>Ou solte um arquivo ou diretório em qualquer lugar desta janela: a saída de “docker save” ou “podman save”, um arquivo ou layout OCI, compactado ou em um zip.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>&amp;Abrir imagem…</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>Abrir &amp;diretório…</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>Para um layout de imagem OCI ou uma imagem “dir”.</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>De um &amp;motor…</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>Uma imagem ou um contêiner do docker, podman ou nerdctl.</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>Imagem d&amp;emo</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>Uma imagem pequena que mostra todos os efeitos das camadas.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>De um re&amp;gistro…</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>Uma imagem pelo nome, como debian:12. Não precisa de motor.</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>Lições curtas nesta janela: camadas, um só sistema de arquivos a partir de muitas, contêineres, imagens menores.</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Criar &amp;uma pilha…</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>Escreva uma imagem como texto, camada por camada, e veja o resultado.</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>Aprender o &amp;que é uma imagem</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>Reabrir a última sessão (%Ln janela)</numerusform>
            <numerusform>Reabrir a última sessão (%Ln janelas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>As imagens que você abriu, as que os motores têm e as camadas que elas compartilham.</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>E se as camadas fossem mescladas?</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>Marque cada camada que deve ser mesclada com a de baixo. Os contêineres veem os mesmos arquivos; o que as camadas mescladas ocultavam umas das outras desaparece.</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>&amp;Salvar imagem achatada…</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>A pilha &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>&amp;Mesclar selecionadas</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>Mesclar &amp;todas</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>Mesclar &amp;nenhuma</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>A pilha &amp;depois</translation>
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
        <translation>Abrir &amp;diretório…</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>Abrir de um &amp;motor…</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>A&amp;brir imagem demo</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>&amp;Escolher imagem…</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>De um diretório &amp;upper…</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>De um &amp;arquivo de camada…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>Remo&amp;ver camada do contêiner</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>Sa&amp;lvar imagem como…</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>E&amp;xtrair arquivos…</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>Extrair sistema de arquivos &amp;unificado…</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>Navegar no gerenciador de ar&amp;quivos</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>Exportar relatór&amp;io…</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Janela…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Pilha de camadas…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>&amp;Visualização do meio…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>&amp;Pilha de camadas…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>&amp;Visualização do meio…</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>Ler &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>Acompan&amp;har contêiner</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>&amp;Fechar imagem</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>Pesq&amp;uisar em todas as camadas</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>Pesquisar no conteúdo</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>&amp;Filtrar sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>Pil&amp;ha de camadas</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>Coluna do &amp;meio</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>&amp;Sistema de arquivos unificado</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etalhes</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>Dia&amp;grama</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Pró&amp;ximo painel</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Painel anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>C&amp;amada</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>&amp;Desperdício</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>Ma&amp;pa</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabelas</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>Doc&amp;kerfile</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>Pac&amp;otes</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>Ca&amp;mada</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>Selecionar camada &amp;acima</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>Selecionar camada a&amp;baixo</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>Selecionar camada do &amp;topo</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>Selecionar camada &amp;mais baixa</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>Pilha com &amp;uma camada a mais</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>Pilha &amp;com uma camada a menos</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>Pilha até a camada &amp;selecionada</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>&amp;Pilha inteira</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>&amp;Extrair camada…</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>E se as camadas &amp;fossem mescladas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>&amp;Sobre o Stratoscope</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>Abrir de um registro…</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>&amp;Figura de livro didático…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>Criar uma &amp;pilha…</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>Reproduzir empilhamento</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>Reabrir a última sessão</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Alto contraste, escuro</translation>
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
        <translation>C&amp;ontêiner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>Abrir arma&amp;zenamento de um motor</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>Adicionar camada de con&amp;têiner</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>Exportar fi&amp;gura</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>C&amp;omparar com</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>&amp;Cache de camadas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>A&amp;ba de detalhes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Camadas</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>&amp;Versões do arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
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
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
</TS>
