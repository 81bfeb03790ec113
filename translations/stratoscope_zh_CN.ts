<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>关于 Stratoscope</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>查看容器镜像的内部：层堆栈、这些层共同构成的文件系统，以及每个文件来自哪一层。

使用 Qt %1、libarchive、ISA-L、Zstandard、OpenSSL 和 xxHash 构建。

© Stratoscope 作者。Apache License 2.0。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>只有容器移除了它；镜像仍然需要它。</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>它来自基础镜像，只是被隐藏了。请选用更小的基础镜像，或在最终阶段把所需内容复制到空镜像中（COPY --from=…）。</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>后面的指令只是隐藏了它。请在写入它的同一条 RUN 中移除它（RUN … &amp;&amp; rm -rf …），或在较早的构建阶段写入，然后只复制结果。</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>chown 会复制它更改的每个文件。请在复制文件时设置所有者：COPY --chown=USER:GROUP …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>chmod 会复制它更改的每个文件。请在复制文件时设置权限：COPY --chmod=MODE …，或在写入文件的 RUN 中更改权限。</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>只有权限、所有者、时间或属性不同，但该层又包含了整个文件。请在写入文件的指令中设置它们。</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>文件只写入一次，直接写成最终内容：合并写入它的各条指令，或去掉第一条。</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>同一文件写入了两次。请去掉其中一条指令，或在第二条 COPY 中排除这些文件。</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>移动下层的文件会复制它。请直接写到最终位置，或在写入它的 RUN 中移动。</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>相同的内容存储了多次。请保留一份，其余改为指向它的链接。</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>运行时不需要它。请在写入它的 RUN 中移除它。</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>任何拥有该镜像的人都能读取它，即使后面的层隐藏了它。请视为已泄露并更换。请用 RUN --mount=type=secret 传递机密信息。</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::AnalysisStrip</name>
    <message>
        <source>Analy&amp;ze Now</source>
        <comment>for waste</comment>
        <translation>立即分析(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>正在分析浪费的空间</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>仍在比较各层的内容。</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>正在查找浪费的空间…</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>已停止。浪费的空间未知。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>归档已损坏：%1</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>其成员超过 %1 个</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>归档已损坏，损坏处之后的内容全部缺失：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>偏移量超出归档范围</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 声称大小为 %2 字节</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>zip 归档的索引缺失或已损坏</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>7z 归档的索引缺失或已损坏</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>条目没有名称；已跳过</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>路径过长，文件系统无法容纳；已跳过该条目</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>所有者 %1 超出 32 位范围</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>扩展属性超过 %1 字节；其余部分已丢弃</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>未知的条目类型“%1”；已跳过该条目；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>类型为“%1”的文件；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>头部格式错误；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>不是 tar 归档</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>在头部中间结束</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>全零块之后还有条目；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>已跳过没有有效 tar 头部的 %1；显示其后的条目</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>tar 头部已损坏</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>扩展头部超过 %1；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 声称的大小不可能成立；已跳过该条目</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>在 %1 中提前结束</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>稀疏文件的分段超过 %1 个</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>稀疏文件的大小有误；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>稀疏文件的映射表无效；引擎会拒绝这样的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>不在归档中</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>信封中的声明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(cut here)</source>
        <translation>（在此截断）</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · 不在文件中</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>文档内容</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>选择其他镜像(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>打开其他(&amp;O)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>这不是文件系统，因此没有层或文件可显示。已知信息如下：</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>清单摘要</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArtifactText</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[缺失] %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifacts</name>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>构建缓存</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>构建缓存</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>按需拉取索引</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>按需拉取索引</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>Nydus 镜像</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>Nydus 镜像</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>overlaybd 镜像</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>overlaybd 镜像</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>磁盘镜像</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>磁盘镜像</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>Helm chart</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly 模块</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>WebAssembly 模块</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>AI 模型</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>AI 模型</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>制品</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>从此处往下：%1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>%1 属于你</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>逐行输出 IMAGE 中位于 PATH 的文本文件：每行所来自的层、该层的指令、
行号和行的内容。会跟随镜像内的符号链接。
如果某一行随文件一起被某一层删除，又被更高的层重新加入，
则该行算作来自更高的层。</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>要查看的文件，例如 /etc/os-release。</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>各版本差异很大：某些行可能来自更低的层</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>截至 LAYER 的文件，而不是所有层的结果。</translation>
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
        <translation>该层过大</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>数据在 %1 / %2 字节处中断</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>发送的部分不是所请求的部分</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>发送的数据超过应有的 %1 字节</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>blob 的摘要应为 %1，实际为 %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>数据库过大；其余已跳过</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>文件在其中间结束</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>数据库只有 %1 页</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>文件在它之前结束</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>它超出了数据库的末尾</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltMeta</name>
    <message>
        <source>a bbolt database of version %1; only version %2 can be read</source>
        <translation>bbolt 数据库的版本为 %1；只能读取版本 %2</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>数据库的两个元数据页都已损坏</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>不是 bbolt 数据库</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>元素 %1 位于页外</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>文件在其中间结束</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>它自称是第 %1 页</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>没有页的桶 (bucket)</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>自身的页不是叶页的桶 (bucket)</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>既不是树的分支页，也不是叶页</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 个元素超出了该页的容量</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>没有头部的桶 (bucket)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>其上方的页超过 %1 个</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>它在树中出现了两次</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>关于列出该镜像的索引</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库 (repository)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>构建工具</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>构建参数</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>基础镜像摘要</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>附加到镜像的内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1，有效期从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 附加在此镜像上，但与其他内容有关；已忽略</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>来源证明：%1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>签名者未知：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ whiteout</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>顶部：容器的可写层</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>层 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>新增 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>盖住 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>移除 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>不更改文件</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ 另外 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>堆叠过程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>移开这一层（左箭头键）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>放上下一层（右箭头键）</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度：</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>读取各层的文件后，即可显示堆叠过程。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>堆栈的堆叠过程</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>第一次构建</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>第二次构建</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>摘要为何不同</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>请设置 SOURCE_DATE_EPOCH：构建工具会写入它，而不是构建的时间。</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>仅在第一次构建中</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>仅在第二次构建中</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>应有 %1 字节，但只有 %2 字节</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>超过此处允许的 %1</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>提前结束</translation>
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
        <translation>%1，占总量的 %2 %</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>包含它的层</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>非空文件；有多个名称的文件只计一次</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>目录自身所含文件的字节数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>目录及其下所有文件的字节数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>字节数，未压缩</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>层中在堆栈顶部不可见的字节</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>该层新增的条目</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>下方的层中，内容或元数据被该层更改的条目</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>下方的层中被该层删除的条目</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>不保留任何内容</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>缓存的层下次可立即打开，无需重新读取</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>最多保留 %1</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>不保留(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>清除层缓存 (%1)(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>清除层缓存（空）(&amp;C)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>清除层缓存</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>要清除层缓存 (%1) 吗？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>镜像不受影响。下次打开时会完整读取，来自镜像仓库的镜像会重新传输。</translation>
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
        <translation>%1 又 %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>无前缀</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Python 的编译文件包含其源文件的时间：请设置 SOURCE_DATE_EPOCH，或使用 --invalidation-mode=unchecked-hash 编译。</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>ldconfig 的缓存每次运行都会变化：请在同一条 RUN 中删除 /var/cache/ldconfig/aux-cache。</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>日志包含时间：请在同一条 RUN 中删除它们。</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>机器 ID 是随机的：请在同一条 RUN 中清空该文件。</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>安装了不同版本的软件包：请固定版本，或使用软件源的快照。</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>账户包含创建日期：请设置 SOURCE_DATE_EPOCH，useradd 会遵循它。</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>请比较这些文件的内容，查看构建向其中写入了什么。</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>最高压缩率</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>最快压缩</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>带有时间 %1 UTC</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>带有名称 %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>系统 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>仅在第二次构建中的 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>仅在第一次构建中的 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>%n 个文件的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>%n 个条目的类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>%n 个链接的目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>%n 个条目的权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>%n 个条目的所有者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>%n 个条目的时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>%n 个条目的扩展属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>顺序：%n 个条目的位置不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 个条目的用户名或组名（引擎会忽略）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 个条目的访问或更改时间（引擎会忽略）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>%n 个名称的写法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>%n 个条目的 tar 格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>%n 个 PAX 头部的名称或时间（引擎会忽略）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 个条目的 PAX 记录（引擎会忽略）</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>tar 末尾的零</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>仅压缩不同：其中的 tar 相同</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 and %2 are what two builds say</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a path, %2 how it changed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set modes explicitly (COPY --chmod): the files of both build contexts have different ones, often because of umask.</source>
        <translation>请显式设置权限 (COPY --chmod)：两个构建上下文中文件的权限不同，通常由 umask 造成。</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>请显式设置所有者 (COPY --chown)，并以固定 ID 创建用户。</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>请设置 SOURCE_DATE_EPOCH，并让 BuildKit 将其应用到文件：--output type=oci,rewrite-timestamp=true。</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>请在同类文件系统上构建：安全模块的信息和 capability 存储为扩展属性。</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>自行打包层时，请对条目排序：tar --sort=name。</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>自行打包层时，请省略名称：tar --numeric-owner。</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>自行打包层时，请省略这些时间：tar --pax-option=delete=atime,delete=ctime。</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>自行打包层时，请为 PAX 头部指定固定名称：tar --pax-option=exthdr.name=%d/PaxHeaders/%f。</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>请用同一构建工具的同一版本构建两个镜像：各构建工具写 tar 的方式不同。</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>请对两者使用相同的工具、版本和压缩级别；即便如此，镜像 ID 仍然相同。</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>带校验和</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>不带校验和</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>带大小</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>不带大小</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>无法比较：%1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>字节相同</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>两次构建的每一层、每一项设置都相同。</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>所有层都相同；配置不同。</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 个层中，有 %1 个层的字节相同。</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1所有文件都相同：摘要不同仅因元数据。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>后来被移除</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>某一层写入了文件，而上方的层移除了它们。这只是隐藏：层从不改变，所以这些字节仍留在镜像中，每个人都要下载。</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>后来被覆盖</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>某一层写入了文件，而上方的层覆盖了它们。两个版本都在镜像中；容器只看到上方的那个。</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>因元数据而复制</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>某一层只更改文件的权限、所有者、时间或属性，却必须再次包含整个文件。</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>原样重写</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>某一层包含与下方的层完全相同的文件。</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>后来被移动</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>某一层移动或重命名了下方的层中的文件。两层都包含它们；容器只看到一次。</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>重复内容</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>容器在多个路径看到相同的内容，而这些路径不是指向同一文件的链接。</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>残留文件</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>容器看到运行时不需要的文件：缓存、日志、文档等。</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>疑似机密信息</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>看起来像私钥、密码或令牌的文件。上方的层可以对容器隐藏它们，但任何拥有该镜像的人都能看到。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>不是 PEM 格式的证书颁发机构证书</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>请指定证书颁发机构的证书，或签名者的公钥</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>%1 秒内没有响应</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>没有这个程序</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>输出超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>各层，以及字节的去向。</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>供查看的页面，针对镜像仓库中的镜像。</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>构建浪费过多或含有机密信息时失败。</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>截至层 3 的文件系统，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>不来自最底层的大文件。</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>增加和减少了什么，在何处，由哪一层造成。</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>一个文件截至两个层的差异，以补丁形式。</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>--image 可以选择的内容。</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>Docker 在本主机上保存的内容。</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>层 4 新增、升级和移除的内容。</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>物料清单。</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>堆栈及其文件系统，如教科书中那样。</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>截至层 3 的两个目录。</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>一个层，以归档形式。</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>一个文件，逐字节输出。</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>每一行来自的层。</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>任何文件的任何版本中的密钥，包括已删除的文件。</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>层 4 中含有这些字节的文件。</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>可供任何程序使用的目录，直到按 Ctrl+C。</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>相同的文件，层更少，且没有浪费。</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>将容器作为镜像。</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>docker load 和 podman load 可载入的镜像。</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>仅列出其中的错误。</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>自制的课程能否运行。</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>删除每个镜像实际可释放的空间。</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>同上，以 JSON 输出，并包含镜像共享的层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>未知的命令“%1”</translation>
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
        <translation>退出码：
  0  正常
  1  镜像已损坏；已输出能够读取的内容
  2  用法错误
  3  无法读取镜像，或无法写入输出
  4  镜像违反了 --fail-over 的规则
  5  diff --exit-code：存在差异
  6  grep：未找到任何内容</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>请参阅“stratoscope-cli %1--help”</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>用来比较的对象：包含镜像的文件或目录。</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>未指定模式</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>应为一个模式</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>未指定镜像中的路径</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>应为镜像中的一个路径</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>未指定目录</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>应为一个镜像和一个目录</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>应为%1，但得到：%2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>一个镜像</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>两个镜像</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>未指定镜像</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>有多个镜像时选择哪一个：名称、ID 的开头，或 @N（从 0 起的第 N 个）。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE 是本主机上引擎的存储，例如 /var/lib/docker。默认：常用位置的存储。</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>有多个平台时选择哪一个；未指定时为本机的平台。</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANT]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>将容器的上层目录 (upperdir) 或层的 tar 置于顶部，作为可写层。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>不将层与其摘要比对：更快。</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>重新读取所有层，且不保留任何内容供下次使用。</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>不显示进度。未指定此选项时，如果标准错误是终端则显示。</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>将 IMAGE 中位于 PATH 的文件逐字节写到标准输出。
会跟随镜像内的符号链接。</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>将 IMAGE 的文件，或每个 PATH 及其下的文件写入 DEST：DEST 是目录；
以 .tar、.tar.gz、.tar.zst、.zip 或 .7z 结尾时是归档。tar 会保留一切。
目录中不会有设备、FIFO、setuid 和 setgid 位，所有者也只有由 root
提取时才会保留；未提取的内容会列出。

不会在 DEST 之外写入任何内容；全部完成之前，DEST 中不会出现任何内容。</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>要写出的文件，例如 /etc/os-release。</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>要提取的内容，例如 /etc；未指定时提取全部。</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>没有目标位置：请使用 -o DEST</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>层 0 到 LAYER 的文件系统，而不是所有层。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>仅 LAYER 自身的内容，与引擎解包的结果相同。</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>要写入的目录或归档；- 表示将 tar 写到标准输出。</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>DEST</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>允许写入非空目录：会替换文件，但不替换目录，也不跟随链接。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>“%1”不是层编号；层从底部的 0 开始编号</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to 和 --layer 不能同时使用</translation>
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
        <translation>列出容器在 IMAGE 中看到的每个路径，每行一个 JSON 对象，
按路径的字节排序。硬链接作为文件列出；&quot;mtime&quot; 是从 UTC 时间
1970 年起的整秒数。

使用 --layer 时，只列出该层自身的条目，每个条目带有它对下方的层
所做的更改（&quot;change&quot;），以及上方隐藏它的第一个层（&quot;until&quot;，没有时
为 null）。删除条目的类型是被删除内容的类型，权限为 0000，没有 &quot;mtime&quot;；
硬链接带有其目标文件的元数据。

路径中不是 UTF-8 的字节写作 \xNN，&quot;pathBytes&quot; 以 base64 给出该路径；
&quot;linkTargetBytes&quot; 同理。

eStargz 为按需拉取添加到层中的文件只在使用 --layer 时列出，并带有
&quot;role&quot;: &quot;estargz&quot;。

--filter 接受与窗口中的搜索相同的词：路径的一部分，以及 size:&gt;1M layer:3
change:deleted type:symlink mode:setuid owner:0 group:0 ext:so mtime:&lt;2024
hidden:yes；在前面加“-”表示排除。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format 需要格式</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json：每行一个对象。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>层 0 到 LAYER 的文件系统。</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>只列出这些词能找到的内容，与窗口中相同：路径的一部分、size:&gt;1M、type:symlink、…</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>仅 LAYER 自身的条目。</translation>
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
        <translation>将 IMAGE 以只读方式挂载到空目录 DIR，直到按 Ctrl+C 或将其卸载
（umount DIR 或 fusermount3 -u DIR）。不需要 root，但需要 FUSE：/dev/fuse；
root 以外的用户还需要 fusermount3。只有执行挂载的用户能查看其中的内容。

  DIR/unified    容器看到的文件系统。
  DIR/up-to/N    同上，但只包含层 0 到 N。
  DIR/layers/N   仅层 N 自身的内容，与引擎为 overlayfs 解包的结果相同：
                 已删除的路径是字符设备 0/0，不透明目录带有属性
                 user.overlay.opaque 和 trusted.overlay.opaque。

所有文件无论权限如何都可读取；任何文件都不能执行，设备和 setuid 位
仅供查看。符号链接与镜像中的相同：绝对链接会指向
DIR 之外。</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>用来挂载镜像的目录。</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>挂载镜像后立即返回，并保持挂载，直到卸载 DIR。</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>报告 IMAGE 的每一层新增、更改、删除和浪费了什么，镜像不需要哪些
字节，以及原因。层从底部的 0 开始编号。在 JSON 中，大小以字节为单位，
日期为 UTC 的 ISO 8601 格式。</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude 指定了超过 %1 次</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output 需要文件</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings 需要 text 或 json 格式</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text（默认）、json、html、markdown、sarif，或 patch：Dockerfile 的所有修复。</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>将报告写入 FILE；FILE 要么得到完整的报告，要么保持原样。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>违反其中一条规则时失败，例如 wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB；还可使用 reclaimable、layers。未指定时以 .stratoscope.json 中的“failOver”为准。</translation>
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
        <translation>只报告层和总计，因此不读取内容来比较：更快。</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>添加镜像中各类软件包的数量；用“packages”可列出它们。不适用于 sarif 和 patch。</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>合并层后保存 IMAGE：每个范围中在顶部可见的文件，以及隐藏下方的层中
内容的 whiteout。容器看到的文件不变。
相同的镜像和选项得到相同的字节。</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>原样保存 IMAGE；使用 --upper 时，容器的可写层会成为新的一层，
与 docker commit 类似，但使用镜像的配置。
相同的镜像和选项得到相同的字节。</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>没有输出文件：请使用 -o OUT</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>未知的压缩方式“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>“%1”不是 1 到 19 的级别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>“%1”不是 2026-01-31T12:00:00Z 这样的时间</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>要合并为一层的层：3..7，或 all；未指定时即为 all。可以多次指定。</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>RANGE</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive 或 oci-archive；未指定时与 IMAGE 相同。</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>层的压缩方式：gzip、zstd 或 none。未指定时，层保持原样；新写入的内容在 oci-archive 中使用 gzip，在 docker-archive 中不压缩。</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>压缩程度：从 1（快）到 9 (gzip) 或 19 (zstd)。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>保存的镜像的名称，例如 shop:2.4。可以多次指定。</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>镜像的创建时间；未指定时为 IMAGE 的创建时间。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>历史中为可写层记录的指令。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>历史中关于可写层的注释。</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>用于 registry://：允许明文 HTTP，以及无人担保的证书。</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>包含镜像的文件或目录；- 表示标准输入。或引擎中的：docker://NAME、container://NAME。或镜像仓库中的，只读取，从不写入：registry://[HOST/]NAME[:TAG]。</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units 必须是 si 或 binary，而不是“%1”</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si：大小以 kB、MB 和 GB 为单位；binary：以 KiB、MiB 和 GiB 为单位。默认：窗口中的设置。</translation>
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
        <translation>用法：stratoscope-cli COMMAND [选项] IMAGE
查看容器镜像的内部：docker 或 podman save 的输出、OCI 归档或目录、skopeo dir，
可以未压缩、整体压缩或放在 zip 中；Docker 或 podman 保存在本机上的内容；
docker、podman 和 nerdctl 中的内容：docker://NAME、podman://NAME、container://NAME；
以及镜像仓库中的内容，只读取，绝不写入：registry://[HOST/]NAME[:TAG]。

命令：
  report    每一层新增、更改、删除和浪费了什么，以及原因。
  list      容器看到的每个路径，或某一层的每个路径，以 JSON Lines 输出。
  diff      两个镜像有何不同，其中一个为何更大；或文件的两个版本有何不同。
  images    归档或引擎的存储中的镜像和容器。
  packages  镜像中的软件包，以及引入它们的层。
  picture   教科书插图：堆栈及其构成的文件系统，SVG 格式。
  extract   将镜像的文件写入目录或归档。
  cat       将镜像中的一个文件写到标准输出。
  blame     文本文件的每一行来自哪一层。
  grep      在文件内容中查找文本、正则表达式或字节。
  mount     将镜像显示为目录：整个镜像、截至每一层，以及每一层自身。
  squash    合并层后保存镜像。
  save      保存镜像，或将容器保存为镜像。
  stack     用以文本写成的堆栈构建镜像，或检查堆栈。
  lesson    列出程序自带的课程，或检查课程文件。
  library   打开过的或引擎中的所有镜像，以及删除其中一个可释放的空间。

选项：
  -h, --help     显示此帮助；放在命令之后时显示该命令的帮助。
  -v, --version  显示版本。

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>用于 registry://：即使只用目录表就足够，也传输整个层并验证。</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>用 FILE 中的公钥，或用为签名者担保的证书颁发机构的证书，检查 cosign 和 Notary Project 签名。不指定时，任何签名都不算已验证。</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1；最相近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>“%1”不是镜像；镜像应放在最前面：%2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>从问题、评分和规则中排除匹配的内容及其下的一切，例如“/usr/share/doc”或“**/*.log”；env:NAME 排除一个变量或构建参数。可以多次指定；.stratoscope.json 中的“exclude”同样有效。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>The writable layer (%1) becomes a read-only layer of the image, like docker commit, and the container gets a new, empty one on top.</source>
        <translation>可写层 (%1) 变为镜像的只读层，与 docker commit 相同；容器会在其上得到一个新的空可写层。</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>历史中的指令(&amp;I)：</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>注释(&amp;M)：</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitLayer</name>
    <message>
        <source>the diff ID of layer %1 is unknown</source>
        <translation>层 %1 的 diff ID 未知</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>没有可提交的可写层</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>其他目录中的镜像(&amp;D)…</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>此来源的其他镜像(&amp;I)…</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>引擎中的镜像(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>镜像仓库中的镜像(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>大小为何不同</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>两个镜像的层</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>更改的设置</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>更改的路径</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>两个镜像大小相同。</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>两个镜像都没有层。</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>使用任一镜像，容器的运行方式都相同。</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>容器在两个镜像中看到的文件相同。</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>比较内容(&amp;O)…</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>层并排对比</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>容器看不到任何差异。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>变大的原因</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>变小的原因</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>增加与减少</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>共享 %Ln 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>配置 (%1)</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareWindow</name>
    <message>
        <source>S&amp;wap</source>
        <translation>交换(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>交换两个镜像</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>无法比较镜像。

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
        <translation>层 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a property of a file, and its values in two versions</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::Comparison</name>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>the sizes of two images, and the difference</extracomment>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>%1 → %2 in all layers</source>
        <extracomment>the sizes of two images with what a container cannot see</extracomment>
        <translation>所有层合计 %1 → %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>仅元数据 %1</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>仅时间戳 %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>无差异</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>其他所有位置</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1（其余部分）</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>容器的层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>共享</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>内容相同</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>类型更改</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>硬链接不同</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln 个路径仅时间戳不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 与 %2 的比较</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>变大的原因</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>变小的原因</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>增加与减少</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>另有 %1 项；用 --format json 查看全部</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>容器看不到任何差异。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
        <translation>正在检查摘要</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>暴露的端口</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>用于基于此镜像构建的镜像</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>在容器中启动的程序；命令是它的参数。</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>入口点的参数；没有入口点时就是要运行的程序。“docker run IMAGE …”会替换它。</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>程序启动时所在的目录。</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>运行程序的用户。未设置时为 root。</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>程序环境中的变量。</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>程序监听的端口。只有用“docker run -p”发布后才能访问。</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>内容保存在容器可写层之外的目录。</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>要停止容器时，程序收到的信号。</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>引擎用来判断容器是否正常工作的方法。</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>用来运行未写成列表形式的命令的程序。</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>以此镜像为基础构建其他镜像时运行的指令。</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>供人和工具查看的说明；不会改变容器中的任何内容。</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>不在历史中</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a setting</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>an instruction</comment>
        <translation>来源指令</translation>
    </message>
    <message>
        <source>The last instruction of the image&apos;s history that set it. An image without that history may have it from its base image.</source>
        <translation>镜像历史中最后一条设置它的指令。没有相应历史的镜像可能从基础镜像继承了它。</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>构建参数 %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>构建时传入的值。镜像的历史会保留它。</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · 疑似机密信息</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>复制“docker run”命令行(&amp;C)</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>镜像的设置</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>复制一条命令，其中写明镜像的全部设置，可修改后运行</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>镜像没有说明要运行什么。</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>容器运行的内容</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>容器运行的内容：%1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>打开镜像，查看它运行什么。</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>镜像的配置没有任何设置：没有命令、用户和变量。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>疑似机密信息的构建参数。历史会保留它的值，拿到镜像的任何人都能读取。</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>疑似机密信息的变量。拿到镜像的任何人都能读取它的值。</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>请将其视为已泄露并更换。构建时用 RUN --mount=type=secret 传入机密信息，容器则在启动时传入。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>第一个镜像</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>第二个镜像</translation>
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
        <translation>引擎没有报告容器的 ID</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>容器不是从镜像创建的</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
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
            <numerusform>新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>更改 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>删除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新变化</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>镜像和容器超过 %1 个；其余已跳过</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>此容器的镜像已不在该存储中，因此没有历史</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>容器 %1：所有容器的数据合计过多</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>层超过 %1 个，或者形成了循环</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>可写层：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>无法读取快照列表：%1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>快照列表已损坏：%1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>它由 snapshotter“%1”保存；只能读取 overlayfs</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>数据库中没有它的目录</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>containerd 的数据库已损坏：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>清单列表 %1 中的镜像都不在此存储中</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>镜像超过 %1 个；其余已跳过</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>无法读取层数据库：%1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>数据库中没有它的目录</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>层超过 %1 个，或者形成了循环</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>层 %1 不在数据库中</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>无法读取容器列表：%1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>镜像和容器超过 %1 个；其余已跳过</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>此容器的镜像不在该存储中，因此没有历史</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>容器 %1：所有容器的数据合计过多</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>可写层：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>the layer is not in the file</source>
        <translation>该层不在文件中</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>请用“stratoscope-cli cat”提取两者，再进行比较</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>两边都没有这个路径</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>文件差异过大，无法求得最短的 diff</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentForm</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>of the values of a JSON document</comment>
        <translation>树</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHasher</name>
    <message>
        <source>the content ends early</source>
        <translation>内容提前结束</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>正在比较内容</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>gzip 数据</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2 数据</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz 数据</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>zstd 数据</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>zip 归档</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z 归档</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>Debian 软件包</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>静态库</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>RPM 软件包</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>Java 类</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly 模块</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType 字体</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType 字体</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 字体</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>%1 图片 %2×%3</translation>
    </message>
    <message>
        <source>ELF 64-bit</source>
        <translation>64 位 ELF</translation>
    </message>
    <message>
        <source>ELF 32-bit</source>
        <translation>32 位 ELF</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentModel</name>
    <message>
        <source>%1, hidden by layer %2</source>
        <comment>a path</comment>
        <translation>%1，被层 %2 隐藏</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>非文本；首个匹配位于字节 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>文件和行</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>选择文件以查看其内容。</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>文件的版本</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>含有此路径的层</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>转到目标</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>将此版本与下方的版本比较</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>在文本中查找 (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>保存此层中的整个文件</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>文件自身包含的信息</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>此层删除了该路径，因此这里没有内容。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>目录。上方的树显示其中的内容。</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>指向 %1 的符号链接</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>不是普通文件，因此没有内容。</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>非文本</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>文本，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, size or type</comment>
        <translation>层 %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>返回归档</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>显示此内容所在的归档</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>内容的显示方式</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>转到偏移</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>要转到的文件偏移</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>字节数，也可以写作 0x1f00，或用 50 % 表示文件的一部分</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1，来自层 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>an encoding, size</comment>
        <translation>%1 文本，%2</translation>
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
        <translation>字节须写成两位一组的十六进制数字，例如 7f 45 4c 46</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>文本在单行内查找，因此不能包含换行符</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>没有要搜索的内容</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>模式超过 %1 字节</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>不是正则表达式：%1，位于第 %2 个字符</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>正在搜索内容</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>还有更多；仅列出前 %Ln 个匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>对于 %Ln 个文件，每个仅列出前 %1 个匹配行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>%Ln 个文件未搜索到末尾：表达式在那里需要的步骤过多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>%Ln 个文件无法读取；第一个是：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>匹配的文件和行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>字节（十六进制）</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>搜索的内容类型</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>所有层中的所有版本</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>截至层 %1 的文件系统</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>仅层 %1</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>仅所选的层</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>未选择层。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>停止；保留已找到的结果</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>搜索内容 (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%2中有 %1</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>输入要在文件中查找的内容，然后按 Enter。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>没有文件包含“%1”。</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>已停止，尚未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSha256</name>
    <message>
        <source>Content (SHA-256)</source>
        <translation>内容 (SHA-256)</translation>
    </message>
    <message>
        <source>Computing… Click to stop</source>
        <translation>正在计算… 单击可停止</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentStore</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>请在该处释放空间，或将 TMPDIR 设为空间更大的目录。</translation>
    </message>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>沙箱占用的空间将超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>读取期间文件被截断</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>在树中显示(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部收起(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>归档的成员</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 像素</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1，%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>归档为空。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>凭据文件为此镜像仓库指定了它；请重新登录，或更正该文件</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>不是有效的凭据助手名称</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>凭据助手失败</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>无法读取凭据助手的应答</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>解码它的进程崩溃或耗时过长（信号 %1）</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>提前结束</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>%1 数据已损坏：%2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>%1 数据提前结束</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>文件可能在复制或下载时被截断。</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>无效的块</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>引用了起点之前的数据</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>无效的头部</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>原因 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Descriptor</name>
    <message>
        <source>not base64; ignored</source>
        <translation>不是 base64；已忽略</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>“%1”不是摘要；已忽略</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>文件详细信息</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>层详细信息</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>镜像详细信息</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>选择层以查看其详细信息。</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>没有打开镜像。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>镜像（%Ln 条警告）</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln 个文件和目录，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>包含镜像的名称、路径及其警告(&amp;N)</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>用于错误报告。仅复制此处显示的内容。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffCommand</name>
    <message>
        <source>text (the default), json or markdown.</source>
        <translation>text（默认）、json 或 markdown。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Like --image, for OTHER.</source>
        <translation>与 --image 相同，用于 OTHER。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Exit with 5 if there are differences.</source>
        <translation>有差异时以 5 退出。</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>比较位于 PATH 的文件的内容。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>与 --content 一起使用：比较截至层 J 的 IMAGE 和截至层 K 的 IMAGE。层从 0 开始编号。</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>与 --content 一起使用：只有空白不同的行视为相同。</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>没有比较对象：请指定另一个文件，或使用 --image-b</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content 需要路径</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers 和 --ignore-whitespace 需要与 --content 一起使用</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content 和 --format 不能同时使用</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers 只能在一个镜像内比较</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers 需要两个层编号，例如 2,5</translation>
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
        <translation>按容器看到的内容比较 IMAGE 和 OTHER：增加和减少了什么，在何处、在哪一层，
以及哪些文件和设置不同。未指定 OTHER 时，比较同一文件中的两个镜像，
用 --image 和 --image-b 选择。

使用 --content 时，以 patch(1) 可用的 unified diff 输出位于 PATH 的文件的
差异：两个镜像之间的；使用 --layers 时，则为同一镜像的堆栈的两个高度之间的。
会跟随镜像内的符号链接。

使用 --digests 时，说明同一源代码的两次构建中各层的摘要为何不同：
时间、顺序、所有者、tar 的格式、压缩。</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>说明同一源代码的两次构建的摘要为何不同。</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests 和 --content 不能同时使用</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>末尾没有换行符</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln 行未更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>第 %1 行由 %2 更改为 %3</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>移除第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>新增第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>不是摘要：应为“sha256:”加 64 位小写十六进制数字</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>单击可转到其中的第一个层。</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>单击可列出摘要。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1：字节不匹配</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1：尚未检查</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1：未检查</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>各层的摘要</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1：未验证，因为只传输了一部分</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n 个摘要错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>%n 个摘要已验证</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking digests …</source>
        <translation>正在检查摘要…</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n 个摘要尚未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>摘要未检查</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n 个摘要未检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n 个层与其摘要匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n 个层与其摘要不匹配：已损坏或被篡改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n 个层仍在检查中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>因为停止了操作，%n 个层未检查。重新读取镜像即可检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n 个层无法检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>%n 个层无法验证，因为只传输了一部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>仅在第一次构建中</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>仅在第二次构建中</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
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
        <translation>层</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestsPane</name>
    <message>
        <source>&amp;Explain Digests</source>
        <translation>解释摘要(&amp;E)</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>摘要为何不同</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>读取摘要不同的所有层，包括内容</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>同一源代码的两次构建应有相同的摘要。</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>选择“解释摘要”，查看它们为何不同：
时间、顺序、所有者、tar 的格式或压缩。</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>两个镜像都没有层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>链接形成循环或指向目录之外</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>dive 的数字为何与精确值不同</translation>
    </message>
    <message>
        <source>dive: %1</source>
        <comment>what a well-known tool says of the image</comment>
        <translation>dive：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerArchive</name>
    <message>
        <source>expected a JSON array with one object per image</source>
        <translation>应为 JSON 数组，每个镜像对应一个对象</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>其中列出 %1 个镜像，超过 %2 个</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>镜像 %1 有 %2 个层，超过 %3 个</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>Docker 的 init 层：/etc/hosts、/dev 和 /proc 等挂载点</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>此容器的镜像已不在该存储中，因此没有历史</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>容器 %1：所有容器的数据合计过多</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>可写层：%1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>无法列出容器：%1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>镜像和容器超过 %1 个；其余已跳过</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>容器 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>数据库中没有它的目录</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>链 %1 不在数据库中</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>diff ID 应为 %1，但数据库中是 %2</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>层超过 %1 个</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>没有 diff ID，因此无法找到</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>无法读取镜像名称：%1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>镜像超过 %1 个；其余已跳过</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># 层 %1：不在历史中 (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># 根据镜像历史重建，历史中没有所复制文件的名称。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>仅更改配置。</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>层 %1：写入 %2，其中 %3 浪费。它造成 %4 的浪费。</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1，属于最大的几条</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>来自镜像历史，其中没有所复制文件的名称</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>造成浪费</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>因这条指令而浪费的字节数，位于此层或下方的层</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>浪费</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>写入的字节中有多少被浪费</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>可见</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>写入的字节中容器能看到多少</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>只构建其他阶段要复制的内容。</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>仅更改配置，或者不知道它创建了哪一层。</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>构建所记录的 Dockerfile</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>此指令所创建的层中的字节数</translation>
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
        <translation>复制 Dockerfile(&amp;D)</translation>
    </message>
    <message>
        <source>Rebuilt from the history, which does not name the copied files.</source>
        <translation>根据历史重建，历史中没有所复制文件的名称。</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>打开镜像，查看它是如何构建的。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>镜像没有历史。</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>由构建记录</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>根据历史重建</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>显示哪个 Dockerfile</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1，构建于 %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>清单和配置合计过大</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>其后的内容均未读取</translation>
    </message>
</context>
<context>
    <name>stratoscope::ElfFacts</name>
    <message>
        <source>machine %1</source>
        <translation>机器 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Engine</name>
    <message>
        <source>docker, context %1</source>
        <translation>docker，上下文 %1</translation>
    </message>
    <message>
        <source>podman, connection %1</source>
        <translation>podman，连接 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>没有新变化</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>刷新容器(&amp;N)</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>重新读取(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — 正在跟踪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>内含 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>从引擎打开</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>按名称、镜像、状态或 ID 筛选</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>筛选镜像和容器</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>容器和镜像</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>各引擎中的镜像和容器</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>与引擎中的镜像比较</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>stratoscope %1</source>
        <comment>command line that does the same</comment>
        <translation>stratoscope %1</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>正在询问容器引擎…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的项。</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>引擎中没有镜像或容器。</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>选择镜像或容器。</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>%1 的程序</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>选择 %1 的程序</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>由环境变量指定：%1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineJson</name>
    <message>
        <source>it did not answer with JSON objects as requested</source>
        <translation>没有按要求以 JSON 对象应答</translation>
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
        <translation>%1 — 正在询问…</translation>
    </message>
    <message>
        <source>%1 — not installed. %2</source>
        <comment>engine, what to do</comment>
        <translation>%1 — 未安装。%2</translation>
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
            <numerusform>%Ln 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2，%3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>镜像：所有层的大小。容器：容器写入内容的大小</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>将用户添加到“docker”组并重新登录，或使用 rootless docker 或 podman</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>启动它：“systemctl start docker”，或启动 Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>安装软件包“docker.io”或“docker-ce”</translation>
    </message>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>以拥有这些容器的用户身份运行程序</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>启动它：“podman machine start”或“systemctl --user start podman.socket”</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>安装软件包“podman”</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>以 root 身份运行程序，或为当前用户设置 rootless containerd</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>启动它：“systemctl start containerd”</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>如果使用 containerd 而不使用 docker，请安装 nerdctl</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>检查能否连接到该机器</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>已退出，退出码为 %1，没有任何消息</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>请在引擎存放文件的位置释放磁盘空间</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>不是引擎中镜像或容器的引用</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>不是有效的上下文或连接名称</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>不是有效的镜像或容器名称</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>使用名称或 ID，例如 docker://debian:12 或 container://web</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>不是容器镜像</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 不是容器镜像</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>镜像已损坏</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 过大，无法打开</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>无法打开镜像</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>错误详细信息</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>打开其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>复制详细信息(&amp;Y)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>a member of the archive</comment>
        <translation>条目</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>图片过大</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-报告</translation>
    </message>
    <message>
        <source>%1-stack</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-stack</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractCommand</name>
    <message>
        <source>layer %1 has no such path</source>
        <translation>层 %1 没有这个路径</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>已提取：%1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>提取(&amp;R)…</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>用默认程序打开(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>所选的 %n 个文件和目录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>%1（仅层 %2）</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>%1（截至层 %2）</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>%2 的层 %1，与引擎解包的结果相同</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>%1 的统一文件系统，截至层 %2</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>没有可打开的内容</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>未打开</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Progress of extracting</source>
        <translation>提取进度</translation>
    </message>
    <message>
        <source>Extract Files</source>
        <translation>提取文件</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>未提取的内容</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>提取(&amp;E)</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>在文件管理器中打开(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>同名文件会被替换；其他内容保持不变。</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 不是空目录。要提取到其中吗？</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>正在提取…</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>已停止；未提取任何内容。</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>已提取。</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>已提取，但并非所有内容都与镜像中一致：</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>Tar 归档（保留所有信息）</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>Tar 归档，gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>Tar 归档，zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip 归档</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z 归档</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>保留其上级目录(&amp;K)</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>在目标下为文件保留完整路径，例如 etc/nginx/nginx.conf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>提取到(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>提取到</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>请选择提取到哪里。</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>这是文件。请选择目录。</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>这是目录。请选择文件。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>没有这个目录：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>需要 %1，但仅剩 %2</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>请在该处释放空间，或提取到其他位置</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>正在提取</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>7z 不含所有者信息</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>其名称不是 UTF-8</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>稀疏文件超过 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… 另有 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… 另有 %Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>“%1”不是规则：%2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>例如：wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>应为名称、&lt; 或 &gt; 以及数字</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>未知名称 %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 不是有效的单位</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 为 %2，违反规则 %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldChanges</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>还有更多类似的警告</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>字段“%1”：%2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>不是字符串；已忽略</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>不是以字节为单位的大小；已忽略</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>不是 true 或 false；已忽略</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>包含非字符串的内容；已忽略</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>不是数组；已忽略</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>不是对象；已忽略</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>非文本</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>镜像归档 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>打开镜像</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>打开镜像目录</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>容器的上层目录 (upperdir)</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>层归档 (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>容器的层归档</translation>
    </message>
    <message>
        <source>HTML page (%1)</source>
        <translation>HTML 页面 (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>文本 (%1)</translation>
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
        <translation>Dockerfile 的补丁 (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>PDF 页面 (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG 图片 (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG 图形 (%1)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>课程 (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <translation>结果 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileExport</name>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>未导出</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… 以及更多</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1（主设备号，次设备号）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>是：空洞在层中不占空间</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>内容 (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>该层没有此目录的条目，只有其中内容的条目。</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>扩展属性</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除于</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>内容来自</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>可见于</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>与上一版本相比的更改</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>copied up unchanged</source>
        <translation>原样向上复制</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileKind</name>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>共享库</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>源代码、头文件和静态库</translation>
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
        <translation>其他脚本</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>语言和时区</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>软件包管理器的数据和缓存</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>配置和文本数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>音频和视频</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>目标文件</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>共享库</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>崩溃程序的内存转储</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>ELF %1，%2 位 %3，%4</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
    <message>
        <source>, statically linked</source>
        <translation>，静态链接</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>，已剥离符号</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>，含符号</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>由 %1 加载</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>名为 %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>在 %1 中查找库</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>Build ID %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>有效期从 %1 到 %2，由 %3 签发</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>共 %1 个证书</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>应为由“docker save”或“skopeo copy”写出的容器镜像：tar（压缩或未压缩），也可位于 zip 或 7z 中，或者是目录。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>不是 tar、zip 或 7z 归档</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>归档嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>归档为空</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> （外层 %1）</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>按路径筛选 (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>按路径筛选</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChipButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>按下可移除此筛选条件</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>移除此筛选条件 (Del)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>生效的筛选条件</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterWordModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a word to type, what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>其中没有使用此名称的镜像或容器</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>用“%1 images”和“%1 ps -a”列出它们</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>没有使用此名称的项</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>未找到容器引擎</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>没有这个容器 (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>多个引擎都有使用此名称的容器</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>请指明是哪一个：%1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 已被环境变量禁用</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>请改为从引擎获取镜像：打开 docker://NAME 或 podman://NAME，或将镜像保存为文件</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>引擎的存储：权限不足</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>此引擎使用存储驱动“%1”；只能读取 overlay 存储</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>包含多个引擎的存储</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>请打开其中之一：%1 或 %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>此 Docker 将镜像保存在 containerd 的存储中，而该存储位于别处</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>请指定 containerd 的根目录 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>复制建议(&amp;Y)</translation>
    </message>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>发生了什么，以及如何修复</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>改为：</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>复制修复(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>复制修改后的指令，不含标记。</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>见 %2 第 %1 行。</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>见 %3 第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%2 中有 %1 属于你</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>它位于基础镜像 %1 中。</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>这些字节位于基础镜像 %1 中；你的指令造成了浪费。</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>the container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 个文件 (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%2 下的 %1 个文件 (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 个文件，大多位于 %2 下 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 及其他位置</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1：被移除（%2）</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1：被覆盖（%2）</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1：因元数据更改被复制（%2）</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1：被重写（%2）</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1：被移动（%2）</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1：其他位置有重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1：%2，已被隐藏（%3）</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 写入了 %2。%3 将其移动到 %4，因此又包含了一次。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 写入了 %2。%3 移动了它们，例如移动到 %4，因此又包含了一次。</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 写入了 %2。%3 也有相同的内容。</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 写入了 %2。其他位置也有相同的内容：例如 %3 与 %4。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 写入了 %2。%3 移除了它，但这只是隐藏。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 写入了 %2。%3 覆盖了它，两个版本都在镜像中。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 写入了 %2。%3 只更改了权限、所有者、时间或属性，因此又包含了一次。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 写入了 %2。%3 又原样包含了一次。</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 写入了 %2：%3。</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 写入了 %2：%3。%4 只是隐藏了它；任何拥有该镜像的人都能读取。</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>权限</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>attributes</source>
        <comment>of files that a layer changes</comment>
        <translation>属性</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of metadata</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a path</comment>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>层 %1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>可节省 %2 中的 %1（未压缩）。</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>其中 %1 还需要在 .dockerignore 中加入注释所列的行。</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>未纳入，因为与其他修复不能同时使用：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>修复前后的指令</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>权限</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>xattrs</source>
        <comment>changed metadata</comment>
        <translation>扩展属性</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changed metadata</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a size, rounded and exact</comment>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number: percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>内容更改</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>类型更改</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>向上复制</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>opaque</source>
        <comment>what a layer did to a directory</comment>
        <translation>不透明</translation>
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
        <translation>注解 (annotation)</translation>
    </message>
    <message>
        <source>A note on a manifest or an index: a name and a text, such as who made the image and from which source. It changes the digest, but nothing that a container sees.</source>
        <translation>清单或索引上的说明：一个名称和一段文本，例如镜像由谁制作、来自哪份源代码。它会改变摘要，但不会改变容器看到的任何内容。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>证明 (attestation)</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>构建工具对镜像的声明，例如镜像是如何构建的（来源证明），或其中有什么（物料清单）。它作为单独的清单存储在镜像旁边。</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>FROM 所指定的镜像。它的层原样成为你的镜像中最底部的层，因此基础相同的所有镜像都共享这些层。</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>物料清单 (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>镜像中软件包的列表，采用 SPDX 或 CycloneDX 等格式，供查找已知漏洞和许可证的工具使用。</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>按摘要存储和查找的一串字节：层、配置或清单。</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>构建缓存</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>较早构建的层；只要某个步骤的输入没有变化，构建工具就会再次使用它们。从第一个有差异的步骤起，后面的每个步骤都会重新运行。</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>缓存挂载 (cache mount)</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>RUN 步骤能看到、但不会进入层的目录：RUN --mount=type=cache。包管理器把下载的内容保存在那里，镜像不会带上它们。</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>由层的 diff ID 和下方一层的 chain ID 算出的哈希值。它标识到某一层为止的整个堆栈：引擎以它来保存解包后的层，chain ID 相同的两个镜像共享这些层。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交 (commit)</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>使容器的可写层成为新镜像的顶层。构建时，每个更改文件的步骤之后也会这样做。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置 (config)</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>一份 JSON 文档，说明如何运行镜像（命令、用户、环境）、适用于哪个平台、有哪些层（按 diff ID），以及这些层是怎么来的。它的哈希值就是镜像 ID。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>使用镜像中文件的进程，正在运行或已停止。从文件的角度看，它是镜像的层堆栈，顶部再加一个可以写入的层；区别仅此而已。</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>向上复制 (copy-up)</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>容器更改下方的层中的文件时发生的事：先将整个文件复制到可写层，再在那里更改。对大文件只改一个字节，或只改所有者，也要占用它的全部大小。</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述符 (descriptor)</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>对 blob 的引用：它的媒体类型、摘要和大小。清单由描述符组成。</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>层的未压缩 tar 的哈希值。无论如何压缩，它都标识层的内容本身。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要 (digest)</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>blob 在存储和下载时的哈希值，也是它在镜像仓库中的地址：sha256:…。拥有摘要的人都能核对这些字节。同一层以不同方式压缩，会得到不同的摘要。</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>镜像的配方，每行一条指令。RUN、COPY 和 ADD 各产生一层；其他指令只更改配置。</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>元数据步骤</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>历史中只更改设置、不更改文件的步骤，例如 ENV 或 CMD。它没有层，也不占空间。</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>入口点和命令</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>容器运行的内容：ENTRYPOINT，并以 CMD 作为它的参数。启动容器的人可以替换两者。</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>同一文件的另一个名称。在一个层之内不占空间；层与层之间没有硬链接，因此更改其中一个名称会复制文件，使各名称不再指向同一文件。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>配置中的步骤列表：每个步骤做了什么、何时执行，以及是否产生了层。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>只读层的堆栈，加上配置。每一层都指向它下方的一层，最底部的层不指向任何层。镜像中的任何内容都不会改变：新版本就是另一个镜像。</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>镜像 ID</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>配置的哈希值。由于配置列出所有层的 diff ID，ID 相同就表示文件和设置相同。</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>镜像索引 (image index)</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>清单的列表，通常每个平台一个清单。引擎选用适合其机器的清单。Docker 称之为清单列表 (manifest list)。</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>Dockerfile 中的一行，例如 RUN 或 COPY。能够更改文件的指令各产生一层。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签 (label)</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>配置中的一个名称和一段文本，例如版本。引擎可以按标签搜索。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>一个步骤对文件所做的更改：新增和更改的文件整个存储，已删除的文件则以 whiteout 表示。层是一个 tar，从不改变。无论上方的层做什么，某一层新增的内容都会留在镜像中。</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>OCI 镜像布局</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>包含镜像的目录或 tar：oci-layout、index.json，以及按摘要存放的所有 blob。</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>按需拉取 (lazy pulling)</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>在层下载完成之前就启动容器。eStargz 和 zstd:chunked 格式的层带有目录表，因此可以在需要时再获取每个文件。</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>残留文件</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>构建时需要、容器不需要的内容：软件包列表、缓存、日志、版本控制目录。它们可以删除，但必须在产生它们的那个步骤中删除。</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>下层目录 (lowerdir)</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>主机上解包后的只读层，即 overlayfs 所用的形式。每一层对应一个，在选项 lowerdir 中最上面的层排在最前。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单 (manifest)</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>镜像组成部分的列表：它的配置和层，各带有摘要和大小。按摘要拉取时所用的就是清单自身的摘要。</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>blob 的种类，例如 application/vnd.oci.image.layer.v1.tar+gzip：用 gzip 压缩的层。</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>仅元数据的向上复制</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>overlayfs 的一个选项：只更改文件的所有者或权限时，不复制内容。层没有这种机制，因此提交时会存储整个文件。</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>多阶段构建</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>含有多个 FROM 的 Dockerfile。最后一个阶段用 COPY --from 从前面的阶段复制所需的内容；编译器和缓存则留在那些阶段中。</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>不透明目录 (opaque directory)</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>隐藏下方的层在其中的全部内容的目录。在层的 tar 中由文件 .wh..wh..opq 标记，在主机上由扩展属性标记。被隐藏的文件仍留在镜像中。</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>Linux 内核的文件系统，将多个目录显示为一个。引擎用它挂载解包后的层：下层目录 (lowerdir) 用于镜像，上层目录 (upperdir) 用于容器。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>镜像所适用的操作系统和处理器，例如 linux/arm64。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源证明 (provenance)</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>说明镜像如何构建的证明：来自哪份源代码，使用哪个 Dockerfile、哪些基础镜像和参数。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>镜像的层都是只读的：该镜像的所有容器使用相同的层。容器所做的任何更改都进入它自己的可写层。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库 (registry)</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>存储镜像的服务器。推送时只发送它还没有的 blob，拉取时只获取引擎还没有的 blob。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库 (repository)</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>镜像仓库中同一名称的各个镜像，例如 library/debian。它们以标签和摘要来区分。</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>可复现构建</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>从相同的源代码再次得到相同摘要的构建。通常不同的是时间、文件的顺序和压缩程序。</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>docker save 归档</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>docker save 写出的包含镜像的 tar：manifest.json、配置和层。较新的归档同时也是 OCI 镜像布局。</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>空的基础：FROM scratch 的镜像只有自己的层。适合不需要其他文件的程序。</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>机密挂载 (secret mount)</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>RUN 步骤可以读取、但不会留在任何层中的文件：RUN --mount=type=secret。机密信息一旦进入层，任何拥有该镜像的人就一直能读取它。</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>共享的层</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>多个镜像都有的层。它只存储和下载一次。共享要求下方的层也相同，即 chain ID 相同。</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>合并 (squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>将多个层变为一个层。被隐藏的版本会消失，与其他镜像的共享也会消失。</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>存储驱动</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>引擎中负责解包层、并为容器将层堆叠起来的部分。常用的 overlay2 使用 overlayfs。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签 (tag)</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>仓库中镜像的名称，例如 1.27 或 latest。它随时可以移到另一个镜像；摘要则不能。</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>从上往下将所有层看作一个文件系统：对于每个名称，以第一个含有它的层为准；目录则显示所有层在其中的内容。这样就看不出层的存在。它也称为联合文件系统 (union file system)。</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>上层目录 (upperdir)</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>容器的可写层在主机上的目录，overlayfs 以选项 upperdir 使用它。容器运行时也可以查看它。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>从外部挂载到容器中的目录。其中的文件不在任何层中，容器移除后仍然存在。</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>浪费的空间</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>镜像中有、但容器从不看到或从不需要的字节：被后面的层删除、替换或复制的文件，重复文件和残留文件。每个人都要下载它们。</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>表示“此处已删除”的标记：它隐藏下方的层中同名的内容，而那些字节仍留在镜像中。在层的 tar 中，它是空文件 .wh.NAME；在主机上，它是编号为 0, 0 的字符设备。</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>工作目录 (workdir)</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>overlayfs 用来准备更改的空目录，使更改一次性出现在上层目录 (upperdir) 中；对应选项 workdir。</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>可写层</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>容器自己的层，位于镜像之上。容器写入的一切都进入这里，删除的内容则以 whiteout 记录在这里。移除容器也会移除此层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>在命令行中</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>没有名称或说明包含该内容的术语。</translation>
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
        <translation>按容器看到的内容，在 IMAGE 的文件中查找 PATTERN，并输出包含它的每一行：
“LAYER:PATH:LINE:TEXT”，其中的层是文件所来自的层。有多个名称的文件会按
每个名称列出。对于较长的行，只显示第一处匹配的前后部分；控制字符和不是
UTF-8 的字节写作 \xNN。对于不是文本的文件，显示第一处匹配的位置：
“LAYER:PATH：二进制文件在字节 N 处匹配”。

依次按层、层中的文件和行排列。使用 --format json 时，&quot;text&quot; 是该行的
内容，&quot;offset&quot; 是匹配在文件中的位置；没有行时，&quot;line&quot; 和 &quot;text&quot;
为 null。未找到任何内容时以 6 退出。</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>要查找的内容：一行之内的文本。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format 需要格式</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex 和 --bytes 不能同时使用</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case 和 --bytes 不能同时使用</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions、--up-to 和 --layer 不能同时使用</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN 是正则表达式，语法与 Perl 相同。</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN 是十六进制的字节：“7f 45 4c 46”。</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>不区分大小写。</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>层 0 到 LAYER 的文件系统。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>仅 LAYER 自身的文件。</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>每个文件的每个版本，包括被后面的层覆盖或删除的版本。</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>只输出文件的名称，每个一次。</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text（默认）或 json：每行一个对象。</translation>
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
        <translation>%1 仍在写入</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>本程序出现故障 (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>请附上“帮助 → 复制诊断信息”中的内容报告此问题</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>请关闭其他镜像或程序，然后重试</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>查看容器镜像的内部：层堆栈、这些层共同构成的文件系统，以及每个文件来自哪一层。</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>将容器的可写层置于顶部：其上层目录 (upperdir)，或层的 tar。</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>有多个镜像时打开哪一个：标签、ID 的开头或 @N。</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE 是本主机上引擎的存储，例如 /var/lib/docker。默认：常用位置的存储。</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>有多个平台时打开哪一个。</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>在统一文件系统中选择路径。</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>重新读取每一层，且不缓存任何内容。</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>将窗口渲染为图片后退出。无需显示器。</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>快照中窗口的大小 (1600x1000)。</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>快照中每点的像素数，0.5 到 4。</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>应为一个镜像，但得到 %1 个：%2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 需要镜像</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot 需要文件名</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size 必须是 WIDTHxHEIGHT，每项最大为 %1，而不是“%2”</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale 必须是 0.5 到 4 之间的数字，而不是“%1”</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size 和 --scale 需要与 --snapshot 一起使用</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view 必须是 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>窗口的语言：%1。</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language 必须是 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>开始文件中的课程。</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>用于 registry://：允许明文 HTTP，以及无人担保的证书。</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>将教科书插图（堆栈及其构成的文件系统）写入 PNG、SVG 或 PDF 文件并退出。不需要显示器。</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>在此图中省略文件和指令的名称。</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture 需要以 .png、.svg 或 .pdf 结尾的文件名</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson 会打开自己的镜像，不能与其他镜像一起使用</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names 需要 --picture</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>镜像：docker save 归档、OCI 归档或 OCI 镜像布局目录，压缩与否均可，或用 - 表示标准输入；或引擎中的：docker://NAME、podman://NAME、container://NAME；或镜像仓库中的，只读取：registry://[HOST/]NAME[:TAG]。</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>窗口的颜色：%1。</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>将镜像与另一个镜像比较。未指定的会询问。</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>选择引擎的镜像或容器。</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>不在正在运行的 Stratoscope 中打开窗口。</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>在会话总线上收到请求之前不显示窗口。</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>最多应为 %1 个镜像，但得到 %2 个</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot 和 --picture 不显示窗口，不能与窗口选项一起使用</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme 必须是 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>打开镜像的窗口。</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>引擎中的镜像，从其浪费开始查看。</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>镜像仓库中的镜像。</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>将容器的可写层置于顶部。</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>将窗口保存为图片，无需显示器。</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>窗口显示的内容：picture，或中间栏的 layer、waste、map、tables、dockerfile、packages 或 config。</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryModel</name>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>随其目录一起删除</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>visible in the container</source>
        <translation>在容器中可见</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>截至层 %1 可见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>可见于：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the layer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryPane</name>
    <message>
        <source>Each bar is one version, drawn across the layers that show it. ✕: the layer deletes the file.</source>
        <translation>每个条形代表一个版本，横跨显示它的各层。✕：该层删除了文件。</translation>
    </message>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>选择文件，查看哪些层包含它的版本。</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>没有任何层包含此路径的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1，其中一个可见</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1，均不可见</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>文件的版本</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1：二进制文件在字节 %2 处匹配</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>复制主机上的路径(&amp;T)</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>在文件管理器中打开(&amp;M)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>未命名的镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>镜像有 %1，但其配置列出 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n 个 diff ID</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but %2 of its history created one</source>
        <translation>镜像有 %1，但其历史中有 %2创建了层</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>没有适用于平台 %1 的镜像</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>没有镜像“%1”</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>没有适用于平台 %2 的镜像“%1”</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>其中包含：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>按名称、平台或 ID 筛选</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>筛选镜像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>没有符合筛选条件的镜像。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>另有 %Ln 个证明，它们描述镜像，但本身不是镜像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>选择镜像</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 包含多个镜像。要打开哪一个？</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>选择比较对象</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>要将哪个镜像与 %1 比较？</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageConfig</name>
    <message>
        <source>has %1 elements; only the first %2 are read</source>
        <translation>有 %1 个元素；只读取前 %2 个</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageFacts</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>镜像 ID</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>清单摘要</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>暴露的端口</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>所有层合计</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>被上方的层隐藏</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>container, created</source>
        <translation>容器，已创建</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>容器，运行中</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>容器，已暂停</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>容器，已退出</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>自下而上有多少层与所选镜像的层相同</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>镜像 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layers shared, layers in all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageMount</name>
    <message>
        <source>cannot create a directory there: %1</source>
        <translation>无法在该处创建目录：%1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>无法将镜像挂载到该处</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>无法将镜像挂载到该处：%1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>该处仍挂载着镜像，但对应的程序已不存在</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>请先卸载：fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>没有这个目录</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>请先创建它。</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>目录不为空</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>请将镜像挂载到空目录。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>无法挂载镜像，因为没有这个设备</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>请加载内核模块“fuse”；在容器中，用“--device /dev/fuse --cap-add SYS_ADMIN”提供该设备。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>无法挂载镜像，因为没有打开此设备的权限</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>请向管理员申请访问权限。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>无法挂载镜像，因为缺少此程序</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>请安装软件包“fuse3”。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>目录中有 %1 个镜像；这是 @%2，%3 (%4)。可用 --image 和 --platform 选择</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>文件中有 %1 个镜像；这是 @%2，%3 (%4)。可用 --image 和 --platform 选择</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1：这是“%2”，不是文件系统；“report”会给出更多信息</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>存储中有 %1 个镜像；这是 @%2，%3 (%4)。可用 --image 和 --platform 选择</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1：这些层已加密，或不含文件系统，因此无法读取其中的任何文件；“report”会给出更多信息</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>无法读取层 %2 的 %1：%3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>链接层级过多</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>层 %1 没有这个路径</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>截至层 %1 没有这个路径</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>“%1”不是有效的镜像名称</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>使用小写字母，可附加标签，例如 shop/api:2.4</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>索引中的平台是 %1，但配置中是 %2</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 应有 %2 字节，但实际为 %3</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>摘要应为 %1，但实际为 %2</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>为 %1 嵌入的内容与大小和摘要不符；已忽略</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>层 %1 (%2) 须从其他位置获取</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>层 %1 不在文件中：%2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>无法读取配置，因此没有历史：%1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>配置 %1：%2</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>层 %1 不在存储中：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>列出 IMAGE（归档或引擎的存储）中的镜像和容器，
不读取它们的层。</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text（默认）或 json。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>也列出存储中没有名称的镜像；JSON 始终列出。</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>（%Ln 字节）</numerusform>
        </translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>字符设备</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>块设备</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>真实的镜像不会有这样的文档；文件已损坏或含有恶意内容</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>JSON 文档长度为 %1，超过 %2</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>JSON 文档嵌套 %1 层，超过 %2 层</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>JSON 文档有 %1 个值，超过 %2 个</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>应为 JSON 对象或数组</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>不是有效的 JSON：%1，位于字节 %2</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>应为 JSON 对象</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ %Ln 个键 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln 项 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonOutline</name>
    <message>
        <source>too large to be shown as a tree</source>
        <translation>过大，无法显示为树</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文档过早结束</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>括号错误</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>缺少引号</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>不是值</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON：%3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>值过多或嵌套过深，无法显示为树</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>文档的值</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>全部展开下级(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>无法添加到层：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>whiteout 没有名称；已跳过该条目</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>名称出现了两次；Docker 和 Podman 会拒绝这样的层</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>根不是目录；已跳过该条目</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>该层的链接目标或扩展属性过多，无法全部显示；其余部分已丢弃</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>重定向的路径无效；已忽略</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>指向自身的硬链接；已跳过该条目</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>指向目录的硬链接；已跳过该条目</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>路径过长，文件系统无法容纳；已跳过该条目</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>该层的路径过多，无法全部显示；已跳过该条目</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>符号链接循环或过多；已跳过该条目</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>目录被其他条目移除；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>不是目录，但其下有条目；显示为目录</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>whiteout 针对该层自身已有的内容；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>经过含有“..”的符号链接的硬链接；较新版本的 Podman 会拒绝这样的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>层不能包含使用此名称的文件；已跳过</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>指向外部的硬链接；已跳过</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>其文件超过 %1 个</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>正在读取容器的文件</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>正在复制更改的文件</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>向引擎请求 %1，却得到其他文件</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>引擎报告它已更改，但没有返回它；它可能是套接字，或已被删除</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>有些名称包含换行符：看似删除的内容可能是名称的一部分</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ 已验证：字节与摘要匹配</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ 不匹配：字节与摘要不匹配</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>未检查：没有摘要</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>对其容器可读写，此处仅供查看；如需编辑，请使用“在沙箱中继续”</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>读写：容器的上层目录 (upperdir)，唯一的可写层</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>只读：镜像的一部分，由其所有容器共享</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>须从其他位置获取（不可分发）；其中的文件未知</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>不在此文件中；其中的文件未知</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>镜像历史中没有记录</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>内容更改</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>仅元数据</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>原样向上复制</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>仍可见</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1，被上方的层隐藏</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>下方的层中的 %1，但不释放空间</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>无：此格式存储的层没有摘要</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>由引擎记录；目录没有可检查的字节</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父层</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>层 %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>父层的 chain ID</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>无：位于堆栈底部</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储大小</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>未压缩</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>存储大小为原大小的 %1 %</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共享情况</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>其他镜像</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>容器的可写层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>未验证：只传输了 %1 / %2</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>层自身的目录表，与清单中该目录表的摘要匹配；每个文件在读取其内容时检查</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>同样未验证</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>其条目超过 %1 个</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>该层已加密，或不含文件系统</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>该层在此处是目录，不是可以比较字节的归档</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>基础镜像 %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>构建于 %1</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>小型层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln 个层不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 个层有浪费</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerModel</name>
    <message>
        <source>implied</source>
        <comment>a directory that a layer needs but does not list</comment>
        <translation>隐含</translation>
    </message>
    <message>
        <source>whiteout</source>
        <translation>whiteout</translation>
    </message>
    <message>
        <source>The layer does not list this directory, but contains something in it</source>
        <translation>该层没有列出此目录，但包含其中的内容</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>eStargz 为按需拉取添加了此文件；了解该格式的引擎会隐藏它</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>被 whiteout 删除：文件已隐藏，但其 %1 仍留在下方的层中</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>被 whiteout 删除：已隐藏，但此处原有的内容仍留在下方的层中</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>不透明：隐藏下方的层在此目录中的全部内容；字节仍留在那里</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>向上复制：与下方的目录相同；只再次存储了其条目，没有存储其中的内容</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>向上复制：与下方的层中的相同，但再次存储</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>向上复制：与下方的层没有任何差异，但全部 %1 再次存储</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>向上复制：内容与下方相同，但层存储整个文件，因此 %1 再次存储</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>此层的 %1 被上方的层隐藏</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>此层对下方的层的文件系统所做的更改</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>此层中的字节数；目录为总计</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>此层中被上方的层隐藏的字节数</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerNames</name>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>读写</translation>
    </message>
    <message>
        <source>unknown instruction</source>
        <translation>未知指令</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>所选层的文件</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>此层</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>容器 · 读写</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>层 %1 · 只读</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>打开镜像，在此查看它的层。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>选择一个层。</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>此层缺失：镜像列出了它，但保存时没有包含它。</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>无法读取此层。
%1</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>此层已加密：只有密钥才能打开。</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>此层不是文件系统。</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>此层没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>压缩后 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1：层 %2 至 %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>构建于 %1</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>双击或按右箭头键可展开该组。</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>双击或按左箭头键可折叠该组。</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>%1，镜像中存储的大小，通常经过压缩</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1：文件大小，未压缩</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff ID %1：未压缩的层的摘要</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>其容器唯一可写入的层。更改下方的文件时，会先将整个文件复制到这里；删除文件只是隐藏它。</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>此处仅供查看：用“在沙箱中继续”可获得可编辑的副本。</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>仅元数据</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>层 %1 至 %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>摘要不匹配</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>已选择层 %1</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>未显示</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>删除所选文件</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>含有所选文件</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>这些层属于此镜像所基于的另一个镜像：它们的浪费只有那个镜像才能改变。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>未知指令</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>内容未知</translation>
    </message>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>无更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>更改 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>向上复制 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>删除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of a layer</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>copies up %1 unchanged</source>
        <comment>bytes of a layer</comment>
        <translation>原样向上复制 %1</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>隐藏下方的 %1，不释放空间</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 被上方的层隐藏</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>向上复制 %1</translation>
    </message>
    <message>
        <source>hides %1</source>
        <comment>bytes of layers below; short</comment>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>bytes of a layer, by layers above; short</comment>
        <translation>%1 被隐藏</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTable</name>
    <message>
        <source>First image</source>
        <translation>第一个镜像</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>层</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>第二个镜像</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerToc</name>
    <message>
        <source>an extended attribute cannot be read</source>
        <translation>无法读取某个扩展属性</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>其条目超过 %1 个</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>文件的某个分段没有对应的文件</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>无效的条目</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>文件的某个分段位于层之外</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>文件的某个分段没有摘要</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>文件的各分段之间有空缺</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>不是版本 1 的目录表</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>层的目录表中没有列出它</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>内容提前结束</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>内容与其摘要不匹配</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>其目录表不在应有的位置</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>其目录表过大</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>其目录表与其摘要不匹配</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>镜像仓库的字节与层的目录表中的记载不同</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>文件的某个分段过大，无法解包</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>不是文件系统</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>不完整：层 %1 缺失</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>不完整：无法读取层 %1</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>不完整：层 %1 %2</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>不完整：层 %1 已损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>已损坏：无法读取</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>已损坏：只读取了 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>不完整：%Ln 个层缺失或已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>不完整：层 %1 缺失或已损坏</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>tar 归档末尾之后还有数据；已忽略</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>其条目超过 %1 个</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>在 %1 之后：%2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>请重新拉取或复制镜像；损坏处之前的内容均已显示。</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>%1 流结尾之后还有数据；有些引擎会拒绝这样的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>未提取：设备，只有 tar 能容纳</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>未提取：FIFO，只有 tar 能容纳</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>未提取：删除标记，只有 tar 能容纳</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>未提取：名称已被占用</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>未提取：该处已有其他内容</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>未提取：无法读取</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未提取</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>随其目录一起未提取</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>不含 setuid、setgid 或 capabilities，只有 tar 能容纳</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>是副本，不是硬链接</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>缺少扩展属性</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>所有者不同</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>指向目标位置之外的链接</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n 个链接的目标是绝对路径，指向目标位置之外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… 另有 %n 项 (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>没有“id”</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>其“kind”必须是“leftover”或“secret”</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>“paths”必须是模式列表</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>应为规则列表</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>规则过多</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>无法创建其目录</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>图例栏(&amp;B)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>各种符号和颜色的含义</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>多个层</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>仅元数据</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>向上复制</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>含有此文件</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>删除此文件</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>浪费空间</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>共享</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>摘要错误</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>隐藏图例。用“视图”→“图例栏”可重新显示。</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>隐藏图例</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>操作“%1”的值不合适</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>应为操作，例如 {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>应为条件，例如 {&quot;layer&quot;: 0}</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>条件“%1”的值不合适</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>没有条件“%1”</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>“%1”需要条件列表</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>无法创建目录</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>窗口中没有位置“%1”</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>位置有“stack”、“stack/layer/2”、“unified/path/etc/hosts”、“menu/container”等</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>没有堆栈“%1”</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>两个堆栈的 ID 同为“%1”</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>关卡只有一个步骤，其中有“done”、“hint”和“do”</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>应为字符串</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>有 %1 个字符；最多为 %2 个</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>应为小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>应为一个文本，或每种语言各一个文本，其中须有“en”</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>“%1”不是语言</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>“%1”中的文本须有 1 到 %2 个字符</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>“%1”中的文本有误：%2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>应为多行，每行最多 %1 个字符</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>有 %1 个元素；最多为 %2 个</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>此处不能有该名称的内容</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>此处可用：%1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 没有对应的结尾</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>“[”没有对应的“](term)”</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>应为“container”或“script”</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>应为“all”或“own”</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>小于“threeStars”</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>堆栈 %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>超过课程的大小上限：%1 字节</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>比此程序更新</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>应为“lesson”或“level”</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>应为以“/”开头的路径</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>应为两个或更多选项，或“contentOf”</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>缺失：须说明如何达成此步骤的要求</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>堆栈“%1”：%2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>继续课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>打开课程文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>演示(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>聚光灯(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>结束课程(&amp;E)</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>课程和关卡</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>每个课程只需几分钟，在此窗口中进行，使用自带的小镜像。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>打开文件(&amp;F)…</translation>
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
        <translation>用法：stratoscope-cli lesson list [--format json]
      stratoscope-cli lesson check FILE…
列出程序自带的课程和关卡，或检查课程文件：格式是否正确，
以及其中的堆栈能否构建。

选项：
  --format FORMAT  用于 list：text（默认）或 json。
  -h, --help       显示此帮助。

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1：正常；%n 个步骤，语言：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>，部分翻译：%1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>未指定文件</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>应为“list”或“check”</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>无法使用“%1”</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>这不是可读取的课程。</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>已完成“%1”。</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>你的姓名（供老师查看）：</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>关卡：用尽量少的字节达成目标</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>预测正确</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>与预测不符</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>正在构建堆栈…</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>目前正确</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>镜像中没有此路径</translation>
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
        <translation>构建</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>堆栈的各行</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1：最多 %2 · %3：最多 %4</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>当前：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>已达成：%1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>尚未达成：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>镜像仓库 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>所选内容都不在本机上。</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>删除此镜像可释放的空间：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>删除这 %Ln 个镜像可释放的空间：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>同一文件中的其他 %Ln 个镜像也会一并消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>正被容器 %1 使用</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>无法删除此镜像：它%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>其中 %Ln 个会保留：有容器正在使用。</numerusform>
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
        <translation>用法：stratoscope-cli library [--format json]
列出在此处从文件、引擎和镜像仓库打开过的所有镜像，以及 docker、podman 和 nerdctl 中的镜像：
它们有多大、与其他镜像共享什么，以及删除它们实际可释放多少空间。
不会删除任何内容。

选项：
  --format FORMAT  text（默认）或 json。
  -q, --quiet      不显示进度。
  -h, --help       显示此帮助。

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>无法使用“%1”</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>所选镜像与其他镜像共享的层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln image(s): %1</source>
        <translation>
            <numerusform>在 %Ln 个镜像中：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>其中一些层在别处还叠在其他层之上；引擎会将它们保存两份。</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1；删除可释放：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>选择一个镜像，查看它与其他镜像共享的内容。</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>此镜像的层尚不清楚。打开镜像即可读取。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>引擎中有此镜像，但尚未打开过。</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>它在镜像仓库中，不在本机上。</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>部分大小未知。打开镜像即可读取。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>镜像在该处的所有名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>所有层，按其在该处的保存形式计算：在文件和镜像仓库中为压缩后，在引擎中为解包后</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>同一引擎或镜像仓库中的其他镜像也有的层；对于文件，则为本机上其他文件中也有的层</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>只删除此镜像可释放的空间：在引擎中，为该处没有其他镜像使用的层；否则为该文件</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>镜像的构建时间，以镜像的记录为准</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>上次在此处打开的时间</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>构建时所基于的镜像</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>镜像所在的文件、引擎或镜像仓库</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>尚未打开过任何镜像，引擎中也没有镜像。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>本机上的 %Ln 个镜像占用空间：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln 个基于 %1 的镜像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Filter by name, base, place or ID</source>
        <translation>按名称、基础镜像、位置或 ID 筛选</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>筛选镜像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Opens one of two selected images, and compares it with the other</source>
        <translation>打开所选两个镜像中的一个，并与另一个比较</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>从列表移除(&amp;F)</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>从列表移除所选镜像。镜像不会被删除，再次打开时会重新列出</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>清除列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>从列表移除引擎中没有的所有镜像</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>正在询问容器引擎…</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>要从列表移除在此处打开过的所有镜像吗？</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>不会删除任何镜像。引擎中的镜像仍保留在列表中。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的项。</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>打开过的镜像以及容器引擎中的镜像
会列在这里。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>新建链接</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>符号链接：可指向任意位置的路径(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>硬链接：同一文件的另一个名称(&amp;H)</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>新路径(&amp;N)：</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>请输入链接的目标。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble (CSV)</source>
        <translation>复制为表格 (CSV)(&amp;B)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>复制路径(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>CSV 表格 (%1)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListCommand</name>
    <message>
        <source>no layer %1: the image has no layers</source>
        <translation>没有层 %1：该镜像没有层</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>没有层 %1：层的编号从 0 到 %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListExport</name>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>%1 个层（%2 至 %3）：%4</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>正在读取层</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>镜像有 %1 个层，超过 %2 个</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>层 %1 至 %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>来源：从顶部起依次询问的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>不透明，停止</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>已重命名，停止</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>参与合并</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>上级目录不透明，停止</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>上级目录已重命名，停止</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>上级目录是文件，停止</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>上级目录有 whiteout，停止</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 不透明：其在下方的层中的内容被隐藏，停止</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 已重命名：在下方的层中位于别处，停止</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 在此层中不是目录，停止</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>%1 的 whiteout，其中的一切也一并删除，停止</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>参与合并；%1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>参与合并，且不透明：下方均不参与，停止</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>参与合并，且已重命名：下方均不参与，停止</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>参与合并：其条目与下方的条目合并</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>在此</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>参与合并，停止</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>whiteout，停止</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>不是目录，停止</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>无：询问下方的层</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>在此：显示的就是它，停止</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>whiteout：下方的内容不显示，停止</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>不是目录，因此不合并，停止</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>已挂载到 %1，直到关闭镜像为止</translation>
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
        <translation>Docker 清单的 schema 版本为 1，不受支持</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>请用当前版本的引擎拉取镜像，然后重新保存</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>既不是镜像清单也不是索引：其中没有层，也没有清单</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>清单列出 %1 个层，超过 %2 个</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>列出 %1 个清单；只读取前 %2 个</translation>
    </message>
</context>
<context>
    <name>stratoscope::ManifestReader</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1，关于 %2</translation>
    </message>
    <message>
        <source>index %1: %2</source>
        <translation>索引 %1：%2</translation>
    </message>
    <message>
        <source>an index lists a manifest without a digest</source>
        <translation>索引列出的某个清单没有摘要</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>已忽略 %1：未知的媒体类型 %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>索引嵌套超过 %1 层；已跳过 %2</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>镜像超过 %1 个；已跳过 %2</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>清单 %1：%2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>清单 %1 不在文件中</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>索引的 %2 个清单中有 %1 个不在文件中：%3</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>其他程序已打开此文件，可能还会写入；请稍后重新读取</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>清单 %1 不在存储中</translation>
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
        <translation>%1 个较小的项</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>在文件系统中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>在浪费的空间中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>早一个月以内</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>早一年以内</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>早三年以内</translation>
    </message>
    <message>
        <source>older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>目前看来是需要的</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>其他软件包</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>不属于任何软件包</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>各种颜色的含义</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
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
        <translation>按层</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>按文件类型</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>按浪费原因</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>所选的层</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>浪费的空间</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>分布图显示的内容</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>颜色表示的内容</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>冰柱图</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>分布图的绘制方式</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>上一级目录 (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>上一级目录</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>打开镜像，查看字节分布在哪里。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>没有可显示的内容：所有文件都为空。</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>层 %1 不含任何字节。</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>没有浪费。</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>按软件包</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>正在读取软件包…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>所有软件包</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapView</name>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>%1, %2 % of the map</source>
        <comment>a size</comment>
        <translation>%1，占分布图的 %2 %</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%2 中 %1 个较小的项</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>主要为：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 指向归档之外；已跳过</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>过大，无法从归档中显示</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>还有更多成员，未列出。</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>归档过大，无法列到末尾。</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>归档在此处已损坏：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>最底层：下方没有可与之合并的层</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>层 %1 与下方的层 %2 合并</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>勾选可将层 %1 与下方的层 %2 合并</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>勾选某一层，将其与下方的层合并</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MiddleTabs</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>浪费的空间</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>镜像的视图</translation>
    </message>
</context>
<context>
    <name>stratoscope::ModeGrid</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>set user ID</source>
        <translation>设置用户 ID</translation>
    </message>
    <message>
        <source>set group ID</source>
        <translation>设置组 ID</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>粘滞位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Module</name>
    <message>
        <source>this needs the package %1, which is not installed</source>
        <translation>这需要软件包 %1，但该软件包未安装</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>请安装它；其中包含 %1</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>请重新安装软件包 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>已挂载到 %1。要卸载，请运行：fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>已挂载到 %1。按 Ctrl+C 卸载。</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>无法启动任何文件管理器</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>镜像会一直挂载在那里，直到关闭镜像为止。</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>未在文件管理器中打开</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>在此写下学习者首先读到的内容。</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>在此写下要做什么：选择**最底部**的层。</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>再往下。</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>在此写下发生了什么以及原因。</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>在此写下这是关于什么的。</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>路径须以斜杠开头。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>没有这个目录：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>其中没有可读取的容器镜像：%1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>OCI 布局没有索引</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>请重新复制或保存镜像</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>其中没有容器镜像</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>其中没有镜像</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>由 Docker 1.10 之前的版本保存，其格式不受支持</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>请将其加载到当前版本的引擎，然后重新保存</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>看起来是没有层的文件系统；请将其放入 tar 再打开，或使用“docker save”</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>请打开“docker save”、“podman save”、“skopeo copy”的输出，或构建到 OCI 布局的输出</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>其磁盘或网络共享可能已断开或损坏：请先连接，然后重新读取镜像</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>容器的镜像已不存在</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>不是容器</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>索引中没有可以打开的镜像</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenStorage</name>
    <message>
        <source>this engine&apos;s storage has no images or containers</source>
        <translation>此引擎的存储中没有镜像或容器</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>没有这个目录</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>不是引擎的存储</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>请指定 Docker 的数据根目录 (/var/lib/docker)、podman 的 graph root (/var/lib/containers/storage)，或 containerd 的根目录 (/var/lib/containerd)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>追加到 %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>调整 %1 的大小</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>已跳过设备和套接字。</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>复制到容器中：%1</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>设备和套接字无法复制到容器中</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>更改 %1 的权限</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>更改 %1 的所有者</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>更改 %1 的时间</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>设置 %1 的属性</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>移除 %1 的属性</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将 %1 链接到 %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>此目录存在于下层，因此 overlayfs 无法重命名它 (EXDEV)：它会完整复制到新名称，旧目录随后删除。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>无法写入：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>正在读取软件包</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>移除于</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>升级</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>降级</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>没有软件包。</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>仅在隐藏的层中</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>层 %1 没有更改任何软件包。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>列出 IMAGE 中的数据库所记录的软件包：dpkg、apk 和 rpm (rpmdb.sqlite) 的，
npm、Python、Ruby 和 Java 的，以及由 Go 和 Rust 的 cargo-auditable 编入程序
中的；每个软件包都附有引入它的层，之后列出仅存在于隐藏的层中的软件包。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format 需要格式</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>未知的格式“%1”</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table（默认）、json、spdx（JSON 格式的 SPDX 2.3）或 cyclonedx（JSON 格式的 CycloneDX 1.5）。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>层 0 到 LAYER 的软件包。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>仅 LAYER 自身所做的更改：它新增、升级、降级和移除的软件包。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>被层 %1 移除</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>升级</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>降级</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old version, new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a version</comment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>a layer&apos;s number and title</comment>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>软件包自身数据库中的名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>已安装的版本</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>软件包管理器或语言</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>该层对软件包所做的更改</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>做出更改的层</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>软件包声明的许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>字节数：按数据库记录，或按其列出的文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>在统一文件系统中</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>由所选的层更改</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>仅在隐藏的层中</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>列出哪些软件包</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>按名称筛选软件包</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>降级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln 个软件包，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1；%Ln 个数据库未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>打开镜像，查看其软件包。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>正在读取软件包…</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>没有名称包含该内容的软件包。</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>此层没有更改任何软件包。</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>没有仅存在于隐藏的层中的软件包。</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>此镜像没有可读取的软件包数据库。</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>%1 中缺少</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>仅在 %1 中</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>物料清单包含镜像的所有软件包。</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>物料清单中没有镜像之外的软件包。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>正在搜索… %1 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::PaletteBox</name>
    <message>
        <source>Standard</source>
        <comment>colours of layers</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>For red-green colour blindness</source>
        <comment>colours of layers</comment>
        <translation>适合红绿色盲</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>适合蓝黄色盲</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>仅明暗</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>更上级的目录</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>名称不能包含斜杠。</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>这就是它当前的名称。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>权限和所有者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>用户 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>组 ID(&amp;G)：</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>权限：</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>数字形式(&amp;N)：</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>所有者是 0 到 4294967295 之间的数字。名称在容器外没有意义。</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>请输入权限。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>更改 %1 的权限和所有者</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>读写 · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>只读 · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>容器看到的内容</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>可写层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>上方的层将其全部隐藏。</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>已隐藏：%1 删除了它。字节仍留在此层中。</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>已隐藏：%1 有更新的版本。字节仍留在此层中。</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>可见：上方没有层隐藏它。</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>whiteout：此层只记录该文件已删除。下方的层中仍有它。</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n 个没有文件的步骤：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between instructions</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without files here</source>
        <translation>
            <numerusform>%n 个层在此处没有文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>不透明：该目录隐藏下方的层在其中的全部内容。</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>在此层中占 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n 个没有文件的步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>图片，%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>像教科书那样绘制 IMAGE：左边是层堆栈，每一层都指向下方的一层，
如果有容器，其可写层位于顶部；右边是这些层共同构成的文件系统，
并标出每个文件来自哪一层。较长的堆栈和较多的文件会精简为最能说明
问题的部分。图片为 SVG；stratoscope --picture 还可以写出 PNG 和 PDF。</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>stratoscope-cli 的图片为 SVG；如需 %1，请使用：stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme 必须是 light 或 dark，而不是“%1”</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language 必须是 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>将图片写入 FILE；FILE 要么得到完整的图片，要么保持原样。其名称以 .svg 结尾。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>省略文件和指令的名称：以条形代表文件。</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light（默认）或 dark。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>图片中文字的语言，例如 en 或 de。默认：环境的语言。</translation>
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
        <translation>示意图</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>上一级目录 (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>上一级目录</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>每一层都指向其下方的层。&lt;s&gt;删除线&lt;/s&gt;：被上方的层隐藏，但仍在镜像中。✕：whiteout，隐藏下方的内容。</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>读取各层的文件后会显示示意图。</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>另有 %n 个名称未显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>层的示意图</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>字节数少于其层中声明的数量</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of layers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n 个层合为一个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>文件 %1，共 %2 个条目</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>节省</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>不是平台</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>写成 OS/ARCHITECTURE 或 OS/ARCHITECTURE/VARIANT，例如 linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>本机的平台 (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>平台的格式为 OS/ARCH 或 OS/ARCH/VARIANT。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>stratoscope::PodmanStates</name>
    <message>
        <source>cannot read the states of podman&apos;s containers: %1</source>
        <translation>无法读取 podman 容器的状态：%1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>podman 的数据库已损坏：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Page Down 和 Page Up 逐层切换 · L：打开或关闭指针 · Esc 退出演示模式</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>请尝试 --help</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>没有显示器；请用 --snapshot 渲染图片，或用 stratoscope-cli 生成文本报告</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, bytes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <comment>what, bytes, bytes, a number</comment>
        <translation>%1：%2 / %3，%4 %</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProgressNote</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 / %3)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectFile</name>
    <message>
        <source>&quot;failOver&quot; must be a string or a list of strings</source>
        <translation>“failOver”必须是字符串或字符串列表</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>“exclude”必须是模式列表</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>“exclude”的模式超过 %1 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>“%1”不是路径模式</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>例如：/var/log/** 或 **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>%1 的规则</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>%Ln 项限制中超出 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>符合 %Ln 项限制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>排除 %Ln 个文件 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <comment>a rule, what the image has</comment>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>a pattern of paths</comment>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>stratoscope-cli report 使用相同的规则。</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>哪些？</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>项目的规则，以及镜像是否符合</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>已忽略规则：%1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>配置中疑似机密信息：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>某个步骤没有自己的名称；已忽略</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 不对应任何行；已忽略</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>%1 的层没有摘要；已忽略</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>只读取前 %1 个文件</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>不是 Base64；已忽略</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>超过 Dockerfile 的大小上限；已忽略</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>不是 PEM 格式的 ECDSA、RSA 或 Ed25519 公钥</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>cosign 将其写为 cosign.pub；用“openssl pkey -pubout”可由私钥生成</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>镜像已有可写层</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>镜像仓库不支持只传输层的一部分</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>镜像仓库发送的部分不是所请求的部分</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>其发送的部分提前结束</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 应为 %2，但实际为 %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>镜像在构建后被更改或损坏；请重新拉取或保存</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>blob 摘要</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>diff ID</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>该层不在文件中</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或目录</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>请指定容器的上层目录 (upperdir) 或层的 tar</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>正在读取 %1 的目录表</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>已传输整个层，因为无法使用其目录表：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>主要的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>最近打开的镜像</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>解析为 %1</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>除从中复制的内容外，此阶段不在镜像中。</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>构建时使用 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>引用该镜像的内容不存在</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>过大，无法读取</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>其字节与该摘要不匹配</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>镜像仓库没有说明哪些内容引用了 %1：%2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>镜像仓库列出的 %2 的引用者超过 %1 个；其余已忽略</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>镜像仓库只列出了 %1 的部分引用者，已按 %2 筛选</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>镜像仓库把 %1 的引用者列表的下一页放在别处；已忽略</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>镜像仓库中 %1 的引用者列表没有尽头；其余已忽略</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>标签 %1 不是由引用镜像的内容组成的索引；已忽略</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>本机的 registries.conf 禁止使用 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>到目前为止所需的内容中，已通过网络从镜像仓库传来的部分。以前传输过的层保存在本机上。</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>不安全(&amp;I)：明文 HTTP、无人担保的证书</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>从镜像仓库打开</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12、ghcr.io/org/app:2.4、localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>本机的平台 (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>平台(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Compare with an Image in a Registry</source>
        <translation>与镜像仓库中的镜像比较</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>输入名称，其标签会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>前 %Ln 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s).</source>
        <translation>
            <numerusform>%Ln 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>platform</comment>
        <translation>跟随设置 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>作为 %1 发送的内容与该摘要不符</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>超过清单或配置的大小上限</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>没有适用于 %1 的镜像</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>可用的有：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>请使用类似 registry://debian:12 或 registry://localhost:5000/shop:2.4 的名称</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>不是有效的摘要</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>不是有效的标签</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>不是有效的镜像仓库名称</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>不是有效的镜像名称</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>请用“docker login”或“podman login docker.io”登录</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>请用“docker login %1”或“podman login %1”登录</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>镜像仓库拒绝了凭据 (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>凭据可能已过期。%1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>镜像仓库要求验证身份，或没有此镜像 (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>请检查名称。如果是私有镜像：%1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>没有读取此镜像的权限 (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>请向所有者申请权限，或以其他身份登录</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>请在 %1 秒后重试</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1，或登录：登录后限额通常更高</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>镜像仓库收到了过多来自此处的请求 (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>镜像仓库中没有此镜像 (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>请检查名称和标签</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>镜像仓库自身出现问题 (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>镜像仓库返回了状态 %1</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>请检查 %1 处是否有镜像仓库</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>无法建立安全连接：%1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>如果它使用自己的证书颁发机构，请将该机构的证书放到 /etc/docker/certs.d/%1/ca.crt。要放弃安全保护，请指定 --insecure</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>请检查名称和网络</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>该处没有服务在监听</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>没有主机 %1</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>请查看 HTTPS_PROXY 和 NO_PROXY</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>服务器停止应答</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>服务器过早结束了连接</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>应答超过大小上限</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>网络故障：%1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>该镜像仓库或通往它的途中的某一方不可信</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>代理不允许该请求通过：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>镜像仓库列出的 %2 个引用者中，只读取了 %1 个</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>过大，不能作为引用者</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>镜像仓库列出了它，但它引用的是其他内容</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>已忽略 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>其令牌服务器没有安全的地址</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>其令牌服务器未提供令牌</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>不是有效的主机</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>镜像仓库要求等待</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>重定向指向无效的地址</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>重定向离开了安全连接</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>它不在镜像仓库的镜像中</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>尚未传输</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>容器，读写：%1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[已损坏] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[已加密] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[缺失] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>所有层合计 %1，可见 %2（%3 个文件和 %4 个目录），浪费 %5</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>所有层合计 %1，可见 %2（%3 个文件和 %4 个目录），至少浪费 %5</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>缓存的层，未重新读取也未验证（--no-cache 会执行这两项）：%1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>层 0 至 %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>构建来源</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>构建工具</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>构建参数</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%1 / %2；层 %3 只传输了目录表，因此未验证其摘要（--whole-layers 会验证）</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已传输</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportHtml</name>
    <message>
        <source>Caused by</source>
        <translation>造成浪费的层</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入的层</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>（压缩后约 %1）</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>另有 %1 项；用 --format json 查看全部。</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>读写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ 违反</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ 符合</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>仅在隐藏的层中</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>层：%1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>容器看到</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>文件：%1，目录：%2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>占其 %1 %，压缩后约 %2</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>已隐藏，但仍存在</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>占所有层的 %1 %</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>dive 的效率</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>按 dive 的算法，浪费 %1</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ 疑似机密信息</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>隐藏不等于删除</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>所有修复合为一个 Dockerfile 补丁：可节省 %1</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>补丁</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive 的评分</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>由 Stratoscope %1 生成。未另行说明时，大小均为未压缩大小；压缩后的大小根据该层的压缩比估算。</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>容器镜像，逐层查看</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>最上层排在最前。条形较细的一端是浪费的部分，以其原因的颜色表示。</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>容器看到的内容</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>面积表示字节数，颜色表示所来自的层。将指针停在某一块上可查看它是什么。</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>字节的去向</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>最大的文件</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>配置中的疑似机密信息</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportMarkdown</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive 的评分</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>造成浪费的层</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入的层</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>所有修复合为一个 Dockerfile 补丁：可节省 %1</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>字节的去向</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>层：%1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>仅在隐藏的层中</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>违反</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>符合</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>疑似机密信息：%1。</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>配置中的疑似机密信息</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>没有层和配置的普通文件系统，由“docker export”写出；显示为只有一个层的镜像</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>rpm 的数据库已损坏 (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>rpm 的数据库已损坏 (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>残留文件：在镜像中无用</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>机密信息：在镜像中有危险</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>路径，每行一个(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>开头内容(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>这是什么(&amp;W)：</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>建议(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>残留文件和机密信息的规则</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>这些是你自己的规则；内置规则同样有效。在路径中，* 表示任意名称，** 表示其下的任意内容。规则保存在 %1 中。</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>规则(&amp;U)：</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未保存：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或目录</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>不是目录，或不在目录中</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是目录</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>目录不为空</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>是符号链接，不会跟随</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>不支持该操作</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许该操作</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>是文件系统的根目录</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>此文件不支持</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>没有这个属性</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>值过长</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>属性名称为空或过长</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>文件会过大</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>沙箱中的文件过多</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>以“.wh.”开头的名称保留给层中的 whiteout 使用 (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>新建容器(&amp;N)</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>在镜像上放置一个空的可写层，并更改其中的文件</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>在沙箱中继续(&amp;O)</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>在此容器可写层的副本中更改文件</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>提交(&amp;C)</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>将可写层变为只读层，并在其上放置一个新的空可写层</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>丢弃容器(&amp;S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>丢弃容器及其可写层</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>新建文件(&amp;F)…</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>新建目录(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>新建链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>将文件复制进来(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>将目录复制进来(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>以文本编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>追加文本(&amp;A)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>移动(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>权限和所有者(&amp;P)…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>新建目录</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>撤销丢弃 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>容器 %1 已丢弃。按 %2 可恢复。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>此镜像的容器中未保存的更改将会丢失。</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>仍在更改某个容器。</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>不是 UTF-8 文本，因此无法以文本编辑</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>新路径(&amp;P)：</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>将文件复制进来</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>将目录复制进来</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>将 %Ln 个文件复制到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>尚无步骤。右键单击文件可更改它，也可将文件拖放到树上。</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>容器中的步骤</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>按 Enter 可撤销或重做到此步骤</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>可写层：%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>正在组合各层</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>正在创建容器 %1</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>正在提交 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>违反了项目规则</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>镜像违反了 --fail-over 或 .stratoscope.json 中的规则。</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>可写层</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储大小</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>层数从 %1 变为 %2；未压缩大小从 %3 变为 %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>未包含：引擎为此容器创建的挂载点</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>已保存：%1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveContent</name>
    <message>
        <source>this is a symbolic link</source>
        <translation>这是符号链接</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>文件在其层中过早结束</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Progress of saving</source>
        <translation>保存进度</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>镜像另存为</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>保存合并后的镜像</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 加上容器的层：共 %n 个层的镜像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1：共 %n 个层的镜像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 有 %2 个层，将变为 %n 个层的镜像。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>打开已保存的镜像(&amp;O)</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>大小：%1。</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>大小：小于 %1。</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>大小：约 %1。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>已停止；未保存任何内容。</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>已保存。镜像 ID 为 %1</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>未包含：引擎为此容器创建的挂载点</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>OCI 归档</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Docker 归档</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>层压缩(&amp;P)：</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>可由 Docker 23 起的 docker load、podman load、skopeo 和本程序读取</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>可由 docker load、podman load、skopeo 和本程序读取</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>无；例如 shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>镜像名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>可写层的历史条目，该层将变为只读</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>历史条目(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>保存到(&amp;T)：</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>镜像归档 (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>镜像另存为</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>请选择将镜像保存到哪里。</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>这是目录。请选择文件。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>没有这个目录：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>not enough memory to compress</source>
        <translation>内存不足，无法压缩</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>稀疏文件的映射表无效</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>其内容在读取之后已更改；镜像或容器被修改过</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开它。</translation>
    </message>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>稀疏文件的空洞超过 %1 字节</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>无法保存镜像，因为缺少其配置</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>不支持以 %1 压缩保存层</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>方案与镜像不符</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>这正是读取镜像的文件</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>请保存到其他文件</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>正在保存层 %1</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>无法保存层 %1：其摘要应为 %2，但实际为 %3</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>无法保存层 %1，它已损坏：%2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>无法保存层 %1，它已缺失</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>请重新保存或复制镜像，并包含其所有层。</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>层 %1 已加密，docker 归档无法容纳</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>请保存为 OCI 归档</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>层 %1 已加密，因此无法与其他层合并</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>请不要将它纳入合并</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>无法保存层 %1：其 diff ID 应为 %2，但实际为 %3</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>镜像在构建后被更改或损坏；请重新拉取或保存</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>镜像没有层</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>没有层 %1：层的编号为 0 到 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>“%1”不是层的范围；例如可使用 3..7 或 all</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>层 %1 出现在两个范围中</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>请在该处释放空间，或保存到其他位置；未写入任何内容</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>镜像只能保存到普通文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>保存它约需 %1，但 %2 仅剩 %3</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>请在该处释放空间，或将 TMPDIR 设为空间更大的目录</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 正在保存镜像</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>各层剩余的部分</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>层 %1：%2</translation>
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
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>全不勾选(&amp;N)</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>勾选问题，查看去除它们之后的镜像。</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>可节省 %1（压缩后约 %2）：%3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>节省</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>所有层中的文件</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>层，未压缩</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>层，存储大小</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
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
        <translation>不是物料清单</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>不是受支持格式的物料清单：JSON 格式的 SPDX 或 CycloneDX</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>软件包 URL</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1：两者共有 %2，其中缺少 %3，仅在其中 %4。</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>其中缺少</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>仅在其中</translation>
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
        <translation>效率 %1，浪费 %2</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>效率 %1，浪费 %2（最底层以上内容的 %3）</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>精确浪费 %1：在顶层没有可见路径的文件的字节数。dive 会累加多个层写入的同一路径的所有版本，包括保留下来的那个；对于整个移除的目录不计任何数值，忽略不透明目录，并将硬链接的大小视为零。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>以文本写成的堆栈</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>大小 %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>权限 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <comment>a date</comment>
        <translation>修改时间 %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>只列出部分搜索结果</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>目录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>符号链接(&amp;S)</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>Setuid 或 Setgid(&amp;U)</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>仅已删除(&amp;E)</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>仅所选的层 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>至少(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>在所有层的文件名中搜索 (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>在文件内容中搜索 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>所在的层</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>新增 (+)、更改 (~) 或删除 (−) 它的层，自下而上</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>最新版本的大小</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>任意层中路径的一部分，size:&gt;1M，type:symlink，…</translation>
    </message>
    <message>
        <source>Search in all layers</source>
        <translation>在所有层中搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>找到 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>输入路径的一部分。搜索范围为所有层，包括已删除的文件。
筛选：size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>没有路径符合筛选条件。</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>没有路径包含“%1”且符合筛选条件。</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>没有路径包含“%1”。</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>文件的字节数</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>新增、更改或删除它的层</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>层对它所做的操作</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>文件、目录、链接…</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>组 ID</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>名称中点号之后的结尾部分</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>修改时间，采用 UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>已删除，在容器中看不到</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>没有筛选条件“%1”。若要在路径中查找，请用引号括起：&quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>“%1”不是“%2”的有效值。例如：%3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>“%1”需要一个值。例如：%2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>大于 1 MB</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>大于 100 kB</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>小于 1 kB</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>1 到 10 MB</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>最底层</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>层 2 至 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>层 2 之上的层</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>权限、所有者或时间不同</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>被其他类型取代</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>原样再次存储</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>被 whiteout 删除</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>隐藏其中原有的内容</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>普通文件</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>有多个名称</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>块设备或字符设备</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>以其所有者身份运行</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>以其组身份运行</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>只有所有者可删除其中的内容</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>任何人都可写入</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>恰好是这些权限</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>通常是普通用户</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>共享库</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>若干项之一</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>2024 年之前</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>2024 年 3 月起</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>在该日</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>仅已删除的</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>仅存在的</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>在树中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>层 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>已不存在：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>层的颜色(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>大小单位(&amp;S)：</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>即使桌面没有此类设置，也不会有飞动、淡入淡出或闪烁效果</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>kB、MB、GB：1,000 字节为 1 kB</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>KiB、MiB、GiB：1,024 字节为 1 KiB</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>有多个时的平台(&amp;P)：</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>层缓存(&amp;A)：</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>编辑规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>残留文件和机密信息：</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>引擎的程序</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>清单中的层列表与配置的 diff ID 矛盾，已按后者更正</translation>
    </message>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 个层已加密；需要密钥才能查看其中的内容</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 个层已加密；需要密钥才能查看其中的内容</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>无法验证层的摘要，因为不支持其算法：%1</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>层 %1 的类型为“%2”，没有引擎会解包它</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>清单所指位置缺失的层已根据摘要找到</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShapeSwitch</name>
    <message>
        <source>By Cause</source>
        <comment>how waste is listed</comment>
        <translation>按原因</translation>
    </message>
    <message>
        <source>List findings by what caused them</source>
        <translation>按原因列出问题</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>列出每个浪费的文件，最大的在前</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>用 rm、echo 和 docker commit 等命令更改容器</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>没有可更改的容器</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>用 docker run 创建一个</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 不是当前显示的容器</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>当前显示的是 %1；单击堆栈中的另一个容器即可更改它</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>没有打开镜像</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>还没有可以创建容器的镜像</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>容器 %1：镜像之上的一个空的可写层</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>这里的容器命名为 c1、c2 …</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>可写层变为只读的层 %1，其上放置一个新的空可写层</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>容器 %1 及其可写层已丢弃；undo 可将其恢复</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>容器 %1 已恢复</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>已撤销：提交</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>已停止；未更改任何内容</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>命令的结果</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
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
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>此处输入的命令按 overlayfs 的规则执行更改，不会运行任何程序。输入 help 可查看命令。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab 补全，上、下箭头键浏览之前输入的行，Shift+Tab 离开</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>在各窗格中</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>打开和关闭目录</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>→、←</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>展开目录下的所有内容</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>跳转到名称</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>折叠和展开层的组</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−、+</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>在堆栈中选择层</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>层的编号</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>勾选问题</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>在分布图的区域之间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>进入和退出分布图中的目录</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter、Backspace</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>文件的下一处和上一处更改</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7、Shift+F7</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>上下文菜单</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>不是签名：“%1”不是 Base64</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>它要求 %1，而 Stratoscope 不支持</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>缺少它可能对应的清单</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>只检查基于 SHA-256 的签名，不检查基于 %1 的签名</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>不是 COSE 签名</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>已用证书颁发机构验证；签名时间未经证明</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>已用密钥验证</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>不属于此镜像和证书颁发机构</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>不属于此镜像和密钥</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>由 %1 签名，身份由 %2 确认</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>其证书声称是 %1，身份由 %2 确认</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>属于此镜像和证书颁发机构，但已于 %1 过期</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>属于此镜像和密钥，但已于 %1 过期</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>未检查；自称已于 %1 过期</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1：无法写入图片</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>容器，%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln 个没有名称的镜像未列出；见 --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>稀疏文件的映射表没有说明其内容的位置</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>不是 SQLite 数据库</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>数据库的读取时间过长</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>无法读取数据库：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message>
        <source>digest mismatch</source>
        <translation>摘要不匹配</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>含有此文件</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>删除此文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 个镜像</numerusform>
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
        <translation>用法：stratoscope-cli stack build FILE -o ARCHIVE
      stratoscope-cli stack check FILE
用以文本写成的堆栈构建镜像，或检查堆栈。生成的归档可载入 docker、podman 和
skopeo；容器的可写层成为归档旁的层 tar，供 --upper 使用。
相同的 FILE 得到相同的字节。

选项：
  -o, --output ARCHIVE  镜像的写入位置。
  -q, --quiet           不显示进度。
  -h, --help            显示此帮助。

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>层：%1，容器：%2，文件：%3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>已保存：%1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>容器 %1：%2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>已忽略：容器 %1，它基于某次提交之前的镜像</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>应为“build”或“check”</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>应为一个含有堆栈的文件</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>未指定要写入的归档</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check 不写入归档</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1：其中没有层</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>自己的容器 — 可编辑其文件</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>上层目录 (upperdir) — 仅供查看；如需编辑，请使用“在沙箱中继续”</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>已选择层 %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>层 %1</translation>
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
其可写层中有 %2，位于相同的只读层之上。
单击可将其显示在顶部。</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>由此文件中的 %Ln 个镜像共享</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 个层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>折叠组(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>展开组(&amp;G)</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>全部展开(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>转到层(&amp;R)…</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>按编号选择层。在堆栈中直接键入编号即可。</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>转到层</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>层的编号，0（底部）到 %1（顶部）(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>层堆栈概览</translation>
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
        <translation>由此往下均为只读</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>基础镜像 %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>较早的构建</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>小型层</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ 另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>层堆栈</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>每一层都指向下方的一层</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>容器从顶部向下看到的内容</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>镜像，只读</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>读写</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>读写 · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>无：最底层没有父层</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>没有文件</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ 另外 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>被上方的层隐藏，但仍在镜像中</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>whiteout：隐藏下方的层所含内容的标记</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>还没有层。每条 FILE、COPY 和 RUN 都会创建一个层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>其中没有层</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>用 FILE、COPY 或 RUN 创建一个</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>写法：%1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>无法理解 %1</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>请写出权限，例如 0644</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>请写出所有者，例如 1000:1000</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>请写 fill=zeros 或 fill=random</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>此处没有选项 %1</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>目录没有内容</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 不是大小</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>请写出大小，例如 12kB，或写出带引号的文本</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>一个文件只能有一份内容</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>缺少路径</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 不是文件的名称</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>请逐一写出文件名：不会读取本机的任何内容</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>不能用 %1 更改容器</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>镜像的指令应写在堆栈中：文件 → 制作堆栈</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>这不会更改容器</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>没有只含 %1 的行</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>此语言没有条件、循环和函数：%1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 是程序，而此处不运行任何程序</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>请用 COPY 或 FILE 写出它留下的内容</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>此语言没有变量</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>没有命令 %1</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>可用的命令请见 help</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>此符号之后没有文件</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>输出只能写入一个文件</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>此处缺少命令</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>一行中的命令过多</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>可写层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  来自：%1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  大小：%1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  权限：%1，所有者 %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  时间：%1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  链接到：%1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  与下方的层在其中的内容合并</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>命令行嵌套过多</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>请写出大小，例如 120、12kB 或 5M</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 不是权限</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>请写出权限，例如 755</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>%1 在此没有长选项</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 没有选项 -%2</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>此选项之后没有值</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>请写出权限，例如 644、u+x 或 go-w</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 不是所有者</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>请写出数字，例如 1000:1000；唯一已知的名称是 root</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 没有指明操作对象</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 不接受更多参数</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 需要选项 -%2</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>通配符匹配的名称过多</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>命令更改和读取的文件过多</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>输出过多</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>此处的命令没有输入，因此没有 &lt;&lt;</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>要创建多行的文件，请使用 FILE 和 &lt;&lt;</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; 之后须有结束文本的词</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>请先写 &lt;&lt;EOF，再写各行，最后写只含 EOF 的一行</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>此语言没有 ||</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>命令失败时该行即结束；rm -f 不在意缺少的文件</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>此语言没有管道</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>请用 echo … &gt; FILE 写出文件应有的内容</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>此处的命令没有输入，因此没有 &lt;</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>此语言没有子 shell</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>此处没有在后台运行的命令</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>要继续执行另一个命令，请写 &amp;&amp;</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>两个分号之间缺少命令</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>输出只能写入文件：&gt; FILE 或 &gt;&gt; FILE</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>此语言没有命令替换</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>如果指的是该字符本身，请将其放在单引号中</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>如果指的是美元符号，请将其放在单引号中</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>此引号没有结束</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>此反斜杠之后没有内容</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>文本中有零字节</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>只有命令的输出可以写入文件</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>请去掉对错误输出的重定向</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat FILE…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>显示文件的内容</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [DIRECTORY]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>更改相对路径的起始目录</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] MODE PATH…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>更改权限：644、u+x、go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] OWNER[:GROUP] PATH…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>更改所有者：数字或 root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] PATH… TARGET</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>复制文件；加 -r 可复制目录</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [PATH…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>累计文件的大小</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXT… [&gt; FILE]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>写出文本；&gt;&gt; 将其追加到文件末尾</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] TARGET NAME</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>创建硬链接；加 -s 创建符号链接</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [PATH…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>列出名称；加 -l 同时列出各自所在的层</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m MODE] DIRECTORY…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>创建目录</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m MODE] NAME…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>创建命名管道</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv PATH… TARGET</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>重命名或移动</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>显示相对路径的起始目录</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] PATH…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>删除文件；加 -r 可删除目录</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir DIRECTORY…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>删除空目录</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;COMMANDS&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>执行此语言的命令</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat PATH…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>显示层对文件的记录</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] FILE…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>创建空文件，或将文件的时间设为当前时间</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s SIZE FILE…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>截短文件，或用零延长：12kB、5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>堆栈会超过 %1 字节</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>堆栈会超过 %1 个文件</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>一个镜像最多有 %1 个层</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>请将多条指令放入一个 LAYER</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>还没有容器</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>用 docker run 创建一个</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>没有容器 %1</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>用 docker run %1 创建一个</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>还没有可供容器使用的层</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>容器过多</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>已有容器 %1</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 基于另一次提交之前的镜像</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>堆栈的写法与 Dockerfile 相同，每行一条指令。不会运行或读取本机的
任何内容：下面的命令在统一文件系统上执行，并在每一层中留下与
overlayfs 相同的结果。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>用于 RUN 和 docker exec 的命令</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; 和 ; 连接命令；某个命令失败时，该行即结束。&gt; 和 &gt;&gt; 将输出写入文件。
引号、反斜杠以及通配符 *、? 和 [a-z] 的含义与 shell 中相同。
行末的反斜杠表示下一行继续；# 开始注释。
没有管道、变量、条件和循环。</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>大小写作 120、12kB、5MB（1000 的幂）或 12K、5M（1024 的幂）。只指定大小的文件
用无法压缩的字节填充；fill=zeros 则用零填充。</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>在此镜像上创建另一个容器</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>将可写层变为只读层</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>丢弃容器</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>撤销上一行，以及重做</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>清空此窗格；显示此列表</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>不会运行任何程序：每一行的效果与 overlayfs 相同。&amp;&amp; 连接命令，&gt; 写入文件，
Tab 补全，上、下箭头键浏览之前输入的行。</translation>
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
        <translation># 一个堆栈，自下而上。每条指令产生一层。
FROM scratch

LAYER &quot;操作系统&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# 缓存被 whiteout 隐藏，但仍在下方占用 2 MB。
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# 一个容器：顶部的一个可写层。
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>这不是文本列表</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>此处不拉取镜像，因此堆栈从空开始</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>此处不接受多行文本</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 不完整或过长</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>没有指令 %1</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>请在命令前写 RUN</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>请使用 COPY：不会下载或解包任何内容</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>此语言没有 %1</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>可用的有 docker run、docker exec 和 docker commit</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>缺少容器的名称</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 不是容器的名称</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>容器名称之后还有内容</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>请用 docker exec 更改其中的内容</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>该层没有注释</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM 位于最前，且只能出现一次</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>镜像已完成，因为其上已有容器</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>请用 docker exec 更改容器，或将此行上移</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>指令过多</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>脚本超过 %1 字节</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>从空开始；下面的每条指令产生一层</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;COMMENT&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>为直到下一个 LAYER 或 END 的所有指令开始一层</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>结束该层，此后每条指令又各产生一层</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE PATH [SIZE | &quot;TEXT&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>创建或替换文件：12kB 的内容、一段文本，或直到 EOF 的各行</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR PATH [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>创建目录及其上级目录</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;TEXT&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>同上，写法与 Dockerfile 相同；不会读取本机的任何内容</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN COMMAND &amp;&amp; COMMAND</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>在统一文件系统上执行命令，效果与 overlayfs 相同；不会运行任何程序</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>设置容器的变量；产生一个空层</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR PATH</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>相对路径的起始目录；使用时必须存在</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>容器运行的内容</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>容器运行时放在 CMD 之前的内容</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>在镜像中记录一项信息</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>容器以谁的身份运行</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>容器监听的端口</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>在容器中不属于堆栈的目录</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>所保存镜像的名称</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NAME]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>容器：顶部的一个可写层；可以有多个</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NAME COMMAND &amp;&amp; COMMAND</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>在容器中执行命令，更改其可写层</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NAME]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>将容器的可写层变为镜像的只读层</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>紧凑显示层(&amp;O)</translation>
    </message>
    <message>
        <source>Layer stack</source>
        <translation>层堆栈</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>层堆栈</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>每层一行，以便看到更多堆栈内容</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>显示截至此处的堆栈(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>复制摘要(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>复制 Diff ID(&amp;D)</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>复制 Chain ID(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>复制指令(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>下一个容器(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>上一个容器(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
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
        <translation>%1 · 压缩后 %2</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>显示名称的查找</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>对于所选的名称，询问了哪些层，以及它们的回答</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>堆栈 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>如何编写堆栈</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>打开以前编写的堆栈</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>将文本保存到另一个文件</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>保存为镜像(&amp;I)…</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>写入 docker 和 podman 可载入的归档</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>在窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>在主窗口中将堆栈作为镜像打开</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>指令和命令</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>新堆栈</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — 制作堆栈</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>未保存的堆栈</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>堆栈已更改。要保存吗？</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>打开堆栈</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 过大，不能作为堆栈</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>保存堆栈</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>镜像归档 (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>保存为镜像</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>正在写入镜像…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>已写入 %1。可用“docker load -i”或“podman load -i”载入。</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>另存为课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>写出关于该堆栈的课程的开头，以便在编辑器中继续编写</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>课程 (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>另存为课程</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>已写入 %1。通过 学习 → 课程… → 打开文件 开始。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>链接没有指向任何内容</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>目录不为空</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>无法写入输出：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n / 3 颗星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>不是 in-toto 声明</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>部分检查失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>至少浪费 %1 (%2)</translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>没有浪费</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>浪费 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>截至层 %2 可见 %1</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>整个堆栈：可见 %1</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>可见 %1</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>打开用时 %1 s</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <comment>bytes</comment>
        <translation>已传输 %1</translation>
    </message>
    <message>
        <source>%1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>已传输 %1 / %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::Step</name>
    <message>
        <source>copied from %1</source>
        <translation>从 %1 复制</translation>
    </message>
    <message>
        <source>copied up from layer %1</source>
        <translation>从层 %1 向上复制</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>向上复制</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>在可写层中更改</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>已写入 whiteout，下层中仍有</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>取代了它的 whiteout</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>已设为不透明，隐藏其在下层中的内容</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>指向 %1 的硬链接</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>在可写层中从 %1 重命名</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>已从可写层移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what was done to it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepHint</name>
    <message>
        <source>It is already in the writable layer and is changed there.</source>
        <translation>它已在可写层中，并在那里更改。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>它来自层 %1。overlayfs 会先将目录向上复制，但不包括其中的内容。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>它来自层 %1。overlayfs 会先将其向上复制，在可写层中占用 %2。下层的版本保留，但被隐藏。</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>下层包含此目录的一部分。overlayfs 无法重命名它：其中的所有内容都会向上复制到新名称下，旧名称由 whiteout 隐藏。</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>它已在可写层中，并在那里重命名。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>它来自层 %1。overlayfs 会将其向上复制到新名称下，在可写层中占用 %2，旧名称由 whiteout 隐藏。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>连带复制 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>overlayfs 的操作</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>开销</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>可写层：没有增加字节</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>可写层：增加 %1</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>可写层：减少 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有更改</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>其他目录(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>常用位置（/var/lib/docker、/var/lib/containers/storage、/var/lib/containerd、~/.local/share/containers/storage）没有引擎的存储；请指定目录</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>引擎的存储属于 root 或拥有这些容器的用户：请用 sudo 运行程序；若是自己的存储，请使用“podman unshare”</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>无法读取 %1：权限不足。%2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>没有这个目录：%1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>内容过大，无法容纳：%1 只剩 %2</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>请在该处释放空间，或将 TMPDIR 设为空间更大的目录。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>它是终端</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>请通过管道传入镜像，例如：docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>已读取过，且只能读取一次</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>字节表</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>按层</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>按目录</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>按文件类型</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>最大的文件</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行表示的内容</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>所选的层</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>隐藏的文件</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>统计哪些文件</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>总计：%1，位于 %2 / %Ln 个文件中；其余为空文件或链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>总计：%1，位于 %Ln 个文件中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1；列出：%3 个目录中最大的 %2 个</translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1；列出：%2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>打开镜像，查看字节分布在哪里。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表的行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>rows of a table</comment>
        <translation>未计数</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>数据库没有表。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>前 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>tar 无法存储扩展属性 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>有一行过长</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>其中没有列出 tar 的各个部分</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>文件大小与层中的不同</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>内容提前结束</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>由其文件得不到该层的 diff ID</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>请在该处释放空间，或将 TMPDIR 设为空间更大的目录。</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>解包后超过允许的 %1 字节</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>请在该处释放空间。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>一个构建步骤对文件所做的更改。每一层都有自己的编号和颜色。层从不改变：某一层新增的内容会永久留在镜像中，每个人都要下载。</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>多个层</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>此目录中的文件来自多个层；每个条形代表其中一层。容器看到的是合并后的结果。</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>读写：可写层</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>容器自己的层，位于镜像之上。容器写入的一切都进入这里；下方的内容保持不变。移除容器也会移除此层。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>镜像的一部分，由其所有容器共享。容器更改这里的文件时，会先在其可写层中得到一份副本。</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>仅元数据</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>ENV 或 CMD 等构建步骤：它更改镜像的设置，不产生层，也不占空间。</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>层的组</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>相互关联的层：基础镜像的层、较早构建的层，或小型层。按右箭头键可展开该组，按左箭头键可折叠。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>下方没有任何层在此路径有内容。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>该层有新版本。层存储整个文件，因此更改一个字节也会再次存储整个文件，旧版本仍留在镜像中。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>某一层对容器隐藏了它，但它仍在下方的层中：在后面的步骤中删除既不释放空间，也无法保密。请在添加它的步骤中删除。</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>Whiteout</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>表示“此处已删除”的标记。它隐藏下方的层在此路径的内容；这些字节仍留在镜像中。</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>不透明目录</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>该层替换整个目录：下方的层在其中的所有内容都被隐藏，但仍留在镜像中。</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>向上复制 (copy-up)</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>文件与下方的相同，但该层又完整存储了一次：有操作触及了它却没有更改它。镜像中有两份。</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>仅元数据更改</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>只有权限、所有者或时间不同，例如在 chmod 或 chown 之后。层存储整个文件，因此所有字节都再次存入镜像。请在添加文件时设置：COPY --chown、--chmod。</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>隐含的目录</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>该层没有列出此目录，只列出了其中的内容。目录的属性以下方的层为准。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>层在存储和下载时（通常经过压缩）的哈希值。镜像仓库用它来查找层。同样的文件以不同方式压缩，会得到不同的摘要。</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>未压缩的层的哈希值。无论如何压缩，它都标识内容本身。</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>此层及其下方所有层的 diff ID 的哈希值。它标识到此处为止的堆栈：引擎据此保存和共享层。</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>镜像 ID</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>镜像配置的哈希值，配置中列出各个 diff ID：ID 相同就表示文件和设置相同。</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>浪费空间</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>此层的大部分内容被上方的层隐藏，或者它隐藏或复制了下方的层的大量内容。每个人仍要下载全部内容。</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>含有所选文件</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>此层包含该文件的一个版本。如有多个版本，每个版本各占空间，只有最上面的那个可见。</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>删除所选文件</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>此层从这里往上隐藏该文件。下方的版本仍留在镜像中。</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>位于多个镜像中</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>此文件中的其他镜像在相同的层之上也有这一层。它只存储和下载一次。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>未能将该层读取到末尾。可能缺少文件。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>镜像引用了此层，但保存时没有包含它。其中的文件无从得知。</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>摘要不匹配</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>字节与镜像所声明的不符：已被更改或损坏。引擎会拒绝它们。</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>堆栈截至层</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>显示此层之后的文件状态，不含其上方的层。左、右箭头键每次移动一层，Home 和 End 分别转到底部和顶部。</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>该层高于滑块设定的堆栈高度，因此不显示其中的文件。</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>堆栈概览</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>每一层显示为一个条形，层越大条形越长。方框表示列表当前显示的范围：拖动方框或单击即可转到该处。圆点标记含有所选文件的层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>以文本编辑</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>追加文本</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>请输入要追加的文本。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>名称不能包含斜杠。</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>文件和指令的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>教科书插图</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>颜色(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>图片过大</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 不是文件系统，因此没有它的图片</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>无法从该处打开镜像</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>请先复制镜像，例如：skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>对于镜像仓库中的镜像，请给出其名称，例如 registry://debian:12</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>对于引擎中的镜像，请指定 docker://%1 或 podman://%1；对于镜像仓库中的镜像，请指定 registry://%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>展开下方所有内容(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部收起(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>转到层(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>转到层 %1(&amp;G)</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>镜像所有层的路径合计超过 %1 个</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>镜像重复了某些层，其路径合计超过 %1 个</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>镜像中的名称和属性合计超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1：%2 个小文件，%3，主要来自层 %4</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1：%2 个文件，%3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1：%2 个文件，%3，主要来自层 %4</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1：%2，来自层 %3</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1，层 %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>容器所见文件的矩形树图</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln 个层</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>被 %1 删除</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · 删除</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · 新增</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · 更改</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>它隐藏层 %1 中的版本，其 %2 仍留在镜像中</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
被层 %2 隐藏；其字节仍留在下方的层中</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>层 %1：%2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>其下的文件来自这些层：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1，自上次刷新以来%2</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1，来自容器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>写入该文件当前内容的层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>文件的大小；目录为其中可见内容的总计</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>类型和权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>用户和组，以数字表示</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>内容最后一次更改的时间，以层的记录为准</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>符号链接的目标</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>显示已删除的文件(&amp;S)</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>仅所选的层(&amp;N)</translation>
    </message>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>统一文件系统</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>同时列出被某一层删除或替换的内容，以及 eStargz 为按需拉取添加的文件</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>仅该层</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>只列出来自所选层的内容，而不是将其余内容变暗</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>不再将其他层的文件变暗 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>找到 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>容器看到的内容 · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>截至层 %1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%Ln 个文件中有 %1 个来自容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%Ln 个文件中有 %1 个来自层 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1，全部被上方隐藏</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>打开镜像，在此查看其文件。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>没有路径包含“%1”。</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>层 %1 的内容在此均不可见。</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>没有文件。</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>层 %1：重命名的目录包含超过 %2 个文件和目录；其余部分未显示</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>层 %1：%2：指向 %3 的硬链接，但目标不在此层或下方的层中</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>层 %1：%2：硬链接位于其目标 %3 之前；引擎会拒绝这样的层</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>层 %1：%2：仅元数据 (metacopy)，但下方的层中没有该文件</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>层 %1：%2：指向下方层中 %3 的硬链接；Docker 和 Podman 会拒绝这样的层</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>归档在读取期间发生更改</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>正在解包 %1</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>内容与归档中声明的大小不符</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>堆栈截至层(&amp;U)</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>堆栈截至层</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>容器（顶部）</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>层 %1（顶部）</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>层 %1</translation>
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
        <translation>扩展属性超过 %1 字节</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>其条目超过 %1 个</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>套接字，镜像不能包含它；已跳过</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>目录嵌套过深</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>上层目录 (upperdir) 属于 root：请以能够读取它们的用户身份运行程序。</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>没有文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>文件在其层中过早结束</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>层 %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>层 %1，顶层</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>从层 %1 到顶层</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>仅层 %1</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>层 %1 至 %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>隐藏于</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除于</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>向上复制于</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替换于</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>覆盖于</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>统一(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore White Space</source>
        <translation>忽略空白(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>仅更改(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>每行所属的层(&amp;L)</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>移除的内容显示在新增的内容之上，与 diff 相同</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>复制为 diff(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>将所有更改复制为 unified diff，供 patch 使用</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>交换(&amp;W)</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>交换两个版本</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>仅空白不同的行视为相同</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>折叠远离更改的行</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>在每行之前显示其来自的层</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>下一处更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 / %2 处更改</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>与下方的版本比较(&amp;W)</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>每行所属的层…</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>左侧的版本</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>右侧的版本</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>正在读取… %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>文件仅在右侧。</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>文件仅在左侧。</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>两侧都没有该文件。</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>两个版本相同。</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>内容相同；仅元数据不同。</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>内容仅空白不同。</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>非文本：按相同的偏移量逐字节比较。</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>过大：只比较前 %1。</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>差异过多，某些两侧都有的行也被算作更改。</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>各行所属的层未知：%1。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>更多类似的警告：%1</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteBar</name>
    <message>
        <source>Where the bytes of the image went</source>
        <translation>镜像字节的去向</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>可见</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>被上方的层隐藏</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of an image, bytes, percent</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileList</name>
    <message>
        <source>Wasted files</source>
        <translation>浪费的文件</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>浪费的文件</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>使这些字节变得无用的原因</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>List only some of the findings</source>
        <translation>只列出部分问题</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>至少(&amp;L)</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>仅所选的层 (%1)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>至少 %1</translation>
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
        <translation>造成浪费的层</translation>
    </message>
    <message>
        <source>What wastes them: the layer that hides or copies the bytes, and its instruction</source>
        <translation>责任所在：隐藏或复制这些字节的层及其指令</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>写入的层</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>字节所在的位置：拥有它们的层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>字节数，未压缩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>多个目录中的 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1（%Ln 个文件）</numerusform>
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
相同的内容：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>更改的内容、相同内容的位置，或它是什么</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>压缩后 ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>在压缩后的层中的大小，根据该层的压缩比估算</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>%1 没有任何浪费。</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%2 中浪费 %1 (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>压缩后约 %1</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>将所有修复复制为补丁 (−%1)(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>修复 Dockerfile 中的 %Ln 个问题，可节省 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>其中 %1 还需要补丁注释中所列的 .dockerignore 行。</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>未纳入 %Ln 项不能与其他修复同时使用的修复；补丁中会注明是哪些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>打开镜像，查看浪费了什么。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>正在读取各层…</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>没有浪费：容器看到每一层的每个字节，且恰好一次。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteText</name>
    <message>
        <source>Caused by: %1</source>
        <translation>造成浪费的层：%1</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>写入的层：%1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1（压缩后约 %2）</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>所有修复合为一个 Dockerfile 补丁，可节省 %1：--format patch。</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive 的评分</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>可节省多少未知：层已加密。</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>没有可节省的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>%2 中可节省 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>%2 中可节省 %1，压缩后约 %3。</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>已排除：%1 个文件，共 %2。模式：%3。</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>另有 %1 项，共 %2；用 --format json 查看全部。</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>字节的去向</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>配置中的疑似机密信息</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>另有 %1 项；用 --format json 查看全部。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>查看容器镜像的内部</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>只读层的堆栈、它们共同构成的单一文件系统，以及每个文件来自哪一层。</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>也可将文件或目录拖放到此窗口的任意位置：“docker save”或“podman save”的输出、OCI 归档或布局，压缩的或位于 zip 中的均可。</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>打开镜像(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>打开目录(&amp;R)…</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>适用于 OCI 镜像布局或“dir”镜像。</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>从引擎(&amp;E)…</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>来自 docker、podman 或 nerdctl 的镜像或容器。</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>演示镜像(&amp;D)</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>展示层的各种效果的小型镜像。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>从镜像仓库(&amp;G)…</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>按名称打开镜像，例如 debian:12。不需要引擎。</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>在此窗口中的短课程：层、由多层构成的一个文件系统、容器、更小的镜像。</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>制作堆栈(&amp;K)…</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>以文本逐层编写镜像，并查看得到的结果。</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>了解什么是镜像(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>重新打开上次会话（%Ln 个窗口）</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>资料库(&amp;L)…</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>打开过的镜像、引擎中的镜像，以及它们共享的层。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>如果合并层会怎样？</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>勾选各层，将其与下方的层合并。容器看到的文件不变；被合并的各层相互隐藏的内容会消失。</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>保存合并后的镜像(&amp;S)…</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>现在的堆栈(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>合并所选(&amp;M)</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>全部合并(&amp;A)</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>全不合并(&amp;O)</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>合并后的堆栈(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Directory…</source>
        <translation>打开目录(&amp;D)…</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>从引擎打开(&amp;E)…</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>打开演示镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>选择镜像(&amp;I)…</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>从上层目录 (upperdir)(&amp;D)…</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>从层归档(&amp;A)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>移除容器层(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>镜像另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>提取文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>提取统一文件系统(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>在文件管理器中浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>窗口(&amp;W)…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>层堆栈(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>中间的视图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>层堆栈(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>中间的视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>重新读取(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>跟踪容器(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>关闭镜像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>在所有层中搜索(&amp;H)</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>筛选统一文件系统(&amp;L)</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>层堆栈(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>中间栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>统一文件系统(&amp;U)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>示意图(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>浪费的空间(&amp;W)</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>分布图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>Dockerfile(&amp;D)</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>软件包(&amp;G)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>选择上方的层(&amp;A)</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>选择下方的层(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>选择最上层(&amp;T)</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>选择最底层(&amp;O)</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>堆栈升高一层(&amp;H)</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>堆栈降低一层(&amp;L)</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>堆栈截至所选的层(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>整个堆栈(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>提取层(&amp;E)…</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>如果合并层会怎样(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>关于 Stratoscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>从镜像仓库打开…</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>教科书插图(&amp;T)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>制作堆栈(&amp;K)…</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>播放堆叠过程</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>重新打开上次会话</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>资料库…</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowMenus</name>
    <message>
        <source>&amp;Container</source>
        <translation>容器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>打开引擎的存储(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>添加容器层(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>导出图片(&amp;X)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>与其他镜像比较(&amp;W)</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>层缓存(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>详细信息标签页(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>文件的版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>学习(&amp;N)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
</TS>
