<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>stratoscope::About</name>
    <message>
        <source>About Stratoscope</source>
        <translation>Stratoscope について</translation>
    </message>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.

Built with Qt %1, libarchive, ISA-L, Zstandard, OpenSSL and xxHash.

© The Stratoscope authors. Apache License 2.0.</source>
        <translation>コンテナイメージの中を見るためのプログラムです。積み重なったレイヤー、それらが形作るファイルシステム、各ファイルの由来となるレイヤーがわかります。

Qt %1、libarchive、ISA-L、Zstandard、OpenSSL、xxHash を使用しています。

© The Stratoscope authors. Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>stratoscope::Advice</name>
    <message>
        <source>Only the container removed it; the image still needs it.</source>
        <translation>コンテナが削除しただけで、イメージにはまだ必要です。</translation>
    </message>
    <message>
        <source>It comes with the base image and is only hidden. Choose a smaller base, or copy what you need into an empty one in a final stage (COPY --from=…).</source>
        <translation>ベースイメージに含まれており、隠れているだけです。より小さいベースイメージを選ぶか、最終ステージで必要なものだけを空のイメージにコピーしてください (COPY --from=…)。</translation>
    </message>
    <message>
        <source>A later instruction only hides it. Remove it in the same RUN that writes it (RUN … &amp;&amp; rm -rf …), or write it in an earlier build stage and copy only the result.</source>
        <translation>後の命令は隠すだけです。書き込むのと同じ RUN で削除する (RUN … &amp;&amp; rm -rf …) か、前のビルドステージで書き込み、結果だけをコピーしてください。</translation>
    </message>
    <message>
        <source>chown copies every file it changes. Set the owner when you copy the files: COPY --chown=USER:GROUP …</source>
        <translation>chown は変更するファイルをすべてコピーします。ファイルをコピーするときに所有者を指定してください: COPY --chown=USER:GROUP …</translation>
    </message>
    <message>
        <source>chmod copies every file it changes. Set the mode when you copy the files: COPY --chmod=MODE …, or change it in the RUN that writes them.</source>
        <translation>chmod は変更するファイルをすべてコピーします。ファイルをコピーするときにモードを指定する (COPY --chmod=MODE …) か、ファイルを書き込む RUN の中で変更してください。</translation>
    </message>
    <message>
        <source>Only mode, owner, times or attributes differ, yet the layer contains the whole file again. Set them in the instruction that writes the file.</source>
        <translation>違いはモード、所有者、時刻、属性だけなのに、レイヤーにはファイル全体がもう一度入っています。ファイルを書き込む命令で設定してください。</translation>
    </message>
    <message>
        <source>Write the file once, in its final form: join the instructions that write it, or drop the first one.</source>
        <translation>ファイルは最終的な形で一度だけ書き込んでください。書き込む命令をまとめるか、最初の命令を取り除きます。</translation>
    </message>
    <message>
        <source>The same file is written twice. Drop one of the two instructions, or exclude the files from the second COPY.</source>
        <translation>同じファイルが 2 回書き込まれています。どちらかの命令を取り除くか、2 回目の COPY からファイルを除外してください。</translation>
    </message>
    <message>
        <source>Moving a file of a lower layer copies it. Write it to its final place right away, or move it in the RUN that writes it.</source>
        <translation>下のレイヤーのファイルを移動するとコピーになります。最初から最終的な場所に書き込むか、書き込む RUN の中で移動してください。</translation>
    </message>
    <message>
        <source>The same content is stored more than once. Keep one copy and link the others to it.</source>
        <translation>同じ内容が重複して格納されています。1 つだけ残し、ほかはそれへのリンクにしてください。</translation>
    </message>
    <message>
        <source>Nothing needs it at run time. Remove it in the RUN that writes it.</source>
        <translation>実行時には必要ありません。書き込む RUN の中で削除してください。</translation>
    </message>
    <message>
        <source>Anyone with the image can read it, even if a later layer hides it. Consider it leaked and rotate it. Pass secrets with RUN --mount=type=secret.</source>
        <translation>後のレイヤーが隠しても、イメージを持つ人なら誰でも読めます。漏えいしたとみなして更新してください。シークレットは RUN --mount=type=secret で渡してください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::AgeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n か月前</numerusform>
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
        <translation>今すぐ分析(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Analyzing waste</source>
        <translation>無駄を分析中</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, bytes</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Still comparing the contents of the layers.</source>
        <translation>レイヤーの内容をまだ比較しています。</translation>
    </message>
    <message>
        <source>Looking for wasted space …</source>
        <translation>無駄な領域を探しています…</translation>
    </message>
    <message>
        <source>Stopped. Wasted space is not known.</source>
        <translation>中止しました。無駄な領域は不明です。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveIndexer</name>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>アーカイブが壊れています: %1</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>メンバーが %1 個を超えています</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>The archive is damaged; everything after the damage is missing: %1</source>
        <translation>アーカイブが壊れています。破損箇所より後は失われています: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveReader</name>
    <message>
        <source>an offset outside the archive</source>
        <translation>オフセットがアーカイブの外です</translation>
    </message>
    <message>
        <source>%1 claims a size of %2 bytes</source>
        <translation>%1 のサイズが %2 バイトとされています</translation>
    </message>
    <message>
        <source>the index of the zip archive is missing or damaged</source>
        <translation>zip アーカイブの索引がないか、壊れています</translation>
    </message>
    <message>
        <source>the index of the 7z archive is missing or damaged</source>
        <translation>7z アーカイブの索引がないか、壊れています</translation>
    </message>
    <message>
        <source>an entry without a name; skipped</source>
        <translation>名前のないエントリです。スキップしました</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>ファイルシステムには長すぎるパスです。エントリをスキップしました</translation>
    </message>
    <message>
        <source>the owner %1 does not fit into 32 bits</source>
        <translation>所有者 %1 が 32 ビットに収まりません</translation>
    </message>
    <message>
        <source>more than %1 bytes of extended attributes; the rest is dropped</source>
        <translation>拡張属性が %1 バイトを超えています。残りは破棄しました</translation>
    </message>
    <message>
        <source>unknown entry type “%1”; entry skipped; engines reject such a layer</source>
        <translation>不明なエントリの種類「%1」です。エントリをスキップしました。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>a file of type “%1”; engines reject such a layer</source>
        <translation>種類「%1」のファイルです。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>a malformed header; engines reject such a layer</source>
        <translation>ヘッダーが不正です。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>not a tar archive</source>
        <translation>tar アーカイブではありません</translation>
    </message>
    <message>
        <source>it ends within a header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>entries after a block of zeros; engines reject such a layer</source>
        <translation>ゼロのブロックの後にエントリがあります。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>%1 without a valid tar header skipped; the entries after that are shown</source>
        <extracomment>%1 is a size</extracomment>
        <translation>有効な tar ヘッダーのない %1 をスキップしました。その後のエントリは表示されます</translation>
    </message>
    <message>
        <source>a damaged tar header</source>
        <translation>tar ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>an extended header larger than %1; engines reject such a layer</source>
        <translation>拡張ヘッダーが %1 を超えています。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>%1 claims an impossible size; entry skipped</source>
        <translation>%1 のサイズがあり得ない値です。エントリをスキップしました</translation>
    </message>
    <message>
        <source>it ends early, within %1</source>
        <translation>%1 の途中で終わっています</translation>
    </message>
    <message>
        <source>a sparse file with more than %1 pieces</source>
        <translation>スパースファイルの断片が %1 個を超えています</translation>
    </message>
    <message>
        <source>a sparse file with the wrong size; engines reject such a layer</source>
        <translation>スパースファイルのサイズが正しくありません。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map; engines reject such a layer</source>
        <translation>スパースファイルのマップが無効です。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
</context>
<context>
    <name>stratoscope::ArchiveSet</name>
    <message>
        <source>it is not in the archive</source>
        <translation>アーカイブの中にありません</translation>
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
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Statement in the envelope</source>
        <translation>エンベロープ内のステートメント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and its media type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(cut here)</source>
        <translation>(ここで省略)</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>%1 · not in the file</source>
        <translation>%1 · ファイル内になし</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Content of the document</source>
        <translation>文書の内容</translation>
    </message>
    <message>
        <source>&amp;Choose Another Image…</source>
        <translation>別のイメージを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>別のものを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not a file system, so there are no layers or files to show. What is known about it:</source>
        <translation>これはファイルシステムではないため、表示できるレイヤーやファイルがありません。わかっている情報:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>マニフェストのダイジェスト</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
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
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[なし] %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Artifacts</name>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>an attestation</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>bill of materials</source>
        <translation>部品表 (SBOM)</translation>
    </message>
    <message>
        <source>a bill of materials</source>
        <translation>部品表 (SBOM)</translation>
    </message>
    <message>
        <source>build cache</source>
        <translation>ビルドキャッシュ</translation>
    </message>
    <message>
        <source>a build cache</source>
        <translation>ビルドキャッシュ</translation>
    </message>
    <message>
        <source>index for lazy pulling</source>
        <translation>遅延プル用のインデックス</translation>
    </message>
    <message>
        <source>an index for lazy pulling</source>
        <translation>遅延プル用のインデックス</translation>
    </message>
    <message>
        <source>Nydus image</source>
        <translation>Nydus イメージ</translation>
    </message>
    <message>
        <source>a Nydus image</source>
        <translation>Nydus イメージ</translation>
    </message>
    <message>
        <source>overlaybd image</source>
        <translation>overlaybd イメージ</translation>
    </message>
    <message>
        <source>an overlaybd image</source>
        <translation>overlaybd イメージ</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>a Helm chart</source>
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly モジュール</translation>
    </message>
    <message>
        <source>a WebAssembly module</source>
        <translation>WebAssembly モジュール</translation>
    </message>
    <message>
        <source>AI model</source>
        <translation>AI モデル</translation>
    </message>
    <message>
        <source>an AI model</source>
        <translation>AI モデル</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>deployment package</source>
        <translation>デプロイパッケージ</translation>
    </message>
    <message>
        <source>a deployment package</source>
        <translation>デプロイパッケージ</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>アーティファクト</translation>
    </message>
    <message>
        <source>an artifact</source>
        <translation>アーティファクト</translation>
    </message>
</context>
<context>
    <name>stratoscope::BaseImageRow</name>
    <message>
        <source>From here down: %1</source>
        <comment>name of an image</comment>
        <translation>ここから下: %1</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>bytes; short</comment>
        <translation>自分の分 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BlameCommand</name>
    <message>
        <source>Prints the text file at PATH in IMAGE line by line: the layer that each line comes
from, its instruction, the line&apos;s number, and the line. Follows symlinks inside the
image. A line that a layer deletes with the file and a higher layer brings back
comes from the higher one.</source>
        <translation>IMAGE の PATH にあるテキストファイルを 1 行ずつ出力する。各行の由来となる
レイヤー、その命令、行番号、行の内容を示す。シンボリックリンクはイメージの
中でたどる。あるレイヤーがファイルごと削除した行を上のレイヤーが復活させた
場合、その行は上のレイヤーに由来するものとする。</translation>
    </message>
    <message>
        <source>The file, such as /etc/os-release.</source>
        <translation>対象のファイル。例: /etc/os-release。</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>versions differ much: some lines may come from lower layers</source>
        <translation>版の違いが大きいため、一部の行は、示されたものより下のレイヤーに由来する可能性があります</translation>
    </message>
    <message>
        <source>The file as of LAYER, instead of all layers.</source>
        <translation>全レイヤーではなく、LAYER の時点のファイル。</translation>
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
        <translation>レイヤーが大きすぎます</translation>
    </message>
    <message>
        <source>it ends after %1 of %2 bytes</source>
        <translation>%2 バイト中 %1 バイトで終わっています</translation>
    </message>
    <message>
        <source>it sends a different part from the one requested</source>
        <translation>要求したものと違う部分が送られてきます</translation>
    </message>
    <message>
        <source>it sends more than the %1 bytes it should have</source>
        <translation>本来の %1 バイトより多く送られてきます</translation>
    </message>
    <message>
        <source>the blob digest should be %1, but is %2</source>
        <translation>blob のダイジェストは %1 のはずですが、%2 です</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltFile</name>
    <message>
        <source>the database is too large; the rest is skipped</source>
        <translation>データベースが大きすぎます。残りはスキップしました</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>the database has only %1 pages</source>
        <translation>データベースは %1 ページしかありません</translation>
    </message>
    <message>
        <source>the file ends before it</source>
        <translation>その手前でファイルが終わっています</translation>
    </message>
    <message>
        <source>it continues beyond the end of the database</source>
        <translation>データベースの終わりを越えて続いています</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>ページ %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltMeta</name>
    <message>
        <source>a bbolt database of version %1; only version %2 can be read</source>
        <translation>バージョン %1 の bbolt データベースです。読み取れるのはバージョン %2 だけです</translation>
    </message>
    <message>
        <source>both meta pages of the database are damaged</source>
        <translation>データベースのメタページが両方とも壊れています</translation>
    </message>
    <message>
        <source>not a bbolt database</source>
        <translation>bbolt データベースではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltPage</name>
    <message>
        <source>element %1 lies outside the page</source>
        <translation>要素 %1 がページの外にあります</translation>
    </message>
    <message>
        <source>the file ends within it</source>
        <translation>途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>it says that it is page %1</source>
        <translation>ページ %1 と記録されています</translation>
    </message>
    <message>
        <source>a bucket without a page</source>
        <translation>ページのないバケットです</translation>
    </message>
    <message>
        <source>a bucket whose own page is not a leaf</source>
        <translation>自身のページがリーフでないバケットです</translation>
    </message>
    <message>
        <source>neither a branch nor a leaf of a tree</source>
        <translation>ツリーのブランチでもリーフでもありません</translation>
    </message>
    <message>
        <source>%1 elements are more than fit into the page</source>
        <translation>%1 個の要素はページに収まりません</translation>
    </message>
    <message>
        <source>a bucket without a header</source>
        <translation>ヘッダーのないバケットです</translation>
    </message>
</context>
<context>
    <name>stratoscope::BoltWalk</name>
    <message>
        <source>more than %1 pages above it</source>
        <translation>上位のページが %1 個を超えています</translation>
    </message>
    <message>
        <source>it is in the tree twice</source>
        <translation>ツリーに 2 回現れています</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildFacts</name>
    <message>
        <source>about the index that lists the image</source>
        <translation>対象はイメージを含むインデックス</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>ビルダー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>ビルド引数</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>構成元</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Base digest</source>
        <translation>ベースのダイジェスト</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Attached to the image</source>
        <translation>イメージへの添付</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <comment>a certificate</comment>
        <translation>%1、有効期間 %2 から %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildRecord</name>
    <message>
        <source>%1 is attached to the image, but describes something else; ignored</source>
        <translation>%1 はイメージに添付されていますが、対象が異なります。無視しました</translation>
    </message>
    <message>
        <source>provenance: %1</source>
        <translation>来歴: %1</translation>
    </message>
    <message>
        <source>the signer is unknown: %1</source>
        <translation>署名者が不明です: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>✕ whiteout</source>
        <translation>✕ ホワイトアウト</translation>
    </message>
    <message>
        <source>On top: the container’s writable layer</source>
        <translation>一番上: コンテナの書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, instruction</comment>
        <translation>レイヤー %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイルを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイルを覆う</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイルを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no file</source>
        <translation>ファイルの変更なし</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ ほか %Ln ファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpPane</name>
    <message>
        <source>BUILD-UP</source>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Take the layer off (Left)</source>
        <translation>このレイヤーを外します (左矢印)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Add the next layer (Right)</source>
        <translation>次のレイヤーを載せます (右矢印)</translation>
    </message>
    <message>
        <source>Speed:</source>
        <translation>速度:</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The build-up appears once the layers have been read.</source>
        <translation>レイヤーのファイルを読み取ると、積み上げが表示されます。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a layer, and what it does</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>layer %1 of %2</source>
        <translation>%2 レイヤー中の %1 番目</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUpView</name>
    <message>
        <source>Build-up of the stack</source>
        <translation>スタックの積み上げ</translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildsReport</name>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>First build</source>
        <translation>1 つ目のビルド</translation>
    </message>
    <message>
        <source>Second build</source>
        <translation>2 つ目のビルド</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>ダイジェストが異なる理由</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH: builders write it instead of the time of the build.</source>
        <translation>SOURCE_DATE_EPOCH を設定してください。ビルダーは、ビルド時刻の代わりにこれを書き込みます。</translation>
    </message>
    <message>
        <source>only in the first build</source>
        <translation>1 つ目のビルドのみ</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>2 つ目のビルドのみ</translation>
    </message>
</context>
<context>
    <name>stratoscope::ByteSource</name>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>expected %1 bytes, but only %2 are there</source>
        <translation>%1 バイトのはずですが、%2 バイトしかありません</translation>
    </message>
    <message>
        <source>larger than the %1 allowed here</source>
        <translation>ここで許される %1 を超えています</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>途中で終わっています</translation>
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
        <translation>%1、全体の %2%</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>The layer that contains it</source>
        <translation>これを含むレイヤー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that are not empty; a file with several names counts once</source>
        <translation>空でないファイル。複数の名前を持つファイルは 1 つと数えます</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>bytes; short</comment>
        <translation>直下</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory itself</source>
        <translation>ディレクトリ直下にあるファイルのバイト数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Bytes of the files in the directory and below it</source>
        <translation>ディレクトリ以下にあるすべてのファイルのバイト数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>非圧縮時のバイト数</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Bytes of the layer that are not visible at the top of the stack</source>
        <translation>レイヤーのバイトのうち、スタックの最上位では見えないもの</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a layer</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Entries that the layer adds</source>
        <translation>レイヤーが追加するエントリ</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a layer</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Entries of lower layers whose content or metadata the layer changes</source>
        <translation>下のレイヤーのエントリのうち、内容またはメタデータをレイヤーが変更するもの</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>entries of a layer</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Entries of lower layers that the layer deletes</source>
        <translation>下のレイヤーのエントリのうち、レイヤーが削除するもの</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheBox</name>
    <message>
        <source>Up to %1</source>
        <comment>bytes</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>何も残さない</translation>
    </message>
</context>
<context>
    <name>stratoscope::CacheMenu</name>
    <message>
        <source>Cached layers open instantly the next time, without being read again</source>
        <translation>キャッシュしたレイヤーは、次回は読み直さずにすぐ開きます</translation>
    </message>
    <message>
        <source>Keep up to %1</source>
        <comment>bytes</comment>
        <translation>%1 まで保持</translation>
    </message>
    <message>
        <source>Keep &amp;Nothing</source>
        <translation>保持しない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (%1)…</source>
        <comment>bytes</comment>
        <translation>レイヤーキャッシュを消去 (%1)(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear Layer Cache (empty)</source>
        <translation>レイヤーキャッシュを消去 (空)(&amp;C)</translation>
    </message>
    <message>
        <source>Clear Layer Cache</source>
        <translation>レイヤーキャッシュの消去</translation>
    </message>
    <message>
        <source>Clear the layer cache (%1)?</source>
        <comment>bytes</comment>
        <translation>レイヤーキャッシュ (%1) を消去しますか?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Your images are not touched. They will be read in full the next time you open them, and those in registries transferred again.</source>
        <translation>イメージには影響しません。次に開くときは全体を読み取り、レジストリのイメージは転送し直します。</translation>
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
        <translation>%1 と %2 ns</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>symlink</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>接頭辞なし</translation>
    </message>
    <message>
        <source>Python&apos;s compiled files hold the time of their source: set SOURCE_DATE_EPOCH, or compile with --invalidation-mode=unchecked-hash.</source>
        <translation>Python のコンパイル済みファイルには、ソースの時刻が入ります。SOURCE_DATE_EPOCH を設定するか、--invalidation-mode=unchecked-hash でコンパイルしてください。</translation>
    </message>
    <message>
        <source>ldconfig&apos;s cache changes with every run: delete /var/cache/ldconfig/aux-cache in the same RUN.</source>
        <translation>ldconfig のキャッシュは実行のたびに変わります。同じ RUN で /var/cache/ldconfig/aux-cache を削除してください。</translation>
    </message>
    <message>
        <source>Logs hold times: delete them in the same RUN.</source>
        <translation>ログには時刻が入ります。同じ RUN で削除してください。</translation>
    </message>
    <message>
        <source>The machine ID is random: empty the file in the same RUN.</source>
        <translation>マシン ID は乱数です。同じ RUN でファイルを空にしてください。</translation>
    </message>
    <message>
        <source>Other package versions were installed: pin them, or use a snapshot of the archive.</source>
        <translation>インストールされたパッケージのバージョンが異なります。バージョンを固定するか、アーカイブのスナップショットを使ってください。</translation>
    </message>
    <message>
        <source>Accounts record the day they were created: set SOURCE_DATE_EPOCH, which useradd honours.</source>
        <translation>アカウントには作成日が入ります。SOURCE_DATE_EPOCH を設定すると、useradd はそれに従います。</translation>
    </message>
    <message>
        <source>Compare the contents of these files to see what the build writes into them.</source>
        <translation>これらのファイルの内容を比較し、ビルドが何を書き込んでいるかを確かめてください。</translation>
    </message>
    <message>
        <source>best compression</source>
        <translation>最高圧縮</translation>
    </message>
    <message>
        <source>fastest compression</source>
        <translation>最速圧縮</translation>
    </message>
    <message>
        <source>with the time %1 UTC</source>
        <translation>時刻 %1 UTC あり</translation>
    </message>
    <message>
        <source>with the name %1</source>
        <translation>名前 %1 あり</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>of gzip&apos;s header: where it was made</extracomment>
        <translation>システム %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>2 つ目のビルドにのみある %n 個のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>1 つ目のビルドにのみある %n 個のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>%n 個のファイルの内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリの種類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>%n 個のリンクのリンク先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリのモード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリの所有者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリの時刻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリの拡張属性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>順序: 位置の異なるエントリ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 個のエントリのユーザー名またはグループ名 (エンジンは無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 個のエントリのアクセス時刻または変更時刻 (エンジンは無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>%n 個の名前の書き方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>%n 個のエントリの tar 形式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>%n 個の PAX ヘッダーの名前または時刻 (エンジンは無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>%n 個のエントリの PAX レコード (エンジンは無視)</numerusform>
        </translation>
    </message>
    <message>
        <source>zeros at the end of the tar</source>
        <translation>tar の末尾のゼロ</translation>
    </message>
    <message>
        <source>only the compression: the tars inside are the same</source>
        <translation>圧縮のみ: 中の tar は同じ</translation>
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
        <translation>モードを明示してください (COPY --chmod)。2 つのビルドコンテキストでファイルのモードが異なっています。多くは umask が原因です。</translation>
    </message>
    <message>
        <source>Set owners explicitly (COPY --chown), and create users with fixed IDs.</source>
        <translation>所有者を明示し (COPY --chown)、ユーザーは固定の ID で作成してください。</translation>
    </message>
    <message>
        <source>Set SOURCE_DATE_EPOCH, and let BuildKit apply it to files: --output type=oci,rewrite-timestamp=true.</source>
        <translation>SOURCE_DATE_EPOCH を設定し、BuildKit でファイルにも適用してください: --output type=oci,rewrite-timestamp=true。</translation>
    </message>
    <message>
        <source>Build on the same kind of file system: security modules and capabilities are stored as extended attributes.</source>
        <translation>同じ種類のファイルシステムでビルドしてください。セキュリティモジュールの情報とケーパビリティは、拡張属性として格納されます。</translation>
    </message>
    <message>
        <source>Sort entries when you pack the layer yourself: tar --sort=name.</source>
        <translation>レイヤーを自分でまとめる場合は、エントリを並べ替えてください: tar --sort=name。</translation>
    </message>
    <message>
        <source>Leave names out when you pack the layer yourself: tar --numeric-owner.</source>
        <translation>レイヤーを自分でまとめる場合は、名前を省いてください: tar --numeric-owner。</translation>
    </message>
    <message>
        <source>Leave these times out when you pack the layer yourself: tar --pax-option=delete=atime,delete=ctime.</source>
        <translation>レイヤーを自分でまとめる場合は、これらの時刻を省いてください: tar --pax-option=delete=atime,delete=ctime。</translation>
    </message>
    <message>
        <source>Give PAX headers a fixed name when you pack the layer yourself: tar --pax-option=exthdr.name=%d/PaxHeaders/%f.</source>
        <translation>レイヤーを自分でまとめる場合は、PAX ヘッダーを固定の名前にしてください: tar --pax-option=exthdr.name=%d/PaxHeaders/%f。</translation>
    </message>
    <message>
        <source>Build both images with the same version of the same builder: each builder writes its tars in its own way.</source>
        <translation>両方のイメージを、同じビルダーの同じバージョンでビルドしてください。tar の書き方はビルダーごとに異なります。</translation>
    </message>
    <message>
        <source>Use the same tool, version and level for both; the image ID is the same either way.</source>
        <translation>両方に同じツール、バージョン、圧縮レベルを使ってください。それでもイメージ ID は同じです。</translation>
    </message>
    <message>
        <source>with checksums</source>
        <translation>チェックサムあり</translation>
    </message>
    <message>
        <source>without checksums</source>
        <translation>チェックサムなし</translation>
    </message>
    <message>
        <source>with the size</source>
        <translation>サイズあり</translation>
    </message>
    <message>
        <source>without the size</source>
        <translation>サイズなし</translation>
    </message>
    <message>
        <source>cannot be compared: %1</source>
        <translation>比較できません: %1</translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>バイト単位で同一</translation>
    </message>
    <message>
        <source>Both builds are the same, layer by layer and setting by setting.</source>
        <translation>2 つのビルドは、どのレイヤーもどの設定も同じです。</translation>
    </message>
    <message>
        <source>All layers are the same; the configs differ.</source>
        <translation>全レイヤーが同じで、コンフィグが異なります。</translation>
    </message>
    <message>
        <source>%1 of %2 layers have the same bytes.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 個のレイヤーのうち %1 個がバイト単位で同じです。</translation>
    </message>
    <message>
        <source>%1 Every file is the same: only metadata made the digests differ.</source>
        <translation>%1ファイルはすべて同じで、ダイジェストが異なる原因はメタデータだけです。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Causes</name>
    <message>
        <source>Removed later</source>
        <comment>of files, as a heading</comment>
        <translation>後で削除</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above removes them. That only hides them: a layer never changes, so the bytes stay in the image and everyone downloads them.</source>
        <translation>あるレイヤーが書き込んだファイルを上のレイヤーが削除しています。これは隠すだけです。レイヤーは変わらないため、データはイメージに残り、全員がダウンロードすることになります。</translation>
    </message>
    <message>
        <source>Overwritten later</source>
        <comment>of files, as a heading</comment>
        <translation>後で上書き</translation>
    </message>
    <message>
        <source>A layer writes files and a layer above overwrites them. Both versions are in the image; the container sees only the upper one.</source>
        <translation>あるレイヤーが書き込んだファイルを上のレイヤーが上書きしています。両方の版がイメージに入っていますが、コンテナから見えるのは上の版だけです。</translation>
    </message>
    <message>
        <source>Copied for their metadata</source>
        <comment>of files, as a heading</comment>
        <translation>メタデータのためにコピー</translation>
    </message>
    <message>
        <source>A layer changes only mode, owner, times or attributes of files, but has to contain the whole files again.</source>
        <translation>レイヤーが変更するのはファイルのモード、所有者、時刻、属性だけですが、ファイル全体をもう一度含める必要があります。</translation>
    </message>
    <message>
        <source>Rewritten unchanged</source>
        <comment>of files, as a heading</comment>
        <translation>変更なしで再書き込み</translation>
    </message>
    <message>
        <source>A layer contains files that are identical in a layer below.</source>
        <translation>下のレイヤーにあるものと同一のファイルがレイヤーに含まれています。</translation>
    </message>
    <message>
        <source>Moved later</source>
        <comment>of files, as a heading</comment>
        <translation>後で移動</translation>
    </message>
    <message>
        <source>A layer moves or renames files of a layer below. Both layers contain them; the container sees them once.</source>
        <translation>下のレイヤーのファイルを移動または改名しています。両方のレイヤーに含まれますが、コンテナから見えるのは 1 つです。</translation>
    </message>
    <message>
        <source>Duplicated content</source>
        <comment>of files, as a heading</comment>
        <translation>内容の重複</translation>
    </message>
    <message>
        <source>The container sees the same content at several paths that are not links to one file.</source>
        <translation>1 つのファイルへのリンクではない複数のパスに、同じ内容があるようにコンテナから見えます。</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <comment>of files, as a heading</comment>
        <translation>残存ファイル</translation>
    </message>
    <message>
        <source>The container sees files it does not need at run time: caches, logs, documentation and the like.</source>
        <translation>キャッシュ、ログ、ドキュメントなど、実行時に必要のないファイルがコンテナから見えます。</translation>
    </message>
    <message>
        <source>Possible secrets</source>
        <comment>of files, as a heading</comment>
        <translation>シークレットの疑い</translation>
    </message>
    <message>
        <source>Files that look like private keys, passwords or tokens. A layer above may hide them from the container, but not from anyone who has the image.</source>
        <translation>秘密鍵、パスワード、トークンと思われるファイルです。上のレイヤーがコンテナから隠せても、イメージを持つ人からは隠せません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CertificateAuthority</name>
    <message>
        <source>not the certificate of a certificate authority in PEM form</source>
        <translation>PEM 形式の認証局の証明書ではありません</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate, or the signer&apos;s public key</source>
        <translation>認証局の証明書、または署名者の公開鍵を指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::ChildProcess</name>
    <message>
        <source>no answer for %1 seconds</source>
        <translation>%1 秒間応答がありません</translation>
    </message>
    <message>
        <source>no such program</source>
        <translation>プログラムがありません</translation>
    </message>
    <message>
        <source>it printed more than %1 bytes</source>
        <translation>出力が %1 バイトを超えました</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExample</name>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandExamples</name>
    <message>
        <source>The layers, and where the bytes went.</source>
        <translation>レイヤーと、容量の内訳。</translation>
    </message>
    <message>
        <source>An HTML page about an image in a registry.</source>
        <translation>レジストリのイメージを見るためのページ。</translation>
    </message>
    <message>
        <source>Fails a build that wastes too much, or has secrets.</source>
        <translation>無駄が多すぎる、またはシークレットを含むビルドを失敗させる。</translation>
    </message>
    <message>
        <source>The file system as of layer 3, one JSON object per line.</source>
        <translation>レイヤー 3 の時点のファイルシステム。1 行に 1 つの JSON オブジェクト。</translation>
    </message>
    <message>
        <source>Large files that are not from the lowest layer.</source>
        <translation>最下位レイヤー以外に由来する大きなファイル。</translation>
    </message>
    <message>
        <source>What was gained and lost, where, and by which layer.</source>
        <translation>何が、どこで、どのレイヤーで増減したか。</translation>
    </message>
    <message>
        <source>One file as of two layers, as a patch.</source>
        <translation>2 つのレイヤーの時点の 1 つのファイルを、パッチとして。</translation>
    </message>
    <message>
        <source>What --image can choose.</source>
        <translation>--image で選べるもの。</translation>
    </message>
    <message>
        <source>What Docker keeps on this host.</source>
        <translation>Docker がこのホストに保存しているもの。</translation>
    </message>
    <message>
        <source>What layer 4 added, upgraded and removed.</source>
        <translation>レイヤー 4 が追加、アップグレード、削除したもの。</translation>
    </message>
    <message>
        <source>A bill of materials.</source>
        <translation>部品表 (SBOM)。</translation>
    </message>
    <message>
        <source>The stack and its file system, as in a textbook.</source>
        <translation>教科書風のスタックとそのファイルシステム。</translation>
    </message>
    <message>
        <source>Two directories as of layer 3.</source>
        <translation>レイヤー 3 の時点の 2 つのディレクトリ。</translation>
    </message>
    <message>
        <source>One layer, as an archive.</source>
        <translation>1 つのレイヤーをアーカイブとして。</translation>
    </message>
    <message>
        <source>One file, byte for byte.</source>
        <translation>1 つのファイルをバイト単位でそのまま。</translation>
    </message>
    <message>
        <source>The layer that each line comes from.</source>
        <translation>各行の由来となるレイヤー。</translation>
    </message>
    <message>
        <source>Keys in any version of any file, deleted ones too.</source>
        <translation>任意のファイルの任意の版にある鍵。削除されたものも含む。</translation>
    </message>
    <message>
        <source>The files of layer 4 that have these bytes.</source>
        <translation>これらのバイトを含むレイヤー 4 のファイル。</translation>
    </message>
    <message>
        <source>Directories for any program, until Ctrl+C.</source>
        <translation>任意のプログラムで使えるディレクトリ。Ctrl+C まで。</translation>
    </message>
    <message>
        <source>The same files in fewer layers, without their waste.</source>
        <translation>同じファイルをより少ないレイヤーで、無駄なく。</translation>
    </message>
    <message>
        <source>A container as an image.</source>
        <translation>コンテナをイメージとして。</translation>
    </message>
    <message>
        <source>An image that docker load and podman load take.</source>
        <translation>docker load と podman load で読み込めるイメージ。</translation>
    </message>
    <message>
        <source>Only what is wrong with it.</source>
        <translation>問題点だけ。</translation>
    </message>
    <message>
        <source>Whether a lesson of your own can be played.</source>
        <translation>自作のレッスンを実行できるかどうか。</translation>
    </message>
    <message>
        <source>What deleting each image would really free.</source>
        <translation>各イメージを削除すると実際に解放される容量。</translation>
    </message>
    <message>
        <source>The same as JSON, with the layers that images share.</source>
        <translation>同じ内容を JSON で。イメージが共有するレイヤーも含む。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommandLine</name>
    <message>
        <source>no command given</source>
        <translation>コマンドが指定されていません</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;</source>
        <translation>不明なコマンド「%1」</translation>
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
        <translation>終了コード:
  0  正常
  1  イメージが破損している。読み取れたものは出力した
  2  使い方の誤り
  3  イメージを読み取れない、または出力を書き込めない
  4  イメージが --fail-over のルールに違反している
  5  diff --exit-code: 違いがある
  6  grep: 何も見つからなかった</translation>
    </message>
    <message>
        <source>See &quot;stratoscope-cli %1--help&quot;</source>
        <translation>「stratoscope-cli %1--help」を参照してください</translation>
    </message>
    <message>
        <source>What to compare with: a file or directory with an image.</source>
        <translation>比較の相手: イメージを含むファイルかディレクトリ。</translation>
    </message>
    <message>
        <source>no pattern given</source>
        <translation>パターンが指定されていません</translation>
    </message>
    <message>
        <source>expected one pattern</source>
        <translation>パターンは 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>no path in the image given</source>
        <translation>イメージ内のパスが指定されていません</translation>
    </message>
    <message>
        <source>expected one path in the image</source>
        <translation>イメージ内のパスは 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>no directory given</source>
        <translation>ディレクトリが指定されていません</translation>
    </message>
    <message>
        <source>expected one image and one directory</source>
        <translation>イメージとディレクトリを 1 つずつ指定してください</translation>
    </message>
    <message>
        <source>expected %1, but got: %2</source>
        <translation>指定できるのは%1までですが、次が指定されました: %2</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>イメージ 1 つ</translation>
    </message>
    <message>
        <source>two images</source>
        <translation>イメージ 2 つ</translation>
    </message>
    <message>
        <source>no image given</source>
        <translation>イメージが指定されていません</translation>
    </message>
    <message>
        <source>Displays this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Which of several images: a name, the start of an ID, or @N for the Nth from 0.</source>
        <translation>複数のイメージのうち使うもの: 名前、ID の先頭部分、または @N (0 から数えて N 番目)。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE は、/var/lib/docker など、このホストにあるエンジンのストレージ。既定: 通常の場所にあるもの。</translation>
    </message>
    <message>
        <source>Which of several platforms. Default: this machine&apos;s.</source>
        <translation>複数のプラットフォームのうち使うもの。省略時はこのマシンのもの。</translation>
    </message>
    <message>
        <source>OS/ARCH[/VARIANT]</source>
        <translation>OS/ARCH[/VARIANT]</translation>
    </message>
    <message>
        <source>Lays a container&apos;s upper directory, or a layer&apos;s tar, on top as its writable layer.</source>
        <translation>コンテナの upperdir またはレイヤーの tar を、書き込み可能レイヤーとして上に載せる。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>Does not verify the digests of the layers: faster.</source>
        <translation>レイヤーをダイジェストと照合しない。高速になる。</translation>
    </message>
    <message>
        <source>Reads all layers again, and caches nothing.</source>
        <translation>全レイヤーを読み直し、次回のために何も残さない。</translation>
    </message>
    <message>
        <source>Shows no progress. Default: shows it if standard error is a terminal.</source>
        <translation>進行状況を表示しない。省略時は、標準エラー出力が端末なら表示する。</translation>
    </message>
    <message>
        <source>Writes the file at PATH in IMAGE to standard output, byte for byte. Follows symlinks
inside the image.</source>
        <translation>IMAGE の PATH にあるファイルを、バイト単位でそのまま標準出力に書き出す。
シンボリックリンクはイメージの中でたどる。</translation>
    </message>
    <message>
        <source>Writes the files of IMAGE, or those at each PATH and below, to DEST: a directory,
or an archive if it ends in .tar, .tar.gz, .tar.zst, .zip or .7z. A tar keeps
everything. A directory gets no devices, FIFOs, setuid or setgid bits, and owners
only if root extracts; what was left out is listed.

Nothing is written outside DEST, and nothing appears there before all is complete.</source>
        <translation>IMAGE の全ファイル、または各 PATH とその下のファイルを DEST に書き出す。
DEST はディレクトリで、.tar、.tar.gz、.tar.zst、.zip、.7z で終わるものは
アーカイブ。tar はすべてを保つ。ディレクトリではデバイス、FIFO、setuid と
setgid ビットを除外し、所有者は root なら保つ。除外したものは一覧に出る。

DEST の外には何も書かず、すべてが揃うまで DEST には何も現れない。</translation>
    </message>
    <message>
        <source>The file to write, such as /etc/os-release.</source>
        <translation>書き出すファイル。例: /etc/os-release。</translation>
    </message>
    <message>
        <source>What to extract, such as /etc. Default: everything.</source>
        <translation>取り出すもの。例: /etc。省略時は全体。</translation>
    </message>
    <message>
        <source>no destination: use -o DEST</source>
        <translation>取り出し先がありません: -o DEST を使ってください</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER, instead of all layers.</source>
        <translation>全レイヤーではなく、レイヤー 0 から LAYER までのファイルシステム。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone has, as engines unpack it.</source>
        <translation>LAYER だけの中身。エンジンが展開する形と同じ。</translation>
    </message>
    <message>
        <source>The directory or archive to write; - for a tar on standard output.</source>
        <translation>書き出すディレクトリまたはアーカイブ。- は標準出力への tar。</translation>
    </message>
    <message>
        <source>DEST</source>
        <translation>DEST</translation>
    </message>
    <message>
        <source>Writes into a directory that is not empty: replaces files, but no directories, and follows no links.</source>
        <translation>空でないディレクトリにも書き出す。ファイルは置き換えるが、ディレクトリは置き換えず、リンクもたどらない。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a layer number; layers are numbered from 0 at the bottom</source>
        <translation>「%1」はレイヤー番号ではありません。レイヤーの番号は最下位を 0 とします</translation>
    </message>
    <message>
        <source>--up-to and --layer cannot be combined</source>
        <translation>--up-to と --layer は同時に指定できません</translation>
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
        <translation>IMAGE の中でコンテナから見えるパスをすべて、1 行に 1 つの JSON オブジェクトと
して、パスのバイト順に出力する。ハードリンクはファイルとして示す。&quot;mtime&quot; は
1970 年 (UTC) からの秒数 (整数)。

--layer を指定すると、そのレイヤーだけのエントリを出力する。それぞれに、下の
レイヤーに対する変更 (&quot;change&quot;) と、それを隠す上の最初のレイヤー (&quot;until&quot;、
なければ null) が付く。削除の場合、種類は削除されるもの、モードは 0000 で、
&quot;mtime&quot; はない。ハードリンクはリンク先のファイルのメタデータを持つ。

パスのうち UTF-8 でないバイトは \xNN と書き、パスを base64 で &quot;pathBytes&quot; に
示す。&quot;linkTargetBytes&quot; も同様。

eStargz が遅延プルのためにレイヤーに追加するファイルは、--layer の場合だけ、
&quot;role&quot;: &quot;estargz&quot; を付けて示す。

--filter にはウィンドウの検索と同じ語を指定する。パスの一部のほか、size:&gt;1M
layer:3 change:deleted type:symlink mode:setuid owner:0 group:0 ext:so
mtime:&lt;2024 hidden:yes が使え、前に「-」を付けると否定になる。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format には形式が必要です</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
    <message>
        <source>json: one object per line.</source>
        <translation>json: 1 行に 1 オブジェクト。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>レイヤー 0 から LAYER までのファイルシステム。</translation>
    </message>
    <message>
        <source>Only what these words find, as in the window: a part of the path, size:&gt;1M, type:symlink, …</source>
        <translation>これらの語で見つかるものだけ。ウィンドウの検索と同じで、パスの一部、size:&gt;1M、type:symlink、…</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>The entries of LAYER alone.</source>
        <translation>LAYER だけのエントリ。</translation>
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
        <translation>IMAGE を空のディレクトリ DIR に読み取り専用でマウントする。終了は Ctrl+C か
umount DIR か fusermount3 -u DIR。root は不要だが FUSE (/dev/fuse、root 以外は
fusermount3 も) が必要。中を見られるのは、マウントしたユーザーだけ。

  DIR/unified    コンテナから見えるファイルシステム。
  DIR/up-to/N    同じもので、レイヤー 0 から N までのみ。
  DIR/layers/N   レイヤー N だけの中身 (エンジンが overlayfs 用に展開する形)。
                 削除したパスはキャラクターデバイス 0/0、不透明ディレクトリの
                 属性は user.overlay.opaque と trusted.overlay.opaque。

ファイルはモードに関係なくすべて読めるが、実行はできない。デバイスと setuid
ビットは見えるだけ。シンボリックリンクはイメージにあるとおりで、絶対パスの
ものは DIR の外を指す。</translation>
    </message>
    <message>
        <source>The directory to mount it on.</source>
        <translation>マウント先のディレクトリ。</translation>
    </message>
    <message>
        <source>Returns once the image is mounted, and leaves it so until DIR is unmounted.</source>
        <translation>マウントしたらすぐに終了し、DIR をアンマウントするまでマウントしたままにする。</translation>
    </message>
    <message>
        <source>Reports what each layer of IMAGE adds, changes, deletes and wastes, which bytes the
image does not need, and why. Layers are numbered from 0 at the bottom. In JSON, sizes
are bytes and dates are ISO 8601 in UTC.</source>
        <translation>IMAGE の各レイヤーが追加、変更、削除するもの、無駄にするもの、イメージに
不要なバイトと、その理由を報告する。レイヤーの番号は最下位を 0 とする。
JSON では、サイズはバイト単位、日時は UTC の ISO 8601。</translation>
    </message>
    <message>
        <source>--exclude was given more than %1 times</source>
        <translation>--exclude が %1 回を超えて指定されました</translation>
    </message>
    <message>
        <source>--output needs a file</source>
        <translation>--output にはファイルが必要です</translation>
    </message>
    <message>
        <source>--no-findings needs the format text or json</source>
        <translation>--no-findings には形式 text または json が必要です</translation>
    </message>
    <message>
        <source>text (the default), json, html, markdown, sarif, or patch: all fixes of the Dockerfile.</source>
        <translation>text (既定)、json、html、markdown、sarif、または patch (Dockerfile の全修正)。</translation>
    </message>
    <message>
        <source>Writes the report to FILE; if that fails, FILE stays as it was.</source>
        <translation>報告を FILE に書き出す。FILE には全体が書かれるか、元のまま残るかのどちらか。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Fails if one of these rules is broken, as in wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB; also known: reclaimable, layers. Without it, &quot;failOver&quot; in .stratoscope.json counts.</source>
        <translation>次のようなルールのいずれかに違反すると失敗する: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB。ほかに reclaimable、layers も使える。省略時は .stratoscope.json の &quot;failOver&quot; に従う。</translation>
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
        <translation>レイヤーと合計だけを報告し、内容を読んで比較しない。高速になる。</translation>
    </message>
    <message>
        <source>Adds how many packages of which kind the image has; &quot;packages&quot; lists them. Not for sarif and patch.</source>
        <translation>イメージにあるパッケージの数を種類ごとに加える。一覧は「packages」で出力する。sarif と patch では使えない。</translation>
    </message>
    <message>
        <source>Saves IMAGE with layers merged: the files visible at the top of each range, and
whiteouts for what they hide in the layers below. A container sees the same files.
The same image and options give the same bytes.</source>
        <translation>レイヤーを結合して IMAGE を保存する。範囲ごとに、最上位で見えるファイルと、
下のレイヤーのものを隠すホワイトアウトが残る。コンテナからの見え方は同じ。
イメージとオプションが同じなら、結果もバイト単位で同じ。</translation>
    </message>
    <message>
        <source>Saves IMAGE as it is; with --upper, a container&apos;s writable layer becomes another
layer, like docker commit, but with the image&apos;s config. The same image and options
give the same bytes.</source>
        <translation>IMAGE をそのまま保存する。--upper を指定すると、docker commit のように
コンテナの書き込み可能レイヤーを加えるが、コンフィグはイメージのものを使う。
イメージとオプションが同じなら、結果もバイト単位で同じ。</translation>
    </message>
    <message>
        <source>no output file: use -o OUT</source>
        <translation>出力ファイルがありません: -o OUT を使ってください</translation>
    </message>
    <message>
        <source>unknown compression &quot;%1&quot;</source>
        <translation>不明な圧縮方式「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level from 1 to 19</source>
        <translation>「%1」は 1 から 19 のレベルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-01-31T12:00:00Z</source>
        <translation>「%1」は 2026-01-31T12:00:00Z のような日時ではありません</translation>
    </message>
    <message>
        <source>The layers to merge into one: 3..7, or all (the default). May be given several times.</source>
        <translation>1 つに結合するレイヤー: 3..7 のような範囲か all。省略時も all。複数回指定できる。</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>RANGE</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き出すファイル。</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>docker-archive or oci-archive. Default: the form of IMAGE.</source>
        <translation>docker-archive または oci-archive。省略時は IMAGE と同じ。</translation>
    </message>
    <message>
        <source>How layers are compressed: gzip, zstd or none. Without it, layers stay as they are; those written anew get gzip in an oci-archive and none in a docker-archive.</source>
        <translation>レイヤーの圧縮方式: gzip、zstd、none。省略時、レイヤーは元のまま。新しく書くものは、oci-archive では gzip、docker-archive では none になる。</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>Compression level, from 1 (fastest) to 9 (gzip) or 19 (zstd).</source>
        <translation>圧縮の度合い: 1 (高速) から 9 (gzip) または 19 (zstd) まで。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>A name for the image that is saved, such as shop:2.4. May be given several times.</source>
        <translation>保存するイメージの名前。例: shop:2.4。複数回指定できる。</translation>
    </message>
    <message>
        <source>When the image was created. Default: as in IMAGE.</source>
        <translation>イメージの作成日時とするもの。省略時は IMAGE の作成日時。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>What the history says about the writable layer.</source>
        <translation>書き込み可能レイヤーについて履歴に残す命令。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A comment on the writable layer, for the history.</source>
        <translation>書き込み可能レイヤーについて履歴に残すコメント。</translation>
    </message>
    <message>
        <source>For registry://: allows plain HTTP and untrusted certificates.</source>
        <translation>registry:// 用: 平文の HTTP と、誰も保証していない証明書を許す。</translation>
    </message>
    <message>
        <source>A file or directory with an image; - is standard input. Or one in an engine: docker://NAME, container://NAME. Or one in a registry, which is read and never written to: registry://[HOST/]NAME[:TAG].</source>
        <translation>イメージを含むファイルかディレクトリ。- は標準入力。または、エンジンにあるもの: docker://NAME、container://NAME。または、レジストリにあるもの (読み取り専用で、書き込まない): registry://[HOST/]NAME[:TAG]。</translation>
    </message>
    <message>
        <source>--units must be si or binary, not &quot;%1&quot;</source>
        <translation>--units は si または binary で指定してください (「%1」は無効)</translation>
    </message>
    <message>
        <source>si: sizes in kB, MB and GB; binary: in KiB, MiB and GiB. Default: as set in the window.</source>
        <translation>si: サイズを kB、MB、GB で示す。binary: KiB、MiB、GiB で示す。既定: ウィンドウでの設定。</translation>
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
        <translation>使い方: stratoscope-cli COMMAND [オプション] IMAGE
コンテナイメージの中を見る。対象は、docker save や podman save の出力、OCI アーカイブやディレクトリ、
skopeo dir (圧縮なし、全体を圧縮、zip 内のいずれも可)、Docker や podman がこのホストに保存するもの、
docker、podman、nerdctl が持つもの: docker://NAME、podman://NAME、container://NAME、
レジストリにあるもの (読み取るだけで、書き込むことはない): registry://[HOST/]NAME[:TAG]。

コマンド:
  report    各レイヤーが追加、変更、削除するもの、無駄にするもの、その理由。
  list      コンテナから見える、または 1 つのレイヤーの全パスを JSON Lines で出力。
  diff      2 つのイメージの違いと、一方が大きい理由。またはファイルの 2 つの版の違い。
  images    アーカイブやエンジンのストレージにあるイメージとコンテナ。
  packages  イメージ内のパッケージと、それを持ち込んだレイヤー。
  picture   教科書風の図: スタックと、それが形作るファイルシステム (SVG)。
  extract   イメージのファイルをディレクトリやアーカイブに書き出す。
  cat       イメージのファイルを標準出力に書き出す。
  blame     テキストファイルの各行がどのレイヤーに由来するか。
  grep      ファイルの内容からテキスト、正規表現、バイト列を探す。
  mount     イメージをディレクトリとして見せる: 全体、各レイヤーの時点、各レイヤー。
  squash    レイヤーを結合してイメージを保存する。
  save      イメージを、またはコンテナをイメージとして保存する。
  stack     テキストで書いたスタックからイメージをビルドする、または検査する。
  lesson    プログラムのレッスンを一覧する、またはレッスンのファイルを検査する。
  library   開いたことのある、またはエンジンにある全イメージと、削除すると解放される容量。

オプション:
  -h, --help     このヘルプを表示する。コマンドの後では、そのコマンドのヘルプ。
  -v, --version  バージョンを表示する。

%1
</translation>
    </message>
    <message>
        <source>For registry://: transfers whole layers and verifies them, even where their tables of contents would do.</source>
        <translation>registry:// 用: 目次だけで足りる場合でも、レイヤー全体を転送して検証する。</translation>
    </message>
    <message>
        <source>Checks signatures of cosign and Notary Project with the public key in FILE, or with the certificate of an authority that vouches for the signers. Without it, no signature counts as verified.</source>
        <translation>FILE にある公開鍵、または署名者を保証する認証局の証明書で、cosign と Notary Project の署名を検証する。指定しなければ、どの署名も検証済みとはみなさない。</translation>
    </message>
    <message>
        <source>%1; the most similar one is &quot;%2&quot;</source>
        <translation>%1。最も近いのは「%2」です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image; the image comes first: %2</source>
        <translation>「%1」はイメージではありません。イメージを先に指定してください: %2</translation>
    </message>
    <message>
        <source>Leaves out of findings, score and rules what matches, such as &quot;/usr/share/doc&quot; or &quot;**/*.log&quot;, and all below it; env:NAME leaves out a variable or build argument. May be given several times; &quot;exclude&quot; in .stratoscope.json also counts.</source>
        <translation>一致するものとその下のすべてを、検出結果、スコア、ルールから除外する。例: 「/usr/share/doc」、「**/*.log」。env:NAME は変数またはビルド引数を除外する。複数回指定できる。.stratoscope.json の &quot;exclude&quot; も有効。</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitDialog</name>
    <message>
        <source>Commit %1</source>
        <translation>%1 のコミット</translation>
    </message>
    <message>
        <source>The writable layer (%1) becomes a read-only layer of the image, like docker commit, and the container gets a new, empty one on top.</source>
        <translation>docker commit と同様に、書き込み可能レイヤー (%1) をイメージの読み取り専用レイヤーにし、その上に新しい空の書き込み可能レイヤーを載せます。</translation>
    </message>
    <message>
        <source>&amp;Instruction in the history:</source>
        <translation>履歴に残す命令(&amp;I):</translation>
    </message>
    <message>
        <source>Co&amp;mment:</source>
        <translation>コメント(&amp;M):</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
</context>
<context>
    <name>stratoscope::CommitLayer</name>
    <message>
        <source>the diff ID of layer %1 is unknown</source>
        <translation>レイヤー %1 の Diff ID が不明です</translation>
    </message>
    <message>
        <source>no writable layer to commit</source>
        <translation>コミットする書き込み可能レイヤーがありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareMenu</name>
    <message>
        <source>Another &amp;File…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Image in Another &amp;Directory…</source>
        <translation>別のディレクトリのイメージ(&amp;D)…</translation>
    </message>
    <message>
        <source>Another &amp;Image of This Source…</source>
        <translation>同じソースの別のイメージ(&amp;I)…</translation>
    </message>
    <message>
        <source>An &amp;Engine&apos;s Image…</source>
        <translation>エンジンのイメージ(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>An Image in a Re&amp;gistry…</source>
        <translation>レジストリのイメージ(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message>
        <source>Why the size differs</source>
        <translation>サイズが異なる理由</translation>
    </message>
    <message>
        <source>Layers of both images</source>
        <translation>両イメージのレイヤー</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>変更された設定</translation>
    </message>
    <message>
        <source>Changed paths</source>
        <translation>変更されたパス</translation>
    </message>
    <message>
        <source>Both images have the same size.</source>
        <translation>両イメージのサイズは同じです。</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>どちらのイメージにもレイヤーがありません。</translation>
    </message>
    <message>
        <source>A container runs the same way from either image.</source>
        <translation>どちらのイメージでもコンテナの動作は同じです。</translation>
    </message>
    <message>
        <source>A container sees the same files in both images.</source>
        <translation>どちらのイメージでもコンテナから見えるファイルは同じです。</translation>
    </message>
    <message>
        <source>Compare C&amp;ontents…</source>
        <translation>内容を比較(&amp;O)…</translation>
    </message>
    <message>
        <source>LAYERS SIDE BY SIDE</source>
        <translation>レイヤーの対比</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>コンテナから見た違いはありません。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts beside each other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHY IT GREW</source>
        <translation>大きくなった理由</translation>
    </message>
    <message>
        <source>WHY IT SHRANK</source>
        <translation>小さくなった理由</translation>
    </message>
    <message>
        <source>GAINED AND LOST</source>
        <translation>増加と減少</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>共有レイヤー %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Config (%1)</source>
        <translation>コンフィグ (%1)</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>stratoscope::CompareWindow</name>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>Swap the two images</source>
        <translation>2 つのイメージを入れ替えます</translation>
    </message>
    <message>
        <source>Cannot compare the images.

%1</source>
        <translation>イメージを比較できません。

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
        <translation>レイヤー %1 · %2 · %3</translation>
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
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>%1 → %2 in all layers</source>
        <extracomment>the sizes of two images with what a container cannot see</extracomment>
        <translation>全レイヤーで %1 → %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>files</comment>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>files</comment>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 metadata only</source>
        <comment>files</comment>
        <translation>メタデータのみ %1</translation>
    </message>
    <message>
        <source>%1 timestamp only</source>
        <comment>files</comment>
        <translation>タイムスタンプのみ %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <comment>files</comment>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>everywhere else</source>
        <translation>そのほかの場所</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <translation>%1 のそのほか</translation>
    </message>
    <message>
        <source>the container&apos;s layer</source>
        <translation>コンテナのレイヤー</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>layer</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>same content</source>
        <comment>layer</comment>
        <translation>内容が同じ</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <comment>layer</comment>
        <translation>再ビルド</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>layer</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>added</source>
        <comment>layer</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>added</source>
        <comment>path</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>path</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>path</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>path</comment>
        <translation>種類が変更</translation>
    </message>
    <message>
        <source>other hard links</source>
        <comment>path</comment>
        <translation>ハードリンクが異なる</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln 個のパスはタイムスタンプだけが異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>パス: %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why it grew</source>
        <translation>大きくなった理由</translation>
    </message>
    <message>
        <source>Why it shrank</source>
        <translation>小さくなった理由</translation>
    </message>
    <message>
        <source>Gained and lost</source>
        <translation>増加と減少</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>and %1 more; see --format json for all</source>
        <translation>ほか %1 件。すべて見るには --format json</translation>
    </message>
    <message>
        <source>A container sees no difference.</source>
        <translation>コンテナから見た違いはありません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>ダイジェストを検証中</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigModel</name>
    <message>
        <source>Entrypoint</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>Exposed port</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止シグナル</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>For images built on this one</source>
        <translation>派生イメージのビルド時</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>The program that starts in a container; the command is its arguments.</source>
        <translation>コンテナで起動するプログラム。コマンドがその引数になります。</translation>
    </message>
    <message>
        <source>Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” replaces it.</source>
        <translation>エントリーポイントに渡す引数。エントリーポイントがなければ実行するプログラム。「docker run IMAGE …」で置き換えられます。</translation>
    </message>
    <message>
        <source>Where the program starts.</source>
        <translation>プログラムを起動する場所。</translation>
    </message>
    <message>
        <source>Who runs the program. Without it, root does.</source>
        <translation>プログラムを実行するユーザー。指定がなければ root です。</translation>
    </message>
    <message>
        <source>A variable in the program&apos;s environment.</source>
        <translation>プログラムの環境変数。</translation>
    </message>
    <message>
        <source>Where the program listens. It is only reachable if “docker run -p” publishes it.</source>
        <translation>プログラムが待ち受けるポート。「docker run -p」で公開した場合だけ、外から接続できます。</translation>
    </message>
    <message>
        <source>A directory whose content is kept outside the container&apos;s writable layer.</source>
        <translation>内容がコンテナの書き込み可能レイヤーの外に保存されるディレクトリ。</translation>
    </message>
    <message>
        <source>What the program gets when the container is to stop.</source>
        <translation>コンテナを停止するときにプログラムへ送られるシグナル。</translation>
    </message>
    <message>
        <source>How the engine finds out whether the container works.</source>
        <translation>コンテナが正常に動作しているかをエンジンが調べる方法。</translation>
    </message>
    <message>
        <source>What runs commands that are not written as a list.</source>
        <translation>リスト形式で書かれていないコマンドを実行するシェル。</translation>
    </message>
    <message>
        <source>An instruction that runs when another image is built on this one.</source>
        <translation>このイメージを基に別のイメージをビルドするときに実行される命令。</translation>
    </message>
    <message>
        <source>A note for people and tools; it changes nothing in the container.</source>
        <translation>人やツールのためのメモ。コンテナの動作には影響しません。</translation>
    </message>
    <message>
        <source>not in the history</source>
        <comment>an instruction</comment>
        <translation>履歴になし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a setting</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Set by</source>
        <comment>an instruction</comment>
        <translation>設定した命令</translation>
    </message>
    <message>
        <source>The last instruction of the image&apos;s history that set it. An image without that history may have it from its base image.</source>
        <translation>イメージの履歴の中で最後にこれを設定した命令。履歴にない場合は、ベースイメージから引き継いだ可能性があります。</translation>
    </message>
    <message>
        <source>Build argument %1</source>
        <translation>ビルド引数 %1</translation>
    </message>
    <message>
        <source>What the build was told. The history of the image keeps it.</source>
        <translation>ビルドに渡された値です。イメージの履歴に残ります。</translation>
    </message>
    <message>
        <source>⚠ %1 · may be a secret</source>
        <comment>a setting</comment>
        <translation>⚠ %1 · シークレットの疑い</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigPane</name>
    <message>
        <source>&amp;Copy “docker run” Line</source>
        <translation>「docker run」コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Settings of the image</source>
        <translation>イメージの設定</translation>
    </message>
    <message>
        <source>Copies a command that spells out everything the image sets, to change and run</source>
        <translation>イメージの設定をすべて書き出したコマンドをコピーします。変更して実行できます</translation>
    </message>
    <message>
        <source>The image does not say what to run.</source>
        <translation>イメージには実行するものが指定されていません。</translation>
    </message>
    <message>
        <source>What a container runs</source>
        <translation>コンテナが実行するもの</translation>
    </message>
    <message>
        <source>What a container runs: %1</source>
        <translation>コンテナが実行するもの: %1</translation>
    </message>
    <message>
        <source>Open an image to see what it runs.</source>
        <translation>イメージを開くと、何を実行するかを確認できます。</translation>
    </message>
    <message>
        <source>The image&apos;s config sets nothing: no command, no user, no variables.</source>
        <translation>イメージのコンフィグには、コマンド、ユーザー、変数などの設定が何もありません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigSecrets</name>
    <message>
        <source>A build argument that may be a secret. The history keeps its value, which anyone with the image can read.</source>
        <translation>シークレットの疑いがあるビルド引数です。値は履歴に残り、イメージを持つ人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>A variable that may be a secret. Anyone with the image can read its value.</source>
        <translation>シークレットの疑いがある変数です。イメージを持つ人なら誰でも値を読めます。</translation>
    </message>
    <message>
        <source>Consider it leaked and rotate it. Pass secrets to builds with RUN --mount=type=secret, and to containers when they start.</source>
        <translation>漏洩したものとみなして更新してください。シークレットは、ビルドには RUN --mount=type=secret で、コンテナには起動時に渡してください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ConfigTable</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>1 つ目のイメージ</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>2 つ目のイメージ</translation>
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
        <translation>エンジンがコンテナの ID を返しませんでした</translation>
    </message>
    <message>
        <source>the container was not created from an image</source>
        <translation>コンテナはイメージから作成されたものではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerText</name>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状態不明</translation>
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
            <numerusform>新規 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>変更 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>削除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しい変更なし</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdContainers</name>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>イメージとコンテナが %1 個を超えています。残りはスキップしました</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>このコンテナのイメージはもうストレージにないため、履歴がありません</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>コンテナ %1: 全コンテナを合わせたデータが多すぎます</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>レイヤーが %1 個を超えているか、循環しています</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>書き込み可能レイヤー: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdSnapshots</name>
    <message>
        <source>cannot read the list of snapshots: %1</source>
        <translation>スナップショットの一覧を読み取れません: %1</translation>
    </message>
    <message>
        <source>the list of snapshots is damaged: %1</source>
        <translation>スナップショットの一覧が壊れています: %1</translation>
    </message>
    <message>
        <source>it is kept by the snapshotter &quot;%1&quot;; only overlayfs can be read</source>
        <translation>スナップショッター「%1」が保持しています。読み取れるのは overlayfs だけです</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>データベースにディレクトリがありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerdStorage</name>
    <message>
        <source>containerd&apos;s database is damaged: %1</source>
        <translation>containerd のデータベースが壊れています: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersImages</name>
    <message>
        <source>none of the images in the manifest list %1 are in this storage</source>
        <translation>マニフェストリスト %1 のイメージは、このストレージに 1 つもありません</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>イメージが %1 個を超えています。残りはスキップしました</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersLayers</name>
    <message>
        <source>cannot read the layer database: %1</source>
        <translation>レイヤーのデータベースを読み取れません: %1</translation>
    </message>
    <message>
        <source>the database has no directory for it</source>
        <translation>データベースにディレクトリがありません</translation>
    </message>
    <message>
        <source>it has more than %1 layers, or they form a loop</source>
        <translation>レイヤーが %1 個を超えているか、循環しています</translation>
    </message>
    <message>
        <source>layer %1 is not in the database</source>
        <translation>レイヤー %1 がデータベースにありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainersStorage</name>
    <message>
        <source>cannot read the list of containers: %1</source>
        <translation>コンテナの一覧を読み取れません: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>イメージとコンテナが %1 個を超えています。残りはスキップしました</translation>
    </message>
    <message>
        <source>this container&apos;s image is not in the storage, so there is no history</source>
        <translation>このコンテナのイメージがストレージにないため、履歴がありません</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>コンテナ %1: 全コンテナを合わせたデータが多すぎます</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>書き込み可能レイヤー: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Content</name>
    <message>
        <source>the layer is not in the file</source>
        <translation>レイヤーがファイル内にありません</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentDiff</name>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>Extract both with &quot;stratoscope-cli cat&quot; and compare those</source>
        <translation>「stratoscope-cli cat」で両方を書き出し、それらを比較してください</translation>
    </message>
    <message>
        <source>there is no such path on either side</source>
        <translation>このパスはどちらの側にもありません</translation>
    </message>
    <message>
        <source>the files differ too much for the shortest diff</source>
        <translation>ファイルの違いが大きすぎるため、最短の diff を求められません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentForm</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>of the values of a JSON document</comment>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>of an archive</comment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>of a database</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHasher</name>
    <message>
        <source>the content ends early</source>
        <translation>内容が途中で終わっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentHashes</name>
    <message>
        <source>Comparing contents</source>
        <translation>内容を比較中</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentKind</name>
    <message>
        <source>gzip data</source>
        <translation>gzip データ</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2 データ</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz データ</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>zstd データ</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z アーカイブ</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>static library</source>
        <translation>静的ライブラリ</translation>
    </message>
    <message>
        <source>RPM package</source>
        <translation>RPM パッケージ</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>Java クラス</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <translation>WebAssembly モジュール</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType フォント</translation>
    </message>
    <message>
        <source>OpenType font</source>
        <translation>OpenType フォント</translation>
    </message>
    <message>
        <source>WOFF2 font</source>
        <translation>WOFF2 フォント</translation>
    </message>
    <message>
        <source>%1 picture %2×%3</source>
        <comment>PNG or GIF, width, height</comment>
        <translation>%1 画像 %2×%3</translation>
    </message>
    <message>
        <source>ELF 64-bit</source>
        <translation>ELF 64 ビット</translation>
    </message>
    <message>
        <source>ELF 32-bit</source>
        <translation>ELF 32 ビット</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentModel</name>
    <message>
        <source>%1, hidden by layer %2</source>
        <comment>a path</comment>
        <translation>%1、レイヤー %2 により隠れています</translation>
    </message>
    <message>
        <source>Not text; first match at byte %1</source>
        <translation>テキストではありません。最初の一致は %1 バイト目</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentPane</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Select a file to see its content.</source>
        <translation>ファイルを選択すると、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>ファイルの版</translation>
    </message>
    <message>
        <source>Layers with this path</source>
        <translation>このパスを含むレイヤー</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>リンク先へ移動</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare this version with the one below</source>
        <translation>この版を 1 つ下の版と比較します</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the text (%1)</source>
        <comment>a key</comment>
        <translation>テキスト内を検索 (%1)</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Save the whole file as in this layer</source>
        <translation>このレイヤーにある状態のファイル全体を保存します</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>ファイル自身に含まれる情報</translation>
    </message>
    <message>
        <source>This layer deletes the path, so there is no content here.</source>
        <translation>このレイヤーはこのパスを削除しているため、ここには内容がありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>空のファイルです。</translation>
    </message>
    <message>
        <source>A directory. The trees above show what it contains.</source>
        <translation>ディレクトリです。中身は上のツリーに表示されます。</translation>
    </message>
    <message>
        <source>A symbolic link to %1</source>
        <translation>%1 へのシンボリックリンク</translation>
    </message>
    <message>
        <source>Not a regular file, so there is no content.</source>
        <translation>通常のファイルではないため、内容がありません。</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>テキスト以外</translation>
    </message>
    <message>
        <source>Text, %1</source>
        <translation>テキスト、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of a file, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Layer %1 · %2</source>
        <comment>number, size or type</comment>
        <translation>レイヤー %1 · %2</translation>
    </message>
    <message>
        <source>Save File As</source>
        <translation>ファイルを別名で保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Back to Archive</source>
        <translation>アーカイブに戻る</translation>
    </message>
    <message>
        <source>Show the archive that this is in</source>
        <translation>これを含むアーカイブを表示します</translation>
    </message>
    <message>
        <source>How to show the content</source>
        <translation>内容の表示方法</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>オフセットへ移動</translation>
    </message>
    <message>
        <source>Offset in the file to go to</source>
        <translation>移動先のファイル内オフセット</translation>
    </message>
    <message>
        <source>A number of bytes, also like 0x1f00, or a part of the file like 50 %</source>
        <translation>バイト数 (0x1f00 の形も可)、または 50 % のようなファイル内の割合</translation>
    </message>
    <message>
        <source>%1, from layer %2</source>
        <extracomment>a path, and the number of the layer whose version of it is shown</extracomment>
        <translation>%1、レイヤー %2 の版</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a member, why it cannot be shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 text, %2</source>
        <comment>an encoding, size</comment>
        <translation>%1 テキスト、%2</translation>
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
        <translation>バイト列は 7f 45 4c 46 のように 2 桁の 16 進数で指定します</translation>
    </message>
    <message>
        <source>text is found within a line, so it cannot contain a line break</source>
        <translation>テキストは行単位で検索されるため、改行を含められません</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>検索するものがありません</translation>
    </message>
    <message>
        <source>the pattern is longer than %1 bytes</source>
        <translation>パターンが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>not a regular expression: %1, at character %2</source>
        <translation>正規表現ではありません: %1 (%2 文字目)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message>
        <source>Searching in contents</source>
        <translation>内容を検索中</translation>
    </message>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>ほかにもありますが、最初の %Ln 件の一致だけを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>%Ln 個のファイルでは、それぞれ一致した最初の %1 行だけを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>%Ln 個のファイルは最後まで検索していません。この正規表現では処理のステップが多くなりすぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み取れません。最初のファイル: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message>
        <source>Text in files</source>
        <translation>ファイル内のテキスト</translation>
    </message>
    <message>
        <source>Search in contents</source>
        <translation>内容を検索</translation>
    </message>
    <message>
        <source>Files and lines that match</source>
        <translation>一致するファイルと行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>バイト列 (16 進)</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>検索する対象</translation>
    </message>
    <message>
        <source>All versions in all layers</source>
        <translation>全レイヤーのすべての版</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>upper and lower case differ</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Search progress</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>File system as of layer %1</source>
        <translation>レイヤー %1 の時点のファイルシステム</translation>
    </message>
    <message>
        <source>Layer %1 alone</source>
        <translation>レイヤー %1 のみ</translation>
    </message>
    <message>
        <source>Selected layer alone</source>
        <translation>選択したレイヤーのみ</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>レイヤーが選択されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Stop; what was found stays</source>
        <translation>中止。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Search in contents (Enter)</source>
        <translation>内容を検索 (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>一致 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>matches, files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>matches in files</comment>
        <translation>%1、中止</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Type what to find in files, and press Enter.</source>
        <translation>ファイルの中で探す内容を入力し、Enter を押してください。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No file contains “%1”.</source>
        <translation>「%1」を含むファイルはありません。</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>何も見つからないうちに中止しました。</translation>
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
        <translation>計算中… クリックで中止</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentStore</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>その場所の空き容量を増やすか、TMPDIR にもっと空きのあるディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>the sandbox would take more than the %1 bytes allowed</source>
        <translation>サンドボックスが、許される %1 バイトを超えてしまいます</translation>
    </message>
    <message>
        <source>it was truncated while being read</source>
        <translation>読み取り中に切り詰められました</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>ツリーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpand All</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message>
        <source>Content of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Members of the archive</source>
        <translation>アーカイブのメンバー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 ピクセル</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1、メンバー %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>アーカイブが空です。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Credentials</name>
    <message>
        <source>Your credentials file names it for this registry; log in again, or correct the file</source>
        <translation>認証情報ファイルが、このレジストリ用に指定しています。ログインし直すか、ファイルを修正してください</translation>
    </message>
    <message>
        <source>not a valid name of a credential helper</source>
        <translation>認証情報ヘルパーの名前として無効です</translation>
    </message>
    <message>
        <source>the credential helper failed</source>
        <translation>認証情報ヘルパーが失敗しました</translation>
    </message>
    <message>
        <source>the credential helper&apos;s answer cannot be read</source>
        <translation>認証情報ヘルパーの応答を読み取れません</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedPicture</name>
    <message>
        <source>the process that decodes it crashed or took too long (signal %1)</source>
        <translation>デコードするプロセスがクラッシュしたか、時間がかかりすぎました (シグナル %1)</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <translation>デコードできません</translation>
    </message>
</context>
<context>
    <name>stratoscope::DecodedSource</name>
    <message>
        <source>it ends early</source>
        <translation>途中で終わっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::Decoder</name>
    <message>
        <source>the %1 data is damaged: %2</source>
        <extracomment>%1 is the name of a compression, %2 what it found</extracomment>
        <translation>%1 データが壊れています: %2</translation>
    </message>
    <message>
        <source>the %1 data ends early</source>
        <translation>%1 データが途中で終わっています</translation>
    </message>
    <message>
        <source>The file may have been cut short while it was copied or downloaded.</source>
        <translation>コピーまたはダウンロード中にファイルが途切れた可能性があります。</translation>
    </message>
    <message>
        <source>an invalid block</source>
        <translation>ブロックが無効です</translation>
    </message>
    <message>
        <source>a reference to data before the start</source>
        <translation>先頭より前のデータを参照しています</translation>
    </message>
    <message>
        <source>an invalid header</source>
        <translation>ヘッダーが無効です</translation>
    </message>
    <message>
        <source>a wrong checksum</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>理由 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Descriptor</name>
    <message>
        <source>not base64; ignored</source>
        <translation>base64 ではありません。無視しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a digest; ignored</source>
        <translation>「%1」はダイジェストではありません。無視しました</translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message>
        <source>File details</source>
        <translation>ファイルの詳細</translation>
    </message>
    <message>
        <source>Layer details</source>
        <translation>レイヤーの詳細</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>イメージの詳細</translation>
    </message>
    <message>
        <source>Select a layer to see its details.</source>
        <translation>レイヤーを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>No image is open.</source>
        <translation>イメージが開かれていません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>イメージ (警告 %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択内容</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln 個のファイルとディレクトリ、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiagnosticsDialog</name>
    <message>
        <source>Include the &amp;names and paths of the image, and its warnings</source>
        <translation>イメージの名前とパス、警告を含める(&amp;N)</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>For a bug report. Only what you see here is copied.</source>
        <translation>バグ報告用です。コピーされるのは、ここに表示されているものだけです。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffCommand</name>
    <message>
        <source>text (the default), json or markdown.</source>
        <translation>text (既定)、json、markdown。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Like --image, for OTHER.</source>
        <translation>--image と同じ。OTHER に対するもの。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Exit with 5 if there are differences.</source>
        <translation>違いがあれば、終了コード 5 で終了する。</translation>
    </message>
    <message>
        <source>Compare the contents of the file at PATH.</source>
        <translation>PATH にあるファイルの内容を比較する。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>With --content: compare IMAGE as of layer J with IMAGE as of layer K. Layers are numbered from 0.</source>
        <translation>--content と併用: IMAGE のレイヤー J の時点とレイヤー K の時点を比較する。レイヤーの番号は 0 から。</translation>
    </message>
    <message>
        <source>J,K</source>
        <translation>J,K</translation>
    </message>
    <message>
        <source>With --content: lines that differ only in white space are the same.</source>
        <translation>--content と併用: 空白だけが違う行を同じとみなす。</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
    <message>
        <source>nothing to compare with: give another file, or --image-b</source>
        <translation>比較の相手がありません: 別のファイルか --image-b を指定してください</translation>
    </message>
    <message>
        <source>--content needs a path</source>
        <translation>--content にはパスが必要です</translation>
    </message>
    <message>
        <source>--layers and --ignore-whitespace need --content</source>
        <translation>--layers と --ignore-whitespace には --content が必要です</translation>
    </message>
    <message>
        <source>--content and --format cannot be combined</source>
        <translation>--content と --format は同時に指定できません</translation>
    </message>
    <message>
        <source>--layers compares within one image</source>
        <translation>--layers は 1 つのイメージの中で比較します</translation>
    </message>
    <message>
        <source>--layers needs two layer numbers, such as 2,5</source>
        <translation>--layers には 2,5 のように 2 つのレイヤー番号が必要です</translation>
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
        <translation>IMAGE と OTHER をコンテナから見える形で比較する。何が、どこで、どのレイヤーで
増減したか、どのファイルと設定が違うかを示す。OTHER がなければ、1 つの
ファイルにある 2 つのイメージを比較する (--image と --image-b で選択)。

--content を指定すると、PATH にあるファイルの違いを patch(1) 用の unified diff
で出力する。比較するのは 2 つのイメージか、--layers の場合は 1 つのイメージの
スタックの 2 つの高さ。シンボリックリンクはイメージの中でたどる。

--digests を指定すると、同じソースからの 2 つのビルドで各レイヤーの
ダイジェストが異なる原因を示す: 時刻、順序、所有者、tar の形式、圧縮。</translation>
    </message>
    <message>
        <source>Tell what made the digests of two builds of one source differ.</source>
        <translation>同じソースからの 2 つのビルドで、ダイジェストが異なる原因を示す。</translation>
    </message>
    <message>
        <source>--digests and --content cannot be combined</source>
        <translation>--digests と --content は同時に指定できません</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffDelegate</name>
    <message>
        <source>no line break at the end</source>
        <translation>末尾に改行なし</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>由来: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ 変更のない %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1 changed from %2 to %3</source>
        <translation>%1 行目を %2 から %3 に変更</translation>
    </message>
    <message>
        <source>Line %1 removed: %2</source>
        <translation>%1 行目を削除: %2</translation>
    </message>
    <message>
        <source>Line %1 added: %2</source>
        <translation>%1 行目を追加: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::DifferenceModel</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>stratoscope::Digest</name>
    <message>
        <source>not a digest: expected &quot;sha256:&quot; and 64 lower-case hexadecimal digits</source>
        <translation>ダイジェストではありません。「sha256:」に続けて小文字の 16 進数 64 桁が必要です</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestBadge</name>
    <message>
        <source>Click to go to the first of those layers.</source>
        <translation>クリックすると、該当する最初のレイヤーへ移動します。</translation>
    </message>
    <message>
        <source>Click to list the digests.</source>
        <translation>クリックすると、ダイジェストの一覧が表示されます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>✗ %1: the bytes do not match</source>
        <comment>a digest</comment>
        <translation>✗ %1: データと一致しません</translation>
    </message>
    <message>
        <source>%1: not checked yet</source>
        <comment>a digest</comment>
        <translation>%1: まだ検証していません</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a digest that was verified</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <comment>a digest</comment>
        <translation>%1: 未検証</translation>
    </message>
    <message>
        <source>Digests of the layers</source>
        <translation>レイヤーのダイジェスト</translation>
    </message>
    <message>
        <source>%1: not verified, because only part of it was transferred</source>
        <comment>a digest</comment>
        <translation>%1: 一部しか転送していないため未検証</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>不一致のダイジェスト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>検証済みのダイジェスト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking digests …</source>
        <translation>ダイジェストを検証中…</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>検証待ちのダイジェスト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests not checked</source>
        <translation>ダイジェスト未検証</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>未検証のダイジェスト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n 個のレイヤーがダイジェストと一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n 個のレイヤーがダイジェストと一致しません。破損または改ざんされています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n 個のレイヤーを検証中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>中止したため、%n 個のレイヤーは検証されていません。検証するにはイメージを読み直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n 個のレイヤーは検証できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>一部しか転送していないため、%n 個のレイヤーは検証できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestTable</name>
    <message>
        <source>only in the first build</source>
        <translation>1 つ目のビルドのみ</translation>
    </message>
    <message>
        <source>only in the second build</source>
        <translation>2 つ目のビルドのみ</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
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
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestsPane</name>
    <message>
        <source>&amp;Explain Digests</source>
        <translation>ダイジェストの違いを説明(&amp;E)</translation>
    </message>
    <message>
        <source>Why the digests differ</source>
        <translation>ダイジェストが異なる理由</translation>
    </message>
    <message>
        <source>Reads all layers whose digests differ, contents included</source>
        <translation>ダイジェストが異なる全レイヤーを、内容も含めて読み取ります</translation>
    </message>
    <message>
        <source>Two builds of one source should have the same digests.</source>
        <translation>同じソースからの 2 つのビルドは、ダイジェストが同じになるはずです。</translation>
    </message>
    <message>
        <source>Choose Explain Digests to see what made them differ:
times, order, owners, the form of the tar, or compression.</source>
        <translation>「ダイジェストの違いを説明」を選ぶと、異なる原因を確認できます:
時刻、順序、所有者、tar の形式、圧縮。</translation>
    </message>
    <message>
        <source>Neither image has any layers.</source>
        <translation>どちらのイメージにもレイヤーがありません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DirectorySet</name>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>the link loops or leads outside the directory</source>
        <translation>リンクが循環しているか、ディレクトリの外を指しています</translation>
    </message>
</context>
<context>
    <name>stratoscope::DiveLine</name>
    <message>
        <source>Why?</source>
        <comment>does the score differ from the exact figures</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why dive&apos;s numbers differ from the exact ones</source>
        <translation>dive の数値が正確な数値と異なる理由</translation>
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
        <translation>イメージごとに 1 つのオブジェクトを持つ JSON 配列が必要です</translation>
    </message>
    <message>
        <source>it names %1 images, more than %2</source>
        <translation>%1 個のイメージがあり、上限の %2 個を超えています</translation>
    </message>
    <message>
        <source>image %1 has %2 layers, more than %3</source>
        <translation>イメージ %1 には %2 個のレイヤーがあり、上限の %3 個を超えています</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerContainers</name>
    <message>
        <source>Docker&apos;s init layer: mount points such as /etc/hosts, /dev and /proc</source>
        <translation>Docker の init レイヤー: /etc/hosts、/dev、/proc などのマウントポイント</translation>
    </message>
    <message>
        <source>this container&apos;s image is no longer in the storage, so there is no history</source>
        <translation>このコンテナのイメージはもうストレージにないため、履歴がありません</translation>
    </message>
    <message>
        <source>container %1: too much data for all containers together</source>
        <translation>コンテナ %1: 全コンテナを合わせたデータが多すぎます</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <translation>書き込み可能レイヤー: %1</translation>
    </message>
    <message>
        <source>cannot list the containers: %1</source>
        <translation>コンテナの一覧を取得できません: %1</translation>
    </message>
    <message>
        <source>more than %1 images and containers; the rest are skipped</source>
        <translation>イメージとコンテナが %1 個を超えています。残りはスキップしました</translation>
    </message>
    <message>
        <source>container %1: %2</source>
        <translation>コンテナ %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerLayers</name>
    <message>
        <source>the database has no directory for it</source>
        <translation>データベースにディレクトリがありません</translation>
    </message>
    <message>
        <source>chain %1 is not in the database</source>
        <translation>チェーン %1 がデータベースにありません</translation>
    </message>
    <message>
        <source>the diff ID should be %1, but the database says %2</source>
        <translation>Diff ID は %1 のはずですが、データベースでは %2 です</translation>
    </message>
    <message>
        <source>it has more than %1 layers</source>
        <translation>レイヤーが %1 個を超えています</translation>
    </message>
    <message>
        <source>it has no diff ID, so it cannot be found</source>
        <translation>Diff ID がないため、見つけられません</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerStorage</name>
    <message>
        <source>cannot read the image names: %1</source>
        <translation>イメージ名を読み取れません: %1</translation>
    </message>
    <message>
        <source>more than %1 images; the rest are skipped</source>
        <translation>イメージが %1 個を超えています。残りはスキップしました</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileLines</name>
    <message>
        <source># layer %1: not in the history (%2)</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># レイヤー %1: 履歴になし (%2)</translation>
    </message>
    <message>
        <source># Rebuilt from an image&apos;s history, which does not name the copied files.</source>
        <comment>a comment in a Dockerfile</comment>
        <translation># イメージの履歴から復元したもの。コピーしたファイルの名前は履歴に残っていません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::DockerfileModel</name>
    <message>
        <source>Changes only the configuration.</source>
        <translation>設定だけを変更します。</translation>
    </message>
    <message>
        <source>Layer %1: %2 written, %3 of them wasted. It causes %4 of waste.</source>
        <comment>bytes</comment>
        <extracomment>%1 is the number of a layer, or &quot;0–4&quot;; the others are bytes</extracomment>
        <translation>レイヤー %1: 書き込み %2、うち無駄 %3。この命令が生む無駄は %4。</translation>
    </message>
    <message>
        <source>%1, one of the largest</source>
        <comment>an instruction</comment>
        <translation>%1、最大級の命令</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>From the image&apos;s history, which does not name the copied files</source>
        <translation>イメージの履歴から復元したもの。コピーしたファイルの名前は履歴に残っていません</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>bytes; short</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Caused</source>
        <comment>waste; bytes; short</comment>
        <translation>生んだ無駄</translation>
    </message>
    <message>
        <source>Bytes wasted because of this instruction, here or in the layers below</source>
        <translation>この命令のために、このレイヤーまたは下のレイヤーで無駄になったバイト数</translation>
    </message>
    <message>
        <source>Wasted</source>
        <comment>bytes; short</comment>
        <translation>無駄</translation>
    </message>
    <message>
        <source>How many of the written bytes are wasted</source>
        <translation>書き込んだバイト数のうち無駄になった分</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes; short</comment>
        <translation>可視</translation>
    </message>
    <message>
        <source>How many of the written bytes the container sees</source>
        <translation>書き込んだバイト数のうちコンテナから見える分</translation>
    </message>
    <message>
        <source>Built only what other stages copy.</source>
        <translation>ほかのステージがコピーするものをビルドしただけです。</translation>
    </message>
    <message>
        <source>Changes only the configuration, or its layer is unknown.</source>
        <translation>設定だけを変更します。または、作成したレイヤーが不明です。</translation>
    </message>
    <message>
        <source>The Dockerfile as the build recorded it</source>
        <translation>ビルドが記録した Dockerfile</translation>
    </message>
    <message>
        <source>Bytes in the layers it created</source>
        <translation>この命令が作成したレイヤーのバイト数</translation>
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
        <translation>Dockerfile をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Rebuilt from the history, which does not name the copied files.</source>
        <translation>履歴から復元したもの。コピーしたファイルの名前は履歴に残っていません。</translation>
    </message>
    <message>
        <source>Open an image to see how it was built.</source>
        <translation>イメージを開くと、どのようにビルドされたかを確認できます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>The image has no history.</source>
        <translation>イメージに履歴がありません。</translation>
    </message>
    <message>
        <source>Recorded by the Build</source>
        <comment>a Dockerfile</comment>
        <translation>ビルドの記録</translation>
    </message>
    <message>
        <source>Rebuilt from the History</source>
        <comment>a Dockerfile</comment>
        <translation>履歴から復元</translation>
    </message>
    <message>
        <source>Which Dockerfile to show</source>
        <translation>表示する Dockerfile</translation>
    </message>
    <message>
        <source>%1, built %2</source>
        <comment>a file, a date</comment>
        <translation>%1、%2 にビルド</translation>
    </message>
</context>
<context>
    <name>stratoscope::Documents</name>
    <message>
        <source>the manifests and configs together are too large</source>
        <translation>マニフェストとコンフィグの合計が大きすぎます</translation>
    </message>
    <message>
        <source>Anything after it was not read</source>
        <translation>これより後は読み取られていません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ElfFacts</name>
    <message>
        <source>machine %1</source>
        <translation>機種 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Engine</name>
    <message>
        <source>docker, context %1</source>
        <translation>docker、コンテキスト %1</translation>
    </message>
    <message>
        <source>podman, connection %1</source>
        <translation>podman、接続 %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message>
        <source>nothing new</source>
        <translation>新しい変更なし</translation>
    </message>
    <message>
        <source>Refresh Co&amp;ntainer</source>
        <translation>コンテナを更新(&amp;N)</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>読み直す(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine and a container with its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — following</source>
        <comment>a container</comment>
        <translation>%1 — 追跡中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>中に %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineDialog</name>
    <message>
        <source>Open from Engine</source>
        <translation>エンジンから開く</translation>
    </message>
    <message>
        <source>Filter by name, image, state or ID</source>
        <translation>名前、イメージ、状態、ID で絞り込み</translation>
    </message>
    <message>
        <source>Filter images and containers</source>
        <translation>イメージとコンテナの絞り込み</translation>
    </message>
    <message>
        <source>Containers and images</source>
        <translation>コンテナとイメージ</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>一覧に表示するもの</translation>
    </message>
    <message>
        <source>Images and containers in the engines</source>
        <translation>エンジン内のイメージとコンテナ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with an Engine&apos;s Image</source>
        <translation>エンジンのイメージと比較</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>stratoscope %1</source>
        <comment>command line that does the same</comment>
        <translation>stratoscope %1</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>コンテナエンジンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>条件に一致するものはありません。</translation>
    </message>
    <message>
        <source>The engines have no images or containers.</source>
        <translation>エンジンにイメージもコンテナもありません。</translation>
    </message>
    <message>
        <source>Select an image or a container.</source>
        <translation>イメージまたはコンテナを選択してください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineField</name>
    <message>
        <source>Program of %1</source>
        <comment>an engine</comment>
        <translation>%1 のプログラム</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <comment>an engine</comment>
        <translation>%1 のプログラムを選択</translation>
    </message>
    <message>
        <source>The environment says which: %1=%2</source>
        <translation>環境変数で指定されています: %1=%2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineJson</name>
    <message>
        <source>it did not answer with JSON objects as requested</source>
        <translation>要求した JSON オブジェクト形式の応答ではありませんでした</translation>
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
        <translation>%1 — 問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 — not installed. %2</source>
        <comment>engine, what to do</comment>
        <translation>%1 — 未インストール。%2</translation>
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
            <numerusform>コンテナ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>engine, containers, images</comment>
        <translation>%1 — %2、%3</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Images: the size of all layers. Containers: the size of what they have written</source>
        <translation>イメージ: 全レイヤーのサイズ。コンテナ: 書き込んだデータのサイズ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineProblem</name>
    <message>
        <source>Add your user to the group &quot;docker&quot; and log in again, or use rootless docker or podman</source>
        <translation>ユーザーをグループ「docker」に追加してログインし直すか、rootless の docker または podman を使ってください</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start docker&quot;, or Docker Desktop</source>
        <translation>起動してください: 「systemctl start docker」または Docker Desktop</translation>
    </message>
    <message>
        <source>Install the package &quot;docker.io&quot; or &quot;docker-ce&quot;</source>
        <translation>パッケージ「docker.io」または「docker-ce」をインストールしてください</translation>
    </message>
    <message>
        <source>Run the program as the user who owns the containers</source>
        <translation>コンテナを所有するユーザーでプログラムを実行してください</translation>
    </message>
    <message>
        <source>Start it: &quot;podman machine start&quot;, or &quot;systemctl --user start podman.socket&quot;</source>
        <translation>起動してください: 「podman machine start」または「systemctl --user start podman.socket」</translation>
    </message>
    <message>
        <source>Install the package &quot;podman&quot;</source>
        <translation>パッケージ「podman」をインストールしてください</translation>
    </message>
    <message>
        <source>Run the program as root, or set up rootless containerd for your user</source>
        <translation>root でプログラムを実行するか、自分のユーザー用に rootless の containerd を設定してください</translation>
    </message>
    <message>
        <source>Start it: &quot;systemctl start containerd&quot;</source>
        <translation>起動してください: 「systemctl start containerd」</translation>
    </message>
    <message>
        <source>Install nerdctl if you use containerd without docker</source>
        <translation>docker なしで containerd を使っている場合は、nerdctl をインストールしてください</translation>
    </message>
    <message>
        <source>Check that the machine can be reached</source>
        <translation>マシンに到達できるか確認してください</translation>
    </message>
    <message>
        <source>it exited with code %1 and no message</source>
        <translation>終了コード %1 で終了し、メッセージはありませんでした</translation>
    </message>
    <message>
        <source>Free up disk space where the engine keeps its files</source>
        <translation>エンジンのファイルがある場所のディスク空き容量を増やしてください</translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineReference</name>
    <message>
        <source>not a reference to an engine&apos;s image or container</source>
        <translation>エンジンのイメージまたはコンテナへの参照ではありません</translation>
    </message>
    <message>
        <source>not a valid name for a context or connection</source>
        <translation>コンテキストまたは接続の名前として無効です</translation>
    </message>
    <message>
        <source>not a valid name for an image or container</source>
        <translation>イメージまたはコンテナの名前として無効です</translation>
    </message>
    <message>
        <source>Use a name or an ID, as in docker://debian:12 or container://web</source>
        <translation>docker://debian:12 や container://web のように、名前または ID を指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::ErrorPage</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>Not a container image</source>
        <translation>コンテナイメージではありません</translation>
    </message>
    <message>
        <source>%1 is not a container image</source>
        <translation>%1 はコンテナイメージではありません</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>イメージが壊れています</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 は壊れています</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>%1 is too large to open</source>
        <translation>%1 は大きすぎて開けません</translation>
    </message>
    <message>
        <source>Cannot open the image</source>
        <translation>イメージを開けません</translation>
    </message>
    <message>
        <source>Cannot open %1</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>&amp;Open Another…</source>
        <translation>別のものを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y Details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>a member of the archive</comment>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>stratoscope::Export</name>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExportController</name>
    <message>
        <source>%1-report</source>
        <comment>a file&apos;s name</comment>
        <translation>%1-レポート</translation>
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
        <translation>レイヤー %1 にそのようなパスはありません</translation>
    </message>
    <message>
        <source>Extracted: %1 (%2)</source>
        <translation>取り出しました: %1 (%2)</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message>
        <source>Ext&amp;ract…</source>
        <translation>取り出す(&amp;R)…</translation>
    </message>
    <message>
        <source>Open with Defa&amp;ult Program</source>
        <translation>既定のプログラムで開く(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>選択した %n 個のファイルとディレクトリ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in layer %2 alone</source>
        <comment>a path, a layer</comment>
        <translation>レイヤー %2 のみの %1</translation>
    </message>
    <message>
        <source>%1 as of layer %2</source>
        <comment>a path, a layer</comment>
        <translation>レイヤー %2 の時点の %1</translation>
    </message>
    <message>
        <source>Layer %1 of %2, as engines unpack it</source>
        <translation>%2 のレイヤー %1 (エンジンが展開した状態)</translation>
    </message>
    <message>
        <source>The unified file system of %1 as of layer %2</source>
        <translation>%1 の統合ファイルシステム (レイヤー %2 の時点)</translation>
    </message>
    <message>
        <source>there is nothing to open</source>
        <translation>開くものがありません</translation>
    </message>
    <message>
        <source>Not Opened</source>
        <translation>開けませんでした</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message>
        <source>Progress of extracting</source>
        <translation>取り出しの進行状況</translation>
    </message>
    <message>
        <source>Extract Files</source>
        <translation>ファイルの取り出し</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>除外されたもの</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>取り出す(&amp;E)</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>ファイルマネージャーで開く(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n ファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; everything else stays.</source>
        <translation>同じ名前のファイルは置き換えられます。それ以外はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is not empty. Extract into it?</source>
        <translation>%1 は空ではありません。ここに取り出しますか?</translation>
    </message>
    <message>
        <source>Extracting…</source>
        <translation>取り出し中…</translation>
    </message>
    <message>
        <source>Stopped; nothing was extracted.</source>
        <translation>中止しました。何も取り出していません。</translation>
    </message>
    <message>
        <source>Extracted.</source>
        <translation>取り出しました。</translation>
    </message>
    <message>
        <source>Extracted, but not everything is as in the image:</source>
        <translation>取り出しましたが、一部はイメージのとおりではありません:</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractForm</name>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Tar archive (keeps everything)</source>
        <translation>tar アーカイブ (すべてを保持)</translation>
    </message>
    <message>
        <source>Tar archive, gzip</source>
        <translation>tar アーカイブ、gzip</translation>
    </message>
    <message>
        <source>Tar archive, zstd</source>
        <translation>tar アーカイブ、zstd</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z アーカイブ</translation>
    </message>
    <message>
        <source>&amp;Keep the directories above them</source>
        <translation>親ディレクトリの構造を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Give files their whole path below the destination, such as etc/nginx/nginx.conf</source>
        <translation>取り出し先の下に、etc/nginx/nginx.conf のように完全なパスで配置します</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Extract &amp;to:</source>
        <translation>取り出し先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Extract To</source>
        <translation>取り出し先</translation>
    </message>
    <message>
        <source>Choose where to extract to.</source>
        <translation>取り出し先を選択してください。</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>これはファイルです。ディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>これはディレクトリです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>ディレクトリがありません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Extraction</name>
    <message>
        <source>%1 are needed, but only %2 are free</source>
        <translation>%1 が必要ですが、空きは %2 しかありません</translation>
    </message>
    <message>
        <source>Free up space there, or extract to somewhere else</source>
        <translation>その場所の空き容量を増やすか、別の場所に取り出してください</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>取り出し中</translation>
    </message>
    <message>
        <source>a 7z has no owners</source>
        <translation>7z には所有者の情報がありません</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>名前が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a sparse file larger than %1</source>
        <translation>スパースファイルが %1 を超えています</translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… ほか %Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… ほか %Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
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
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FailRules</name>
    <message>
        <source>&quot;%1&quot; is not a rule: %2</source>
        <translation>「%1」はルールではありません: %2</translation>
    </message>
    <message>
        <source>For example: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</source>
        <translation>例: wasted&gt;20MB,efficiency&lt;0.95,secrets&gt;0,size&gt;500MB</translation>
    </message>
    <message>
        <source>expected a name, &lt; or &gt;, and a number</source>
        <translation>名前、&lt; または &gt;、数値の順に指定してください</translation>
    </message>
    <message>
        <source>unknown name %1</source>
        <translation>不明な名前 %1</translation>
    </message>
    <message>
        <source>%1 is not a valid unit</source>
        <translation>%1 は有効な単位ではありません</translation>
    </message>
    <message>
        <source>%1 is %2, which breaks the rule %3</source>
        <extracomment>%1 is the name of a figure, %2 its value, %3 the rule, &quot;wasted&gt;20MB&quot;</extracomment>
        <translation>%1 が %2 のため、ルール %3 に違反しています</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldChanges</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>stratoscope::FieldReader</name>
    <message>
        <source>there are more warnings like these</source>
        <translation>同様の警告がほかにもあります</translation>
    </message>
    <message>
        <source>field &quot;%1&quot;: %2</source>
        <translation>フィールド「%1」: %2</translation>
    </message>
    <message>
        <source>not a string; ignored</source>
        <translation>文字列ではありません。無視しました</translation>
    </message>
    <message>
        <source>not a size in bytes; ignored</source>
        <translation>バイト単位のサイズではありません。無視しました</translation>
    </message>
    <message>
        <source>not true or false; ignored</source>
        <translation>true でも false でもありません。無視しました</translation>
    </message>
    <message>
        <source>contains something that is not a string; ignored</source>
        <translation>文字列以外のものが含まれています。無視しました</translation>
    </message>
    <message>
        <source>not an array; ignored</source>
        <translation>配列ではありません。無視しました</translation>
    </message>
    <message>
        <source>not an object; ignored</source>
        <translation>オブジェクトではありません。無視しました</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileBlame</name>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>テキストではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileDialogs</name>
    <message>
        <source>Image archives (%1)</source>
        <translation>イメージアーカイブ (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Open Image</source>
        <translation>イメージを開く</translation>
    </message>
    <message>
        <source>Open Image Directory</source>
        <translation>イメージのディレクトリを開く</translation>
    </message>
    <message>
        <source>Upper Directory of a Container</source>
        <translation>コンテナの upperdir</translation>
    </message>
    <message>
        <source>Layer archives (%1)</source>
        <translation>レイヤーアーカイブ (%1)</translation>
    </message>
    <message>
        <source>Layer Archive of a Container</source>
        <translation>コンテナのレイヤーアーカイブ</translation>
    </message>
    <message>
        <source>HTML page (%1)</source>
        <translation>HTML ページ (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>テキスト (%1)</translation>
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
        <translation>Dockerfile のパッチ (%1)</translation>
    </message>
    <message>
        <source>PDF pages (%1)</source>
        <translation>PDF 文書 (%1)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>PNG pictures (%1)</source>
        <translation>PNG 画像 (%1)</translation>
    </message>
    <message>
        <source>SVG drawings (%1)</source>
        <translation>SVG 図形 (%1)</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>画像のエクスポート</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>レッスン (%1)</translation>
    </message>
    <message>
        <source>Open Lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <translation>結果 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileExport</name>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message>
        <source>Not Exported</source>
        <translation>エクスポート失敗</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileFacts</name>
    <message>
        <source>Hard links</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… ほか</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 (major, minor)</source>
        <translation>%1 (メジャー、マイナー)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>スパース</translation>
    </message>
    <message>
        <source>yes: holes take no space in the layer</source>
        <translation>はい: ホールはレイヤーで領域を使いません</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Content (XXH3)</source>
        <translation>内容 (XXH3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>The layer has no entry for this directory, only for its contents.</source>
        <translation>このレイヤーには、このディレクトリのエントリがなく、中身のエントリだけがあります。</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>拡張属性</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>削除したレイヤー</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Content from</source>
        <translation>内容の由来</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Visible in</source>
        <translation>可視の範囲</translation>
    </message>
    <message>
        <source>Changes from the previous version</source>
        <translation>前の版からの変更</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>copied up unchanged</source>
        <translation>変更なしでコピーアップ</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileKind</name>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Shared libraries</source>
        <translation>共有ライブラリ</translation>
    </message>
    <message>
        <source>Sources, headers and static libraries</source>
        <translation>ソース、ヘッダー、静的ライブラリ</translation>
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
        <translation>その他のスクリプト</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Languages and time zones</source>
        <translation>言語とタイムゾーン</translation>
    </message>
    <message>
        <source>Package manager data and caches</source>
        <translation>パッケージマネージャーのデータとキャッシュ</translation>
    </message>
    <message>
        <source>Configuration and text data</source>
        <translation>設定とテキストデータ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>音声と動画</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>files of other kinds</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilePeek</name>
    <message>
        <source>object file</source>
        <translation>オブジェクトファイル</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>共有ライブラリ</translation>
    </message>
    <message>
        <source>memory of a crashed program</source>
        <translation>クラッシュしたプログラムのメモリ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>ELF %1, %2-bit %3, %4</source>
        <extracomment>&quot;ELF program, 64-bit x86-64, little-endian&quot;</extracomment>
        <translation>ELF %1、%2 ビット %3、%4</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>リトルエンディアン</translation>
    </message>
    <message>
        <source>, statically linked</source>
        <translation>、静的リンク</translation>
    </message>
    <message>
        <source>, stripped</source>
        <translation>、シンボルなし</translation>
    </message>
    <message>
        <source>, with symbols</source>
        <translation>、シンボルあり</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <comment>shared libraries</comment>
        <translation>依存ライブラリ: %1</translation>
    </message>
    <message>
        <source>Loaded by %1</source>
        <comment>a dynamic loader</comment>
        <translation>ローダー: %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a shared library</comment>
        <translation>ライブラリ名: %1</translation>
    </message>
    <message>
        <source>Looks for libraries in %1</source>
        <translation>ライブラリの検索先: %1</translation>
    </message>
    <message>
        <source>Build ID %1</source>
        <translation>ビルド ID: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, issued by %3</source>
        <translation>有効期間 %1 から %2、発行者 %3</translation>
    </message>
    <message>
        <source>%1 certificates in all</source>
        <translation>証明書は全部で %1 個</translation>
    </message>
</context>
<context>
    <name>stratoscope::FileSet</name>
    <message>
        <source>Expected a container image as written by &quot;docker save&quot; or &quot;skopeo copy&quot;: a tar (compressed or not), possibly in a zip or 7z, or a directory.</source>
        <translation>「docker save」や「skopeo copy」で書き出したコンテナイメージが必要です: tar (圧縮の有無は問わず、zip や 7z の中でも可) またはディレクトリ。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>not a tar, zip or 7z archive</source>
        <translation>tar、zip、7z のいずれのアーカイブでもありません</translation>
    </message>
    <message>
        <source>archives nested more than %1 deep</source>
        <translation>アーカイブの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>アーカイブが空です</translation>
    </message>
    <message>
        <source> in %1</source>
        <extracomment>what an archive is wrapped in, &quot;tar in zip&quot;</extracomment>
        <translation> (%1 内)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterBar</name>
    <message>
        <source>Filter by path (%1)</source>
        <comment>a key</comment>
        <translation>パスで絞り込み (%1)</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>パスで絞り込み</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChipButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Press to remove this filter</source>
        <translation>押すとこのフィルターを解除します</translation>
    </message>
    <message>
        <source>Remove this filter (Del)</source>
        <translation>このフィルターを解除 (Del)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>有効なフィルター</translation>
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
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindReference</name>
    <message>
        <source>it has no image or container with this name</source>
        <translation>この名前のイメージもコンテナもありません</translation>
    </message>
    <message>
        <source>List them with &quot;%1 images&quot; and &quot;%1 ps -a&quot;</source>
        <translation>「%1 images」と「%1 ps -a」で一覧を確認してください</translation>
    </message>
    <message>
        <source>has none with this name</source>
        <translation>この名前のものがありません</translation>
    </message>
    <message>
        <source>no container engine found</source>
        <translation>コンテナエンジンが見つかりません</translation>
    </message>
    <message>
        <source>no such container (%1)</source>
        <translation>そのようなコンテナはありません (%1)</translation>
    </message>
    <message>
        <source>several engines have a container with this name</source>
        <translation>この名前のコンテナが複数のエンジンにあります</translation>
    </message>
    <message>
        <source>Specify which one: %1</source>
        <translation>どれかを指定してください: %1</translation>
    </message>
    <message>
        <source>%1 is disabled by an environment variable</source>
        <translation>%1 は環境変数で無効にされています</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindStorage</name>
    <message>
        <source>Get the images from the engine instead: open docker://NAME or podman://NAME, or save them to a file</source>
        <translation>代わりにエンジンからイメージを取得してください: docker://NAME または podman://NAME を開くか、イメージをファイルに保存します</translation>
    </message>
    <message>
        <source>an engine&apos;s storage: permission denied</source>
        <translation>エンジンのストレージです。アクセスする権限がありません</translation>
    </message>
    <message>
        <source>this engine uses the storage driver &quot;%1&quot;; only overlay storage can be read</source>
        <translation>このエンジンはストレージドライバー「%1」を使っています。読み取れるのは overlay ストレージだけです</translation>
    </message>
    <message>
        <source>contains the storage of several engines</source>
        <translation>複数のエンジンのストレージが含まれています</translation>
    </message>
    <message>
        <source>Open one of them: %1 or %2</source>
        <translation>どちらかを開いてください: %1 または %2</translation>
    </message>
    <message>
        <source>this Docker keeps its images in containerd&apos;s store, which is elsewhere</source>
        <translation>この Docker はイメージを containerd のストアに格納していて、それは別の場所にあります</translation>
    </message>
    <message>
        <source>Give the root directory of containerd (%1)</source>
        <translation>containerd のルートディレクトリを指定してください (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingCard</name>
    <message>
        <source>Cop&amp;y Advice</source>
        <translation>アドバイスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>What happened, and how to fix it</source>
        <translation>何が起きたか、どう直すか</translation>
    </message>
    <message>
        <source>Instead:</source>
        <comment>what to write in the Dockerfile</comment>
        <translation>修正後:</translation>
    </message>
    <message>
        <source>Cop&amp;y Fix</source>
        <translation>修正をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the corrected instructions, without marks.</source>
        <translation>あるべき形の命令を、目印なしでコピーします。</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingOrigin</name>
    <message>
        <source>See line %1 of %2.</source>
        <comment>a file</comment>
        <translation>%2 の %1 行目を参照してください。</translation>
    </message>
    <message>
        <source>See lines %1 to %2 of %3.</source>
        <comment>a file</comment>
        <translation>%3 の %1 行目から %2 行目を参照してください。</translation>
    </message>
    <message>
        <source>%1 of %2 are yours</source>
        <comment>bytes</comment>
        <translation>%2 のうち自分の分は %1</translation>
    </message>
    <message>
        <source>It is in the base image %1.</source>
        <translation>ベースイメージ %1 にあります。</translation>
    </message>
    <message>
        <source>The bytes are in the base image %1; your instruction wastes them.</source>
        <translation>データはベースイメージ %1 にあり、自分の命令がそれを無駄にしています。</translation>
    </message>
</context>
<context>
    <name>stratoscope::FindingText</name>
    <message>
        <source>the container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a path and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <comment>the second is their size</comment>
        <translation>%1 ファイル (%2)</translation>
    </message>
    <message>
        <source>%1 files below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%2 以下の %1 ファイル (%3)</translation>
    </message>
    <message>
        <source>%1 files, most below %2 (%3)</source>
        <comment>the last is their size</comment>
        <translation>%1 ファイル、大半は %2 以下 (%3)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1 and elsewhere</source>
        <comment>a directory</comment>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>%1: removed in %2</source>
        <comment>a path, and &quot;layer 7&quot; or &quot;the container&quot;</comment>
        <translation>%1: %2 で削除</translation>
    </message>
    <message>
        <source>%1: overwritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: %2 で上書き</translation>
    </message>
    <message>
        <source>%1: copied in %2 for a metadata change</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: メタデータ変更のため %2 でコピー</translation>
    </message>
    <message>
        <source>%1: rewritten in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: %2 で再書き込み</translation>
    </message>
    <message>
        <source>%1: moved in %2</source>
        <comment>a path, and &quot;layer 7&quot;</comment>
        <translation>%1: %2 で移動</translation>
    </message>
    <message>
        <source>%1: duplicated elsewhere</source>
        <comment>a path</comment>
        <translation>%1: ほかの場所にも重複</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden by %3</source>
        <comment>a path, what it is, &quot;layer 7&quot;</comment>
        <translation>%1: %2、%3 が隠しています</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves it to %4 and so contains it again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 が %2 を書き込みました。%3 が %4 に移動したため、もう一度含まれています。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 moves them, for example to %4, and so contains them again.</source>
        <comment>layers are named in brackets</comment>
        <translation>%1 が %2 を書き込みました。%3 が %4 などに移動したため、もう一度含まれています。</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also at %3.</source>
        <translation>%1 が %2 を書き込みました。同じ内容が %3 にもあります。</translation>
    </message>
    <message>
        <source>%1 wrote %2. The same content is also elsewhere: %3, for example, at %4.</source>
        <translation>%1 が %2 を書き込みました。同じ内容がほかの場所にもあります。たとえば %3 は %4 にもあります。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 removes it, which only hides it.</source>
        <translation>%1 が %2 を書き込みました。%3 が削除していますが、隠しているだけです。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 overwrites it, and both versions are in the image.</source>
        <translation>%1 が %2 を書き込みました。%3 が上書きしていますが、両方の版がイメージに入っています。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 changes only mode, owner, times or attributes, and so contains it again.</source>
        <translation>%1 が %2 を書き込みました。%3 はモード、所有者、時刻、属性だけを変更し、そのためにもう一度含んでいます。</translation>
    </message>
    <message>
        <source>%1 wrote %2. %3 contains exactly the same again.</source>
        <translation>%1 が %2 を書き込みました。%3 にはまったく同じものがもう一度含まれています。</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3.</source>
        <translation>%1 が %2 を書き込みました: %3。</translation>
    </message>
    <message>
        <source>%1 wrote %2: %3. %4 only hides it; anyone with the image can read it.</source>
        <translation>%1 が %2 を書き込みました: %3。%4 は隠しているだけで、イメージを持つ人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>of files that a layer changes</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>of files that a layer changes</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>times</source>
        <comment>of files that a layer changes</comment>
        <translation>時刻</translation>
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
        <translation>現在は %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <comment>a path</comment>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>The container</source>
        <comment>begins a sentence</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>begins a sentence</comment>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Layer %1 (%2)</source>
        <comment>begins a sentence; the second is an instruction</comment>
        <translation>レイヤー %1 (%2)</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixPatch</name>
    <message>
        <source>Saves %1 of %2, uncompressed.</source>
        <comment>bytes, bytes</comment>
        <translation>%2 のうち %1 を削減します (非圧縮時)。</translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in comments.</source>
        <comment>bytes</comment>
        <translation>そのうち %1 の削減には、コメントに示した行を .dockerignore に書く必要があります。</translation>
    </message>
    <message>
        <source>Left out, because it conflicts with others: %1</source>
        <comment>what a finding is about</comment>
        <translation>ほかと両立しないため除外: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::FixView</name>
    <message>
        <source>Instructions before and after the fix</source>
        <translation>修正前と修正後の命令</translation>
    </message>
</context>
<context>
    <name>stratoscope::Format</name>
    <message>
        <source>mode</source>
        <comment>changed metadata</comment>
        <translation>モード</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>changed metadata</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>time</source>
        <comment>changed metadata</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>xattrs</source>
        <comment>changed metadata</comment>
        <translation>拡張属性</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changed metadata</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <comment>a size, rounded and exact</comment>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number: percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a layer did to a file</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>content changed</source>
        <comment>what a layer did to a file</comment>
        <translation>内容変更</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>the metadata that a layer changed: mode, owner</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>type changed</source>
        <comment>what a layer did to a file</comment>
        <translation>種類変更</translation>
    </message>
    <message>
        <source>copied up</source>
        <comment>what a layer did to a file: stored it again without a change</comment>
        <translation>コピーアップ</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>what a layer did to a file</comment>
        <translation>削除</translation>
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
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>A note on a manifest or an index: a name and a text, such as who made the image and from which source. It changes the digest, but nothing that a container sees.</source>
        <translation>マニフェストやインデックスに付ける注記です。名前とテキストからなり、イメージの作成者や元になったソースなどを示します。ダイジェストは変わりますが、コンテナから見えるものは変わりません。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>アテステーション (attestation)</translation>
    </message>
    <message>
        <source>What a builder states about an image, such as how it was built (provenance) or what is in it (a bill of materials). It is stored beside the image, as a manifest of its own.</source>
        <translation>ビルダーがイメージについて述べる内容です。どのようにビルドしたか (来歴) や、何が入っているか (部品表) などを示します。独立したマニフェストとして、イメージの横に格納されます。</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>The image that FROM names. Its layers become the lowest ones of yours, unchanged, so all images with the same base share them.</source>
        <translation>FROM が指定するイメージです。そのレイヤーは変更されずに、作成するイメージの最下部のレイヤーになります。そのため、同じベースのイメージはすべて、それらのレイヤーを共有します。</translation>
    </message>
    <message>
        <source>Bill of materials (SBOM)</source>
        <translation>部品表 (SBOM)</translation>
    </message>
    <message>
        <source>A list of the packages in an image, in a format such as SPDX or CycloneDX, for tools that look for known vulnerabilities and licences.</source>
        <translation>イメージ内のパッケージの一覧です。SPDX や CycloneDX などの形式で、既知の脆弱性やライセンスを調べるツールが使います。</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>A sequence of bytes that is stored and found by its digest: a layer, a config or a manifest.</source>
        <translation>ダイジェストを使って格納され、見つけられるバイト列です。レイヤー、コンフィグ、マニフェストがこれにあたります。</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>ビルドキャッシュ</translation>
    </message>
    <message>
        <source>Layers of earlier builds that a builder uses again as long as nothing that goes into a step has changed. After the first step that differs, every step runs again.</source>
        <translation>以前のビルドのレイヤーです。ステップの入力が何も変わっていない限り、ビルダーが再利用します。最初に違いが出たステップ以降は、すべて再び実行されます。</translation>
    </message>
    <message>
        <source>Cache mount</source>
        <translation>キャッシュマウント</translation>
    </message>
    <message>
        <source>A directory that a RUN step sees and that stays out of the layer: RUN --mount=type=cache. Package managers keep their downloads there, and the image does not carry them.</source>
        <translation>RUN ステップから見え、レイヤーには入らないディレクトリです: RUN --mount=type=cache。パッケージマネージャーがダウンロードしたものをここに保存し、イメージには含まれません。</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>チェーン ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s diff ID and the chain ID of the layer below. It names a whole stack up to a layer: engines keep unpacked layers under it, and two images with the same chain ID share them.</source>
        <translation>レイヤーの Diff ID と、1 つ下のレイヤーのチェーン ID から求めるハッシュです。そのレイヤーまでのスタック全体を特定します。エンジンはこれを使って展開済みのレイヤーを保持し、チェーン ID が同じ 2 つのイメージはそれらを共有します。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Makes the writable layer of a container the top layer of a new image. A build does the same after each step that changes files.</source>
        <translation>コンテナの書き込み可能レイヤーを、新しいイメージの最上位レイヤーにします。ビルドも、ファイルを変更する各ステップの後に同じことをします。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>The JSON document that says how to run the image (command, user, environment), for which platform it is, which layers it has, by diff ID, and how they came about. Its hash is the image ID.</source>
        <translation>イメージの実行方法 (コマンド、ユーザー、環境)、対象のプラットフォーム、含まれるレイヤー (Diff ID で示す)、レイヤーの成り立ちを記した JSON 文書です。そのハッシュがイメージ ID です。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>A running or stopped process with the files of an image. Seen as files it is the image&apos;s stack of layers with one more on top that can be written; that is the only difference.</source>
        <translation>イメージのファイルを使うプロセスで、実行中か停止中です。ファイルとして見れば、イメージのレイヤースタックの上に、書き込めるレイヤーを 1 つ載せたものです。違いはそれだけです。</translation>
    </message>
    <message>
        <source>Copy-up</source>
        <translation>コピーアップ (copy-up)</translation>
    </message>
    <message>
        <source>What happens when a container changes a file of a lower layer: the whole file is copied to the writable layer first, and changed there. Changing one byte of a large file, or only its owner, costs all of its size.</source>
        <translation>コンテナが下のレイヤーのファイルを変更するときに起こることです。まずファイル全体が書き込み可能レイヤーにコピーされ、そこで変更されます。大きなファイルの 1 バイトや所有者だけを変えても、ファイル全体のサイズを消費します。</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>ディスクリプター</translation>
    </message>
    <message>
        <source>A reference to a blob: its media type, its digest and its size. Manifests consist of them.</source>
        <translation>blob への参照です。メディアタイプ、ダイジェスト、サイズからなります。マニフェストはディスクリプターで構成されます。</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of a layer&apos;s uncompressed tar. It names the content of the layer, however it is compressed.</source>
        <translation>レイヤーの非圧縮の tar のハッシュです。圧縮方法にかかわらず、レイヤーの内容を特定します。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>The hash of a blob as it is stored and downloaded, and its address in a registry: sha256:… Whoever has the digest can check the bytes. Compressing the same layer in another way gives another digest.</source>
        <translation>格納およびダウンロードされる形での blob のハッシュで、レジストリでの所在も示します: sha256:…。ダイジェストがあれば、誰でもデータを確認できます。同じレイヤーでも圧縮方法が違えば、ダイジェストも変わります。</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe of an image, one instruction a line. RUN, COPY and ADD make a layer each; all others only change the config.</source>
        <translation>イメージの作り方を、1 行に 1 命令で書いたものです。RUN、COPY、ADD はそれぞれレイヤーを 1 つ作り、ほかの命令はコンフィグだけを変更します。</translation>
    </message>
    <message>
        <source>Metadata step</source>
        <translation>メタデータステップ</translation>
    </message>
    <message>
        <source>A step of the history that changed settings, such as ENV or CMD, and no files. It has no layer and takes no space.</source>
        <translation>履歴のうち、ENV や CMD のように、設定だけを変更してファイルを変更しないステップです。レイヤーを持たず、領域も使いません。</translation>
    </message>
    <message>
        <source>Entry point and command</source>
        <translation>エントリーポイントとコマンド</translation>
    </message>
    <message>
        <source>What a container runs: ENTRYPOINT with CMD as its arguments. Whoever starts the container can replace both.</source>
        <translation>コンテナが実行するものです。ENTRYPOINT が、CMD を引数として実行されます。コンテナを起動する人は、どちらも置き換えられます。</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>A second name for the same file. Within a layer it takes no space; across layers there are no hard links, so changing one name copies the file and parts the names.</source>
        <translation>同じファイルの別名です。1 つのレイヤーの中では領域を使いません。レイヤーをまたぐハードリンクはないため、一方の名前で変更するとファイルがコピーされ、別々のファイルになります。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The config&apos;s list of steps: what each did, when, and whether it made a layer.</source>
        <translation>コンフィグにあるステップの一覧です。各ステップが何をしたか、いつ行われたか、レイヤーを作ったかを示します。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>A stack of read-only layers and a config. Each layer points to the one below it, and the lowest to nothing. Nothing of an image ever changes: a new version is another image.</source>
        <translation>読み取り専用レイヤーのスタックとコンフィグです。各レイヤーは 1 つ下のレイヤーを指し、最下位は何も指しません。イメージの中身が変わることはなく、新しい版は別のイメージになります。</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>イメージ ID</translation>
    </message>
    <message>
        <source>The hash of the config. As this lists the diff IDs of all layers, the same ID means the same files and settings.</source>
        <translation>コンフィグのハッシュです。コンフィグには全レイヤーの Diff ID が並ぶため、ID が同じなら、ファイルも設定も同じです。</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>イメージインデックス</translation>
    </message>
    <message>
        <source>A list of manifests, usually one for each platform. Engines take the one that fits their machine. Docker calls it a manifest list.</source>
        <translation>マニフェストの一覧で、通常はプラットフォームごとに 1 つあります。エンジンは、自分のマシンに合うものを選びます。Docker ではマニフェストリスト (manifest list) と呼びます。</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A line of a Dockerfile, such as RUN or COPY. Those that can change files make one layer each.</source>
        <translation>RUN や COPY など、Dockerfile の 1 行です。ファイルを変更できる命令は、それぞれレイヤーを 1 つ作ります。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>A name and a text in the config, such as the version. Engines can search for labels.</source>
        <translation>バージョンなど、コンフィグにある名前とテキストの組です。エンジンではラベルで検索できます。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>The changes to files that one step made: added and changed files as a whole, and whiteouts for deleted ones. It is a tar and never changes. What a layer adds stays in the image, whatever the layers above do.</source>
        <translation>1 つのステップによるファイルの変更です。追加や変更されたファイルは全体を、削除されたファイルはホワイトアウトを含みます。実体は tar で、変わることはありません。レイヤーが追加したものは、上のレイヤーが何をしてもイメージに残ります。</translation>
    </message>
    <message>
        <source>OCI image layout</source>
        <translation>OCI イメージレイアウト</translation>
    </message>
    <message>
        <source>A directory or a tar with images: oci-layout, index.json, and all blobs under their digests.</source>
        <translation>イメージを収めたディレクトリまたは tar です。oci-layout、index.json と、ダイジェストを名前とするすべての blob からなります。</translation>
    </message>
    <message>
        <source>Lazy pulling</source>
        <translation>遅延プル (lazy pulling)</translation>
    </message>
    <message>
        <source>Starting a container before its layers are downloaded. Layers in the formats eStargz and zstd:chunked have a table of contents, so that each file can be fetched when it is needed.</source>
        <translation>レイヤーのダウンロードが終わる前にコンテナを起動することです。eStargz や zstd:chunked 形式のレイヤーには目次があるため、ファイルを必要になったときに 1 つずつ取得できます。</translation>
    </message>
    <message>
        <source>Leftover</source>
        <translation>残存ファイル</translation>
    </message>
    <message>
        <source>What a build needed and a container does not: package lists, caches, logs, a version control directory. It can go, in the very step that makes it.</source>
        <translation>ビルドには必要でも、コンテナには不要なものです。パッケージの一覧、キャッシュ、ログ、バージョン管理のディレクトリなどがあります。削除できますが、それを作るステップの中で削除する必要があります。</translation>
    </message>
    <message>
        <source>Lower directory</source>
        <translation>lowerdir (下位ディレクトリ)</translation>
    </message>
    <message>
        <source>An unpacked read-only layer on the host, as overlayfs takes it. There is one for each layer, the topmost first in the option lowerdir.</source>
        <translation>ホスト上に展開された読み取り専用レイヤーで、overlayfs が使うものです。レイヤーごとに 1 つあり、オプション lowerdir では最上位のものから順に並べます。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>The list of what an image consists of: its config and its layers, each with digest and size. Its own digest is the one that a pull by digest names.</source>
        <translation>イメージを構成するものの一覧です。コンフィグと各レイヤーを、ダイジェストとサイズとともに示します。ダイジェストを指定したプルでは、マニフェスト自身のダイジェストを使います。</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>What kind of blob it is, such as application/vnd.oci.image.layer.v1.tar+gzip: a layer that is compressed with gzip.</source>
        <translation>blob の種類です。たとえば application/vnd.oci.image.layer.v1.tar+gzip は、gzip で圧縮されたレイヤーです。</translation>
    </message>
    <message>
        <source>Metadata-only copy-up</source>
        <translation>メタデータのみのコピーアップ</translation>
    </message>
    <message>
        <source>An option of overlayfs: changing only the owner or mode of a file copies no content. Layers have no such thing, so a commit stores the whole file.</source>
        <translation>overlayfs のオプションです。ファイルの所有者やモードだけを変えるとき、内容をコピーしません。レイヤーにはこの仕組みがないため、コミットするとファイル全体が格納されます。</translation>
    </message>
    <message>
        <source>Multi-stage build</source>
        <translation>マルチステージビルド</translation>
    </message>
    <message>
        <source>A Dockerfile with several FROMs. The last stage copies what it needs from earlier ones with COPY --from; compilers and caches stay behind in those.</source>
        <translation>FROM が複数ある Dockerfile です。最後のステージは、必要なものを COPY --from で前のステージからコピーします。コンパイラーやキャッシュは前のステージに残ります。</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>不透明ディレクトリ (opaque directory)</translation>
    </message>
    <message>
        <source>A directory that hides everything that lower layers have in it. In a layer&apos;s tar, the file .wh..wh..opq marks it; on the host, an extended attribute does. The hidden files stay in the image.</source>
        <translation>下のレイヤーがその中に持つものをすべて隠すディレクトリです。レイヤーの tar ではファイル .wh..wh..opq が、ホスト上では拡張属性がその印になります。隠れたファイルはイメージに残ります。</translation>
    </message>
    <message>
        <source>overlayfs</source>
        <translation>overlayfs</translation>
    </message>
    <message>
        <source>The file system of the Linux kernel that shows several directories as one. Engines mount the unpacked layers with it: lower directories for the image, an upper directory for the container.</source>
        <translation>複数のディレクトリを 1 つに見せる、Linux カーネルのファイルシステムです。エンジンは展開済みのレイヤーをこれでマウントします。lowerdir はイメージ用、upperdir はコンテナ用です。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>The operating system and processor that an image is for, such as linux/arm64.</source>
        <translation>linux/arm64 など、イメージの対象となるオペレーティングシステムとプロセッサーです。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来歴 (provenance)</translation>
    </message>
    <message>
        <source>An attestation of how an image was built: from which source, with which Dockerfile, bases and arguments.</source>
        <translation>イメージをどのようにビルドしたかを示すアテステーションです。元のソース、使った Dockerfile、ベースイメージ、引数を記します。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The layers of an image are: all containers of the image use the same ones. Whatever a container changes goes to its own writable layer.</source>
        <translation>イメージのレイヤーは読み取り専用で、そのイメージのすべてのコンテナが同じものを使います。コンテナが変更したものは、そのコンテナ自身の書き込み可能レイヤーに入ります。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>A server that stores images. Pushing sends it only the blobs that it does not have yet, and pulling fetches only those that the engine does not have.</source>
        <translation>イメージを格納するサーバーです。プッシュではまだレジストリにない blob だけを送り、プルではエンジンにない blob だけを取得します。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>The images of one name in a registry, such as library/debian. Its tags and digests tell them apart.</source>
        <translation>レジストリ内で同じ名前を持つイメージの集まりです。例: library/debian。タグとダイジェストで区別します。</translation>
    </message>
    <message>
        <source>Reproducible build</source>
        <translation>再現可能なビルド</translation>
    </message>
    <message>
        <source>A build that gives the same digests again from the same source. Times, the order of files and the compressor are what usually differs.</source>
        <translation>同じソースから再び同じダイジェストが得られるビルドです。通常、時刻、ファイルの順序、圧縮プログラムが違いの原因になります。</translation>
    </message>
    <message>
        <source>docker save archive</source>
        <translation>docker save アーカイブ</translation>
    </message>
    <message>
        <source>A tar with images as docker save writes it: manifest.json, configs and layers. Newer ones are an OCI image layout at the same time.</source>
        <translation>docker save が書き出す、イメージの入った tar です。manifest.json、コンフィグ、レイヤーからなります。新しいものは OCI イメージレイアウトも兼ねています。</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>scratch</translation>
    </message>
    <message>
        <source>The empty base: an image FROM scratch has only its own layers. It suits programs that need no other files.</source>
        <translation>空のベースです。FROM scratch のイメージは、自身のレイヤーだけを持ちます。ほかのファイルを必要としないプログラムに向いています。</translation>
    </message>
    <message>
        <source>Secret mount</source>
        <translation>シークレットマウント</translation>
    </message>
    <message>
        <source>A file that a RUN step can read and that no layer keeps: RUN --mount=type=secret. A secret that a layer once has stays readable for everyone who has the image.</source>
        <translation>RUN ステップから読め、どのレイヤーにも残らないファイルです: RUN --mount=type=secret。シークレットが一度レイヤーに入ると、イメージを持つ人なら誰でも読めるままになります。</translation>
    </message>
    <message>
        <source>Shared layer</source>
        <translation>共有レイヤー</translation>
    </message>
    <message>
        <source>A layer that several images have. It is stored and downloaded once. Sharing needs the same layers below, too: the same chain ID.</source>
        <translation>複数のイメージが持つレイヤーです。格納とダウンロードは 1 回だけです。共有するには下のレイヤーも同じ、つまりチェーン ID が同じでなければなりません。</translation>
    </message>
    <message>
        <source>Squashing</source>
        <translation>スカッシュ (squash)</translation>
    </message>
    <message>
        <source>Making one layer of several. Hidden versions disappear, and so does the sharing with other images.</source>
        <translation>複数のレイヤーを 1 つに結合することです。隠れた版がなくなり、ほかのイメージとの共有もなくなります。</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>ストレージドライバー</translation>
    </message>
    <message>
        <source>The part of an engine that unpacks layers and stacks them for containers. The usual one, overlay2, uses overlayfs.</source>
        <translation>エンジンのうち、レイヤーを展開してコンテナ用に重ねる部分です。一般的な overlay2 は overlayfs を使います。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A name for an image in a repository, such as 1.27 or latest. It can be moved to another image at any time; a digest cannot.</source>
        <translation>1.27 や latest など、リポジトリ内のイメージの名前です。タグはいつでも別のイメージに移せますが、ダイジェストは移せません。</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>All layers seen as one file system, from the top down: for each name, the first layer that has it answers, and directories show what all layers have in them. It hides that there are layers. Union file system is another name for it.</source>
        <translation>すべてのレイヤーを上から順に重ね、1 つのファイルシステムとして見たものです。名前ごとに、それを持つ最初のレイヤーが使われ、ディレクトリには全レイヤーの中身が並びます。レイヤーがあることは見えません。ユニオンファイルシステム (union file system) とも呼びます。</translation>
    </message>
    <message>
        <source>Upper directory</source>
        <translation>upperdir (上位ディレクトリ)</translation>
    </message>
    <message>
        <source>The writable layer of a container on the host, as overlayfs takes it: upperdir. One can look at it while the container runs.</source>
        <translation>ホスト上にあるコンテナの書き込み可能レイヤーで、overlayfs がオプション upperdir で使うものです。コンテナの実行中も中を見られます。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>A directory that is mounted into containers from outside. Its files are in no layer and outlive the container.</source>
        <translation>外部からコンテナにマウントするディレクトリです。そのファイルはどのレイヤーにも入らず、コンテナを削除しても残ります。</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>無駄な領域</translation>
    </message>
    <message>
        <source>Bytes that an image carries and a container never sees or needs: files that later layers delete, replace or copy, duplicates and leftovers. Everyone downloads them.</source>
        <translation>イメージに含まれながら、コンテナからは見えないか、必要とされないデータです。後のレイヤーが削除、置き換え、コピーしたファイル、重複、残存ファイルなどです。それでも全員がダウンロードします。</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>ホワイトアウト (whiteout)</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”: it hides what lower layers have under its name, and their bytes stay in the image. In a layer&apos;s tar it is an empty file, .wh.NAME; on the host, a character device with the numbers 0, 0.</source>
        <translation>「これはなくなった」と示す目印です。同じ名前で下のレイヤーが持つものを隠しますが、データはイメージに残ります。レイヤーの tar では空のファイル .wh.NAME、ホスト上では番号 0, 0 のキャラクターデバイスです。</translation>
    </message>
    <message>
        <source>Work directory</source>
        <translation>workdir (作業ディレクトリ)</translation>
    </message>
    <message>
        <source>An empty directory in which overlayfs prepares changes, so that they appear in the upper directory all at once: workdir.</source>
        <translation>overlayfs が変更を準備する空のディレクトリで、オプション workdir で指定します。これにより、変更は upperdir に一度に現れます。</translation>
    </message>
    <message>
        <source>Writable layer</source>
        <translation>書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes there, and whiteouts for what it deletes. Removing the container removes it.</source>
        <translation>イメージの上に載る、コンテナ自身のレイヤーです。コンテナが書き込むものと、削除するもののホワイトアウトがすべてここに入ります。コンテナを削除すると、このレイヤーも削除されます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::GlossaryWindow</name>
    <message>
        <source>On the command line</source>
        <translation>コマンドラインでは</translation>
    </message>
    <message>
        <source>Specified in</source>
        <translation>仕様</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>用語を検索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>No term has that in its name or explanation.</source>
        <translation>名前や説明にこれを含む用語はありません。</translation>
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
        <translation>コンテナから見える形で、IMAGE のファイルの内容から PATTERN を探し、含む行を
「LAYER:PATH:LINE:TEXT」と出力する。LAYER はファイルの由来となるレイヤー。
名前が複数あれば名前ごとに示す。長い行は最初の一致の前後だけを示し、制御文字と
UTF-8 でないバイトは \xNN と書く。テキストでないファイルでは最初の一致の位置を
「LAYER:PATH: バイナリファイルの N バイト目で一致」と示す。

レイヤー、その中のファイル、行の順に並ぶ。--format json では &quot;text&quot; が行、
&quot;offset&quot; がファイル内の一致の位置で、行がない場合 &quot;line&quot; と &quot;text&quot; は null。
何も見つからなければ、終了コード 6 で終了する。</translation>
    </message>
    <message>
        <source>What to find: text within a line.</source>
        <translation>探すもの: 1 行の中のテキスト。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format には形式が必要です</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
    <message>
        <source>--regex and --bytes cannot be combined</source>
        <translation>--regex と --bytes は同時に指定できません</translation>
    </message>
    <message>
        <source>--ignore-case and --bytes cannot be combined</source>
        <translation>--ignore-case と --bytes は同時に指定できません</translation>
    </message>
    <message>
        <source>--all-versions, --up-to and --layer cannot be combined</source>
        <translation>--all-versions、--up-to、--layer は同時に指定できません</translation>
    </message>
    <message>
        <source>PATTERN is a regular expression, as in Perl.</source>
        <translation>PATTERN は Perl と同じ正規表現。</translation>
    </message>
    <message>
        <source>PATTERN is bytes in hexadecimal: &quot;7f 45 4c 46&quot;.</source>
        <translation>PATTERN は 16 進のバイト列: 「7f 45 4c 46」。</translation>
    </message>
    <message>
        <source>Ignores case.</source>
        <translation>大文字と小文字を区別しない。</translation>
    </message>
    <message>
        <source>The file system of the layers 0 to LAYER.</source>
        <translation>レイヤー 0 から LAYER までのファイルシステム。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>The files of LAYER alone.</source>
        <translation>LAYER だけのファイル。</translation>
    </message>
    <message>
        <source>Every version of every file, including those that later layers overwrite or delete.</source>
        <translation>全ファイルのすべての版。後のレイヤーが上書きまたは削除する版も含む。</translation>
    </message>
    <message>
        <source>Only the names of the files, each once.</source>
        <translation>ファイルの名前だけを 1 回ずつ。</translation>
    </message>
    <message>
        <source>text (the default) or json: one object per line.</source>
        <translation>text (既定) または json: 1 行に 1 オブジェクト。</translation>
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
        <translation>%1 はまだ書き込み中です</translation>
    </message>
</context>
<context>
    <name>stratoscope::Guarded</name>
    <message>
        <source>a fault in this program (%1)</source>
        <translation>このプログラムの不具合です (%1)</translation>
    </message>
    <message>
        <source>Please report it, with what Help → Copy Diagnostics tells</source>
        <translation>「ヘルプ → 診断情報をコピー」の内容を添えて報告してください</translation>
    </message>
    <message>
        <source>there is not enough memory for that</source>
        <translation>そのためのメモリが足りません</translation>
    </message>
    <message>
        <source>Close other images or programs, then try again</source>
        <translation>ほかのイメージやプログラムを閉じてから、もう一度試してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::GuiOptions</name>
    <message>
        <source>See what is inside container images: the stack of layers, the file system they make together, and the layer each file comes from.</source>
        <translation>コンテナイメージの中を見るためのプログラムです。積み重なったレイヤー、それらが形作るファイルシステム、各ファイルの由来となるレイヤーがわかります。</translation>
    </message>
    <message>
        <source>Put a container&apos;s writable layer on top: its upper directory, or a layer tar.</source>
        <translation>コンテナの書き込み可能レイヤー (upperdir またはレイヤーの tar) を上に載せる。</translation>
    </message>
    <message>
        <source>Which of several images to open: a tag, the start of an ID, or @N.</source>
        <translation>複数のイメージのうち開くもの: タグ、ID の先頭部分、または @N。</translation>
    </message>
    <message>
        <source>IMAGE is an engine&apos;s storage on this host, such as /var/lib/docker. Default: the one in the usual place.</source>
        <translation>IMAGE は、/var/lib/docker など、このホストにあるエンジンのストレージ。既定: 通常の場所にあるもの。</translation>
    </message>
    <message>
        <source>Which of several platforms to open.</source>
        <translation>複数のプラットフォームのうち開くもの。</translation>
    </message>
    <message>
        <source>Select a path in the unified file system.</source>
        <translation>統合ファイルシステムでパスを選択する。</translation>
    </message>
    <message>
        <source>Read every layer again, and cache nothing.</source>
        <translation>全レイヤーを読み直し、何もキャッシュしない。</translation>
    </message>
    <message>
        <source>Render the window to a picture and exit. Needs no display.</source>
        <translation>ウィンドウを画像に描画して終了する。ディスプレイは不要。</translation>
    </message>
    <message>
        <source>The size of the window in a snapshot (1600x1000).</source>
        <translation>スナップショットのウィンドウサイズ (1600x1000)。</translation>
    </message>
    <message>
        <source>Pixels per point in a snapshot, 0.5 to 4.</source>
        <translation>スナップショットの 1 ポイントあたりのピクセル数、0.5 から 4。</translation>
    </message>
    <message>
        <source>expected one image, but got %1: %2</source>
        <translation>イメージは 1 つだけ指定できますが、%1 個あります: %2</translation>
    </message>
    <message>
        <source>--%1 needs an image</source>
        <translation>--%1 にはイメージが必要です</translation>
    </message>
    <message>
        <source>--snapshot needs a file name</source>
        <translation>--snapshot にはファイル名が必要です</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT, each at most %1, not &quot;%2&quot;</source>
        <translation>--size は WIDTHxHEIGHT の形で、それぞれ %1 以下で指定してください (「%2」は無効)</translation>
    </message>
    <message>
        <source>--scale must be a number from 0.5 to 4, not &quot;%1&quot;</source>
        <translation>--scale は 0.5 から 4 の数値で指定してください (「%1」は無効)</translation>
    </message>
    <message>
        <source>--size and --scale need --snapshot</source>
        <translation>--size と --scale には --snapshot が必要です</translation>
    </message>
    <message>
        <source>--view must be one of %1, not &quot;%2&quot;</source>
        <translation>--view は %1 のいずれかで指定してください (「%2」は無効)</translation>
    </message>
    <message>
        <source>The language of the window: %1.</source>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language は %1 のいずれかで指定してください (「%2」は無効)</translation>
    </message>
    <message>
        <source>Start the lesson in a file.</source>
        <translation>ファイルにあるレッスンを始める。</translation>
    </message>
    <message>
        <source>For registry://: allow plain HTTP and untrusted certificates.</source>
        <translation>registry:// 用: 平文の HTTP と、誰も保証していない証明書を許す。</translation>
    </message>
    <message>
        <source>Write the picture of a textbook, the stack and the file system that it makes, to a PNG, SVG or PDF file and exit. Needs no display.</source>
        <translation>教科書風の図 (スタックと、それが形作るファイルシステム) を PNG、SVG、PDF ファイルに書き出して終了する。ディスプレイは不要。</translation>
    </message>
    <message>
        <source>Leave the names of files and instructions out of this picture.</source>
        <translation>この図にファイルと命令の名前を入れない。</translation>
    </message>
    <message>
        <source>--picture needs a file name that ends in .png, .svg or .pdf</source>
        <translation>--picture には .png、.svg、.pdf のいずれかで終わるファイル名が必要です</translation>
    </message>
    <message>
        <source>--lesson opens its own image and cannot be combined with another</source>
        <translation>--lesson は専用のイメージを開くため、ほかのイメージとは同時に指定できません</translation>
    </message>
    <message>
        <source>--no-names needs --picture</source>
        <translation>--no-names には --picture が必要です</translation>
    </message>
    <message>
        <source>The image: a docker save or OCI archive or an OCI image layout directory, compressed or not, or - for standard input; or one in an engine: docker://NAME, podman://NAME, container://NAME; or one in a registry, which is only read: registry://[HOST/]NAME[:TAG].</source>
        <translation>イメージ: docker save や OCI のアーカイブ、または OCI イメージレイアウトのディレクトリ (圧縮の有無は問わない)。- は標準入力。または、エンジンにあるもの: docker://NAME、podman://NAME、container://NAME。または、レジストリにあるもの (読み取るだけ): registry://[HOST/]NAME[:TAG]。</translation>
    </message>
    <message>
        <source>The colours of the window: %1.</source>
        <translation>ウィンドウの配色: %1。</translation>
    </message>
    <message>
        <source>Compare the image with a second one. Asks for what is not given.</source>
        <translation>イメージを 2 つ目のイメージと比較する。指定のないものは尋ねる。</translation>
    </message>
    <message>
        <source>Choose an image or container of an engine.</source>
        <translation>エンジンのイメージまたはコンテナを選択する。</translation>
    </message>
    <message>
        <source>Open the window in a new process, not in one that is running.</source>
        <translation>起動中の Stratoscope でウィンドウを開かない。</translation>
    </message>
    <message>
        <source>Show no window until somebody asks for one on the session bus.</source>
        <translation>セッションバスで要求されるまで、ウィンドウを表示しない。</translation>
    </message>
    <message>
        <source>expected at most %1 images, but got %2</source>
        <translation>指定できるイメージは %1 個までですが、%2 個あります</translation>
    </message>
    <message>
        <source>--snapshot and --picture show no window and cannot be combined with options for one</source>
        <translation>--snapshot と --picture はウィンドウを表示しないため、ウィンドウ用のオプションとは同時に指定できません</translation>
    </message>
    <message>
        <source>--theme must be one of %1, not &quot;%2&quot;</source>
        <translation>--theme は %1 のいずれかで指定してください (「%2」は無効)</translation>
    </message>
    <message>
        <source>The window, with an image in it.</source>
        <translation>イメージを開いたウィンドウ。</translation>
    </message>
    <message>
        <source>An image in an engine, beginning with what it wastes.</source>
        <translation>エンジンのイメージを、無駄の表示から。</translation>
    </message>
    <message>
        <source>An image in a registry.</source>
        <translation>レジストリのイメージ。</translation>
    </message>
    <message>
        <source>With the writable layer of a container on top.</source>
        <translation>コンテナの書き込み可能レイヤーを上に載せる。</translation>
    </message>
    <message>
        <source>The window as a picture, without a display.</source>
        <translation>ウィンドウを画像として。ディスプレイは不要。</translation>
    </message>
    <message>
        <source>What the window shows: picture, or in the middle column layer, waste, map, tables, dockerfile, packages or config.</source>
        <translation>ウィンドウの表示内容: picture、または中央の列に layer、waste、map、tables、dockerfile、packages、config。</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <source>deleted with its directory</source>
        <translation>ディレクトリごと削除</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>visible in the container</source>
        <translation>コンテナから可視</translation>
    </message>
    <message>
        <source>visible as of layer %1</source>
        <translation>レイヤー %1 の時点で可視</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a layer and its instruction, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comes from %1</source>
        <translation>%1 に由来</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>見える範囲: %1</translation>
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
        <translation>棒 1 本が 1 つの版で、それが見えるレイヤーの範囲を表します。✕: レイヤーがファイルを削除しています。</translation>
    </message>
    <message>
        <source>Select a file to see which layers contain a version of it.</source>
        <translation>ファイルを選択すると、その版を含むレイヤーが表示されます。</translation>
    </message>
    <message>
        <source>No layer contains a version of this path.</source>
        <translation>このパスの版を含むレイヤーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln 個の版</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one visible</source>
        <translation>%1、うち 1 つが可視</translation>
    </message>
    <message>
        <source>%1, none visible</source>
        <translation>%1、可視の版なし</translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryView</name>
    <message>
        <source>Versions of the file</source>
        <translation>ファイルの版</translation>
    </message>
</context>
<context>
    <name>stratoscope::HitLines</name>
    <message>
        <source>%1: binary file matches at byte %2</source>
        <translation>%1: バイナリファイルの %2 バイト目で一致</translation>
    </message>
</context>
<context>
    <name>stratoscope::HostPathActions</name>
    <message>
        <source>Copy Pa&amp;th on the Host</source>
        <translation>ホスト上のパスをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Open in File &amp;Manager</source>
        <translation>ファイルマネージャーで開く(&amp;M)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message>
        <source>unnamed image</source>
        <translation>名前のないイメージ</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 個のレイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but its config lists %2</source>
        <translation>イメージには%1がありますが、コンフィグには%2があります</translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n 個の Diff ID</numerusform>
        </translation>
    </message>
    <message>
        <source>the image has %1, but %2 of its history created one</source>
        <translation>イメージには%1がありますが、履歴でレイヤーを作成したのは%2です</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 個のステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChoice</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>no image for the platform %1</source>
        <translation>プラットフォーム %1 のイメージはありません</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot;</source>
        <translation>イメージ「%1」はありません</translation>
    </message>
    <message>
        <source>no image &quot;%1&quot; for the platform %2</source>
        <translation>プラットフォーム %2 のイメージ「%1」はありません</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>含まれるもの: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message>
        <source>Filter by name, platform or ID</source>
        <translation>名前、プラットフォーム、ID で絞り込み</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>イメージの絞り込み</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>No image matches the filter.</source>
        <translation>条件に一致するイメージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 個中 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>イメージ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>ほかにアテステーションが %Ln 個あります。イメージについて述べたもので、イメージではありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooserDialog</name>
    <message>
        <source>Choose an Image</source>
        <translation>イメージの選択</translation>
    </message>
    <message>
        <source>%1 contains several images. Which one do you want to open?</source>
        <translation>%1 には複数のイメージが含まれています。どれを開きますか?</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>比較するイメージ</translation>
    </message>
    <message>
        <source>Which image do you want to compare with %1?</source>
        <translation>どのイメージを %1 と比較しますか?</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageConfig</name>
    <message>
        <source>has %1 elements; only the first %2 are read</source>
        <translation>要素が %1 個あります。最初の %2 個だけを読み取りました</translation>
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
        <translation>検出</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>イメージ ID</translation>
    </message>
    <message>
        <source>Manifest digest</source>
        <translation>マニフェストのダイジェスト</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止シグナル</translation>
    </message>
    <message>
        <source>Exposed ports</source>
        <translation>待ち受けポート</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>In all layers</source>
        <translation>全レイヤー</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <translation>上のレイヤーが隠す分</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageListModel</name>
    <message>
        <source>container, created</source>
        <translation>コンテナ、作成済み</translation>
    </message>
    <message>
        <source>container, running</source>
        <translation>コンテナ、実行中</translation>
    </message>
    <message>
        <source>container, paused</source>
        <translation>コンテナ、一時停止中</translation>
    </message>
    <message>
        <source>container, exited</source>
        <translation>コンテナ、終了</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>How many layers, from the bottom up, are the same as the selected image&apos;s</source>
        <translation>選択したイメージと下から数えていくつのレイヤーが同じか</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>イメージ ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>names of the image in the window</comment>
        <translation>%1 (表示中)</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>layers shared, layers in all</comment>
        <translation>%2 個中 %1 個</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageMount</name>
    <message>
        <source>cannot create a directory there: %1</source>
        <translation>そこにディレクトリを作成できません: %1</translation>
    </message>
    <message>
        <source>the image cannot be mounted there</source>
        <translation>イメージをそこにマウントできません</translation>
    </message>
    <message>
        <source>the image cannot be mounted there: %1</source>
        <translation>イメージをそこにマウントできません: %1</translation>
    </message>
    <message>
        <source>an image is still mounted there, but its program is gone</source>
        <translation>プログラムが終了したイメージがまだそこにマウントされています</translation>
    </message>
    <message>
        <source>Unmount it first: fusermount3 -u %1</source>
        <translation>先にアンマウントしてください: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>ディレクトリがありません</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>先に作成してください。</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
    <message>
        <source>Mount the image on an empty one.</source>
        <translation>空のディレクトリにマウントしてください。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because there is no such device</source>
        <translation>このデバイスがないため、イメージをマウントできません</translation>
    </message>
    <message>
        <source>Load the kernel module &quot;fuse&quot;; a container gets the device with &quot;--device /dev/fuse --cap-add SYS_ADMIN&quot;.</source>
        <translation>カーネルモジュール「fuse」を読み込んでください。コンテナでは「--device /dev/fuse --cap-add SYS_ADMIN」でデバイスが使えます。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because you have no permission to open this device</source>
        <translation>このデバイスを開く権限がないため、イメージをマウントできません</translation>
    </message>
    <message>
        <source>Ask the administrator for access to it.</source>
        <translation>管理者にアクセス権を求めてください。</translation>
    </message>
    <message>
        <source>images cannot be mounted, because this program is missing</source>
        <translation>このプログラムがないため、イメージをマウントできません</translation>
    </message>
    <message>
        <source>Install the package &quot;fuse3&quot;.</source>
        <translation>パッケージ「fuse3」をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageOpening</name>
    <message>
        <source>%1 images in the directory; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>ディレクトリに %1 個のイメージがあります。これは @%2、%3 (%4) です。--image と --platform で選択できます</translation>
    </message>
    <message>
        <source>%1 images in the file; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>ファイルに %1 個のイメージがあります。これは @%2、%3 (%4) です。--image と --platform で選択できます</translation>
    </message>
    <message>
        <source>%1: this is %2, not a file system; &quot;report&quot; tells more about it</source>
        <translation>%1: これは「%2」で、ファイルシステムではありません。詳しくは「report」を使ってください</translation>
    </message>
    <message>
        <source>%1 images in the storage; this is @%2, %3 (%4). Choose with --image and --platform</source>
        <translation>ストレージに %1 個のイメージがあります。これは @%2、%3 (%4) です。--image と --platform で選択できます</translation>
    </message>
    <message>
        <source>%1: the layers are encrypted, or hold no file system, so no file in them can be read; &quot;report&quot; tells more about them</source>
        <translation>%1: レイヤーは暗号化されているか、ファイルシステムを含まないため、中のファイルを読み取れません。詳しくは &quot;report&quot; を使ってください</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePackages</name>
    <message>
        <source>%1 of layer %2 cannot be read: %3</source>
        <translation>レイヤー %2 の %1 を読み取れません: %3</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagePath</name>
    <message>
        <source>too many levels of links</source>
        <translation>リンクの段数が多すぎます</translation>
    </message>
    <message>
        <source>layer %1 has no such path</source>
        <translation>レイヤー %1 にそのようなパスはありません</translation>
    </message>
    <message>
        <source>no such path as of layer %1</source>
        <translation>レイヤー %1 の時点でそのようなパスはありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageReference</name>
    <message>
        <source>&quot;%1&quot; is not a valid image name</source>
        <translation>「%1」はイメージ名として無効です</translation>
    </message>
    <message>
        <source>Use lower case and optionally a tag, such as shop/api:2.4</source>
        <translation>shop/api:2.4 のように、小文字で、必要ならタグを付けて指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageSource</name>
    <message>
        <source>the platform is %1 in the index, but %2 in the config</source>
        <translation>プラットフォームがインデックスでは %1 ですが、コンフィグでは %2 です</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes, but has %3</source>
        <translation>%1 は %2 バイトのはずですが、%3 バイトです</translation>
    </message>
    <message>
        <source>the digest should be %1, but is %2</source>
        <translation>ダイジェストは %1 のはずですが、%2 です</translation>
    </message>
    <message>
        <source>the content embedded for %1 does not match size and digest; ignored</source>
        <translation>%1 に埋め込まれた内容がサイズやダイジェストと一致しません。無視しました</translation>
    </message>
    <message>
        <source>layer %1 (%2) must be fetched from elsewhere</source>
        <translation>レイヤー %1 (%2) は別の場所から取得する必要があります</translation>
    </message>
    <message>
        <source>layer %1 is not in the file: %2</source>
        <translation>レイヤー %1 がファイル内にありません: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>cannot read the config, so there is no history: %1</source>
        <translation>コンフィグを読み取れないため、履歴がありません: %1</translation>
    </message>
    <message>
        <source>config %1: %2</source>
        <translation>コンフィグ %1: %2</translation>
    </message>
    <message>
        <source>layer %1 is not in the storage: %2</source>
        <translation>レイヤー %1 がストレージにありません: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::ImagesCommand</name>
    <message>
        <source>Lists the images and containers in IMAGE, an archive or an engine&apos;s storage, without
reading their layers.</source>
        <translation>IMAGE (アーカイブまたはエンジンのストレージ) にあるイメージとコンテナを、
レイヤーを読まずに一覧で示す。</translation>
    </message>
    <message>
        <source>text (the default) or json.</source>
        <translation>text (既定) または json。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Also lists a storage&apos;s images without a name; JSON always does.</source>
        <translation>ストレージにある名前のないイメージも示す。JSON では常に示す。</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>(%Ln バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>hard link</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>キャラクターデバイス</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>ブロックデバイス</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Json</name>
    <message>
        <source>No real image has such a document; the file is damaged or malicious</source>
        <translation>実際のイメージにこのような文書はありません。ファイルが壊れているか、悪意のあるものです</translation>
    </message>
    <message>
        <source>the JSON document is %1 long, more than %2</source>
        <translation>JSON 文書の長さが %1 で、上限の %2 を超えています</translation>
    </message>
    <message>
        <source>the JSON document is nested %1 deep, more than %2</source>
        <translation>JSON 文書の入れ子が %1 段で、上限の %2 段を超えています</translation>
    </message>
    <message>
        <source>the JSON document has %1 values, more than %2</source>
        <translation>JSON 文書に値が %1 個あり、上限の %2 個を超えています</translation>
    </message>
    <message>
        <source>expected a JSON object or array</source>
        <translation>JSON のオブジェクトか配列が必要です</translation>
    </message>
    <message>
        <source>not valid JSON: %1 at byte %2</source>
        <translation>有効な JSON ではありません: %1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>JSON オブジェクトが必要です</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ キー %Ln 個 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ 項目 %Ln 個 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonOutline</name>
    <message>
        <source>too large to be shown as a tree</source>
        <translation>大きすぎてツリーとして表示できません</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文書が途中で終わっています</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>コンマがありません</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>引用符付きの名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>the wrong bracket</source>
        <translation>括弧が正しくありません</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>引用符がありません</translation>
    </message>
    <message>
        <source>not a value</source>
        <translation>値ではありません</translation>
    </message>
    <message>
        <source>not valid JSON in line %1, column %2: %3</source>
        <translation>%1 行 %2 列は JSON として無効です: %3</translation>
    </message>
    <message>
        <source>too many values, or too deeply nested, for a tree</source>
        <translation>値が多すぎるか、入れ子が深すぎて、ツリーにできません</translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonView</name>
    <message>
        <source>Values of the document</source>
        <translation>文書の値</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unfold All Below</source>
        <translation>下をすべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>すべて折りたたむ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>stratoscope::Language</name>
    <message>
        <source>English</source>
        <comment>the name of your language</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, such as de or pt_BR</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>stratoscope::LanguageMenu</name>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerArchive</name>
    <message>
        <source>cannot be added to a layer: %1</source>
        <translation>レイヤーに追加できません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerBuilder</name>
    <message>
        <source>a whiteout without a name; entry skipped</source>
        <translation>名前のないホワイトアウトです。エントリをスキップしました</translation>
    </message>
    <message>
        <source>the name appears twice; Docker and Podman reject such a layer</source>
        <translation>同じ名前が 2 回あります。Docker と Podman はこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>not a directory at the root; entry skipped</source>
        <translation>ルートがディレクトリではありません。エントリをスキップしました</translation>
    </message>
    <message>
        <source>the layer has more link targets or extended attributes than can be shown; the rest is dropped</source>
        <translation>レイヤーのリンク先または拡張属性が多すぎて表示しきれません。残りは破棄しました</translation>
    </message>
    <message>
        <source>the path of a redirect is not valid; ignored</source>
        <translation>リダイレクトのパスが無効です。無視しました</translation>
    </message>
    <message>
        <source>a hard link to itself; entry skipped</source>
        <translation>自分自身へのハードリンクです。エントリをスキップしました</translation>
    </message>
    <message>
        <source>a hard link to a directory; entry skipped</source>
        <translation>ディレクトリへのハードリンクです。エントリをスキップしました</translation>
    </message>
    <message>
        <source>the path is too long for a file system; entry skipped</source>
        <translation>ファイルシステムには長すぎるパスです。エントリをスキップしました</translation>
    </message>
    <message>
        <source>the layer has more paths than can be shown; entry skipped</source>
        <translation>レイヤーのパスが多すぎて表示しきれません。エントリをスキップしました</translation>
    </message>
    <message>
        <source>a symlink loop, or too many symlinks; entry skipped</source>
        <translation>シンボリックリンクが循環しているか、多すぎます。エントリをスキップしました</translation>
    </message>
    <message>
        <source>a directory that something else removes; engines reject such a layer</source>
        <translation>ほかのエントリが取り除くディレクトリです。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>not a directory, but has entries below it; shown as a directory</source>
        <translation>ディレクトリではないのに、その下にエントリがあります。ディレクトリとして表示します</translation>
    </message>
    <message>
        <source>a whiteout of what the layer itself has there; engines reject such a layer</source>
        <translation>同じレイヤー自身にあるもののホワイトアウトです。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>a hard link through a symlink with “..”; newer versions of Podman reject such a layer</source>
        <translation>「..」を含むシンボリックリンクを経由するハードリンクです。新しいバージョンの Podman はこのようなレイヤーを拒否します</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerCopier</name>
    <message>
        <source>a layer cannot contain a file with this name; skipped</source>
        <translation>この名前のファイルはレイヤーに含められません。スキップしました</translation>
    </message>
    <message>
        <source>a hard link that leads outside; skipped</source>
        <translation>外を指すハードリンクです。スキップしました</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>ファイルが %1 個を超えています</translation>
    </message>
    <message>
        <source>Reading the container&apos;s files</source>
        <translation>コンテナのファイルを読み取り中</translation>
    </message>
    <message>
        <source>Copying changed files</source>
        <translation>変更されたファイルをコピー中</translation>
    </message>
    <message>
        <source>asked the engine for %1, but got another file</source>
        <translation>エンジンに %1 を要求しましたが、別のファイルが返されました</translation>
    </message>
    <message>
        <source>the engine reports it as changed, but does not return it; it may be a socket, or deleted by now</source>
        <translation>エンジンは変更ありとしていますが、返しません。ソケットか、すでに削除された可能性があります</translation>
    </message>
    <message>
        <source>some names contain line breaks: apparent deletions may be part of a name</source>
        <translation>改行を含む名前があります。削除に見えるものが名前の一部である可能性があります</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message>
        <source>✓ verified: the bytes match the digest</source>
        <translation>✓ 検証済み: データはダイジェストと一致しています</translation>
    </message>
    <message>
        <source>✗ mismatch: the bytes do not match the digest</source>
        <translation>✗ 不一致: データがダイジェストと一致しません</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ検証していません</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>not checked: there is no digest</source>
        <translation>未検証: ダイジェストがありません</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>read/write for its container, view only here; use Continue in Sandbox to edit</source>
        <translation>コンテナからは読み書き可、ここでは表示のみ。編集するには「サンドボックスで続行」を使います</translation>
    </message>
    <message>
        <source>read/write: the container&apos;s upper directory, the only writable layer</source>
        <translation>読み書き可: コンテナの upperdir、唯一の書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>read-only: part of the image, shared by all its containers</source>
        <translation>読み取り専用: イメージの一部で、そのすべてのコンテナが共有します</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>ホスト上の場所</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>must be fetched from elsewhere (non-distributable); its files are not known</source>
        <translation>別の場所から取得が必要 (再配布不可)。中のファイルは不明です</translation>
    </message>
    <message>
        <source>not in this file; its files are not known</source>
        <translation>このファイル内になし。中のファイルは不明です</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>not recorded in the image&apos;s history</source>
        <translation>イメージの履歴に記録なし</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>内容変更</translation>
    </message>
    <message>
        <source>Only metadata</source>
        <translation>メタデータのみ</translation>
    </message>
    <message>
        <source>Copied up unchanged</source>
        <translation>変更なしでコピーアップ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Still visible</source>
        <translation>現在も可視</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>%1, hidden by layers above</source>
        <translation>%1、上のレイヤーが隠しています</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>隠す量</translation>
    </message>
    <message>
        <source>%1 in the layers below, but frees nothing</source>
        <translation>下のレイヤーの %1。ただし何も解放されません</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>none: this format stores layers without a digest</source>
        <translation>なし: この形式はレイヤーをダイジェストなしで格納します</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>recorded by the engine; a directory has no bytes to check</source>
        <translation>エンジンによる記録。ディレクトリには検証できるデータがありません</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>チェーン ID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>レイヤー %1 · %2</translation>
    </message>
    <message>
        <source>Parent&apos;s chain ID</source>
        <translation>親のチェーン ID</translation>
    </message>
    <message>
        <source>none: the bottom of the stack</source>
        <translation>なし: スタックの最下位</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>格納</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納サイズ</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>非圧縮時</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>stored in %1 % of its size</source>
        <translation>元のサイズの %1% で格納</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共有するイメージ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>image name, platform</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>ほかのイメージ</translation>
    </message>
    <message>
        <source>none in this file</source>
        <translation>このファイル内になし</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The container’s writable layer</source>
        <translation>コンテナの書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>not verified: only %1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>未検証: 転送したのは %2 中 %1 のみ</translation>
    </message>
    <message>
        <source>the layer&apos;s own table of contents, which matches its digest in the manifest; each file is checked when its content is read</source>
        <translation>レイヤー自身の目次。目次はマニフェストにあるダイジェストと一致しています。各ファイルは、内容を読み取るときに検証します</translation>
    </message>
    <message>
        <source>not verified either</source>
        <translation>これも未検証</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerForm</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>エントリが %1 個を超えています</translation>
    </message>
    <message>
        <source>the layer is encrypted, or holds no file system</source>
        <translation>レイヤーが暗号化されているか、ファイルシステムを含んでいません</translation>
    </message>
    <message>
        <source>the layer is a directory here, and no archive whose bytes could be compared</source>
        <translation>レイヤーはここではディレクトリで、バイトを比較できるアーカイブではありません</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <comment>name of an image</comment>
        <translation>ベースイメージ %1</translation>
    </message>
    <message>
        <source>Built %1</source>
        <comment>date</comment>
        <translation>%1 にビルド</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>小さいレイヤー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>不完全なレイヤー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 個のレイヤーに無駄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerModel</name>
    <message>
        <source>implied</source>
        <comment>a directory that a layer needs but does not list</comment>
        <translation>暗黙</translation>
    </message>
    <message>
        <source>whiteout</source>
        <translation>ホワイトアウト</translation>
    </message>
    <message>
        <source>The layer does not list this directory, but contains something in it</source>
        <translation>レイヤーのエントリにはないが、その中身が含まれるディレクトリ</translation>
    </message>
    <message>
        <source>eStargz added this file for lazy pulling; engines that know the format hide it</source>
        <translation>遅延プルのために eStargz が追加したファイル。この形式を知るエンジンは隠します</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: the file is hidden, but its %1 stay in the layers below</source>
        <translation>ホワイトアウトで削除: ファイルは隠れますが、%1 は下のレイヤーに残ります</translation>
    </message>
    <message>
        <source>Deleted by a whiteout: hidden, but what was here stays in the layers below</source>
        <translation>ホワイトアウトで削除: 隠れますが、ここにあったものは下のレイヤーに残ります</translation>
    </message>
    <message>
        <source>Opaque: hides everything the layers below contain in this directory; the bytes stay there</source>
        <translation>不透明: このディレクトリにある下のレイヤーの中身をすべて隠します。データは残ります</translation>
    </message>
    <message>
        <source>Copied up: the same directory as below; only its entry is stored again, not what it contains</source>
        <translation>コピーアップ: 下のレイヤーと同じディレクトリ。エントリだけがもう一度格納され、中身は格納されません</translation>
    </message>
    <message>
        <source>Copied up: the same as in the layers below, but stored again</source>
        <translation>コピーアップ: 下のレイヤーと同じものが、もう一度格納されています</translation>
    </message>
    <message>
        <source>Copied up: nothing differs from the layers below, but all of it, %1, is stored again</source>
        <translation>コピーアップ: 下のレイヤーとの違いはありませんが、全体 (%1) がもう一度格納されています</translation>
    </message>
    <message>
        <source>Copied up: the content is the same as below, but layers store whole files, so %1 are stored again</source>
        <translation>コピーアップ: 内容は下のレイヤーと同じですが、レイヤーはファイル全体を格納するため、%1 がもう一度格納されています</translation>
    </message>
    <message>
        <source>%1 of this layer hidden by layers above</source>
        <translation>このレイヤーのうち %1 を上のレイヤーが隠しています</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What this layer changes in the file system of the layers below</source>
        <translation>下のレイヤーのファイルシステムに対して、このレイヤーが加える変更</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes in this layer; for directories, the total</source>
        <translation>このレイヤーのバイト数。ディレクトリでは合計</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Bytes in this layer that a layer above hides</source>
        <translation>このレイヤーのうち、上のレイヤーが隠すバイト数</translation>
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
        <translation>不明な命令</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>abbreviated digest</comment>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>container</source>
        <comment>the container&apos;s writable layer</comment>
        <translation>コンテナ</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerPane</name>
    <message>
        <source>Files of the selected layer</source>
        <translation>選択したレイヤーのファイル</translation>
    </message>
    <message>
        <source>THIS LAYER</source>
        <translation>このレイヤー</translation>
    </message>
    <message>
        <source>CONTAINER · READ/WRITE</source>
        <translation>コンテナ · 読み書き可</translation>
    </message>
    <message>
        <source>LAYER %1 · READ-ONLY</source>
        <translation>レイヤー %1 · 読み取り専用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a layer, what it costs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open an image to see its layers here.</source>
        <translation>イメージを開くと、ここにレイヤーが表示されます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Select a layer.</source>
        <translation>レイヤーを選択してください。</translation>
    </message>
    <message>
        <source>This layer is missing: the image lists it, but was saved without it.</source>
        <translation>このレイヤーは欠落しています。イメージの一覧にはありますが、保存時に含まれませんでした。</translation>
    </message>
    <message>
        <source>Cannot read this layer.
%1</source>
        <translation>このレイヤーを読み取れません。
%1</translation>
    </message>
    <message>
        <source>This layer is encrypted: only a key opens it.</source>
        <translation>このレイヤーは暗号化されています。開くには鍵が必要です。</translation>
    </message>
    <message>
        <source>This layer is not a file system.</source>
        <translation>このレイヤーはファイルシステムではありません。</translation>
    </message>
    <message>
        <source>This layer changes nothing.</source>
        <translation>このレイヤーは何も変更しません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackModel</name>
    <message>
        <source>%1 packed</source>
        <comment>bytes of a layer as stored</comment>
        <translation>圧縮時 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers of the first and the last layer of a group</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: layers %2 to %3</source>
        <translation>%1: レイヤー %2 から %3</translation>
    </message>
    <message>
        <source>Built %1</source>
        <translation>%1 にビルド</translation>
    </message>
    <message>
        <source>Double-click or press Right to unfold the group.</source>
        <translation>ダブルクリックまたは右矢印キーでグループを開きます。</translation>
    </message>
    <message>
        <source>Double-click or press Left to fold the group.</source>
        <translation>ダブルクリックまたは左矢印キーでグループを折りたたみます。</translation>
    </message>
    <message>
        <source>%1 as stored in the image, usually compressed</source>
        <translation>イメージ内の格納サイズ %1 (通常は圧縮)</translation>
    </message>
    <message>
        <source>%1: the files, uncompressed</source>
        <translation>%1: ファイルの非圧縮サイズ</translation>
    </message>
    <message>
        <source>Diff ID %1: the digest of the uncompressed layer</source>
        <translation>Diff ID %1: 非圧縮レイヤーのダイジェスト</translation>
    </message>
    <message>
        <source>The only layer that its container can write to. Changing a file from below first copies all of it up to here; deleting one only hides it.</source>
        <translation>コンテナが書き込める唯一のレイヤー。下のファイルを変更すると、まず全体がここにコピーされます。削除は隠すだけです。</translation>
    </message>
    <message>
        <source>View only here: Continue in Sandbox gives you a copy to edit.</source>
        <translation>ここでは表示のみ。「サンドボックスで続行」を使うと、編集できるコピーを作成します。</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>読み書き可</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>メタデータのみ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>レイヤー %1 から %2</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a cause of waste, bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>digest mismatch</source>
        <translation>ダイジェスト不一致</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>開いた状態</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>レイヤー %1 を選択中</translation>
    </message>
    <message>
        <source>not in view</source>
        <comment>a layer above the height of the stack</comment>
        <translation>表示範囲外</translation>
    </message>
    <message>
        <source>deletes the selected file</source>
        <translation>選択したファイルを削除</translation>
    </message>
    <message>
        <source>has the selected file</source>
        <translation>選択したファイルを含む</translation>
    </message>
    <message>
        <source>These layers are of another image, which this one is built on: what they waste, only that image can change.</source>
        <translation>これらは、このイメージの土台となった別のイメージのレイヤーです。その無駄を変えられるのは、そのイメージだけです。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerStackRow</name>
    <message>
        <source>unknown instruction</source>
        <translation>不明な命令</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナ %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message>
        <source>content unknown</source>
        <comment>a layer that is encrypted</comment>
        <translation>内容不明</translation>
    </message>
    <message>
        <source>no changes</source>
        <comment>a layer without entries</comment>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>追加 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>変更 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>コピーアップ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>削除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of a layer</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>copies up %1 unchanged</source>
        <comment>bytes of a layer</comment>
        <translation>%1 を変更なしでコピーアップ</translation>
    </message>
    <message>
        <source>hides %1 below, frees nothing</source>
        <comment>bytes of a layer</comment>
        <translation>下の %1 を隠し、何も解放しない</translation>
    </message>
    <message>
        <source>%1 hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>%1 を上のレイヤーが隠す</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a layer</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>copies up %1</source>
        <comment>bytes of a layer; short</comment>
        <translation>コピーアップ %1</translation>
    </message>
    <message>
        <source>hides %1</source>
        <comment>bytes of layers below; short</comment>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <comment>bytes of a layer, by layers above; short</comment>
        <translation>隠れた %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTable</name>
    <message>
        <source>First image</source>
        <translation>1 つ目のイメージ</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>how two layers are related</comment>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>2 つ目のイメージ</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>減少</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerToc</name>
    <message>
        <source>an extended attribute cannot be read</source>
        <translation>拡張属性を読み取れません</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>エントリが %1 個を超えています</translation>
    </message>
    <message>
        <source>a part of a file without the file</source>
        <translation>ファイルの断片に対応するファイルがありません</translation>
    </message>
    <message>
        <source>an invalid entry</source>
        <translation>エントリが無効です</translation>
    </message>
    <message>
        <source>a part of a file outside the layer</source>
        <translation>ファイルの断片がレイヤーの範囲外にあります</translation>
    </message>
    <message>
        <source>a part of a file without a digest</source>
        <translation>ファイルの断片にダイジェストがありません</translation>
    </message>
    <message>
        <source>the parts of a file have gaps</source>
        <translation>ファイルの断片の間に欠落があります</translation>
    </message>
    <message>
        <source>it is not a table of contents of version 1</source>
        <translation>バージョン 1 の目次ではありません</translation>
    </message>
    <message>
        <source>the layer&apos;s table of contents does not list it</source>
        <translation>レイヤーの目次に載っていません</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>内容が途中で終わっています</translation>
    </message>
    <message>
        <source>the content does not match its digest</source>
        <translation>内容がダイジェストと一致しません</translation>
    </message>
    <message>
        <source>its table of contents is not where it should be</source>
        <translation>目次があるべき場所にありません</translation>
    </message>
    <message>
        <source>its table of contents is too large</source>
        <translation>目次が大きすぎます</translation>
    </message>
    <message>
        <source>its table of contents does not match its digest</source>
        <translation>目次がダイジェストと一致しません</translation>
    </message>
    <message>
        <source>The registry&apos;s bytes differ from what the layer&apos;s table of contents says</source>
        <translation>レジストリのデータが、レイヤーの目次の記載と異なります</translation>
    </message>
    <message>
        <source>a part of the file is too large to be unpacked</source>
        <translation>ファイルの断片が大きすぎて展開できません</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message>
        <source>encrypted</source>
        <comment>a layer</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>no file system</source>
        <comment>a layer</comment>
        <translation>ファイルシステムではない</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is missing</source>
        <translation>不完全: レイヤー %1 が欠落しています</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 cannot be read</source>
        <translation>不完全: レイヤー %1 を読み取れません</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is %2</source>
        <comment>a number, and &quot;encrypted&quot;</comment>
        <translation>不完全: レイヤー %1: %2</translation>
    </message>
    <message>
        <source>Incomplete: layer %1 is damaged</source>
        <translation>不完全: レイヤー %1 が壊れています</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a layer</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <comment>a layer</comment>
        <translation>破損: 読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>破損: %Ln 個のエントリだけを読み取りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>不完全: %Ln 個のレイヤーが欠落または破損しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: layers %1 are missing or damaged</source>
        <comment>a list of numbers</comment>
        <translation>不完全: レイヤー %1 が欠落または破損しています</translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerWalk</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>data after the end of the tar archive; ignored</source>
        <translation>tar アーカイブの終端の後にデータがあります。無視しました</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>エントリが %1 個を超えています</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>%1 is a path in a layer, %2 the reason why reading stopped after it</extracomment>
        <translation>%1 の後: %2</translation>
    </message>
    <message>
        <source>Pull or copy the image again; everything before the damage is shown.</source>
        <translation>イメージをもう一度プルまたはコピーしてください。破損箇所より前はすべて表示されます。</translation>
    </message>
    <message>
        <source>data behind the end of the %1 stream; some engines reject such a layer</source>
        <translation>%1 ストリームの終わりの後にデータがあります。このようなレイヤーを拒否するエンジンもあります</translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message>
        <source>left out: a device, which only a tar can hold</source>
        <translation>除外: デバイス。tar にしか格納できません</translation>
    </message>
    <message>
        <source>left out: a FIFO, which only a tar can hold</source>
        <translation>除外: FIFO。tar にしか格納できません</translation>
    </message>
    <message>
        <source>left out: a deletion, which only a tar can hold</source>
        <translation>除外: 削除の記録。tar にしか格納できません</translation>
    </message>
    <message>
        <source>left out: its name is taken</source>
        <translation>除外: 名前がすでに使われています</translation>
    </message>
    <message>
        <source>left out: something else is there</source>
        <translation>除外: 別のものがそこにあります</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>除外: 読み取れません</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>left out with its directory</source>
        <translation>ディレクトリごと除外</translation>
    </message>
    <message>
        <source>without its setuid, setgid or capabilities, which only a tar can hold</source>
        <translation>setuid、setgid、ケーパビリティなし。tar にしか格納できません</translation>
    </message>
    <message>
        <source>a copy, not a hard link</source>
        <translation>ハードリンクではなくコピー</translation>
    </message>
    <message>
        <source>without an extended attribute</source>
        <translation>拡張属性の一部なし</translation>
    </message>
    <message>
        <source>with another owner</source>
        <translation>所有者が異なる</translation>
    </message>
    <message>
        <source>a link that leads out of the destination</source>
        <translation>取り出し先の外を指すリンク</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>取り出し先の外を指す、絶対パスのリンク %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… ほか %n 件 (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftoverRules</name>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;</source>
        <translation>&quot;id&quot; がありません</translation>
    </message>
    <message>
        <source>its &quot;kind&quot; must be &quot;leftover&quot; or &quot;secret&quot;</source>
        <translation>&quot;kind&quot; は &quot;leftover&quot; か &quot;secret&quot; でなければなりません</translation>
    </message>
    <message>
        <source>&quot;paths&quot; must be a list of patterns</source>
        <translation>&quot;paths&quot; はパターンのリストでなければなりません</translation>
    </message>
    <message>
        <source>expected a list of rules</source>
        <translation>ルールのリストが必要です</translation>
    </message>
    <message>
        <source>cannot write it: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>too many rules</source>
        <translation>ルールが多すぎます</translation>
    </message>
    <message>
        <source>cannot create its directory</source>
        <translation>そのディレクトリを作成できません</translation>
    </message>
</context>
<context>
    <name>stratoscope::LegendStrip</name>
    <message>
        <source>Legend &amp;Bar</source>
        <translation>凡例バー(&amp;B)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>What the signs and colours mean</source>
        <translation>記号と色の意味</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>several layers</source>
        <translation>複数のレイヤー</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可能</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>metadata only</source>
        <translation>メタデータのみ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>コピーアップ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>has this file</source>
        <comment>the selected one</comment>
        <translation>このファイルを含む</translation>
    </message>
    <message>
        <source>deletes it</source>
        <comment>the selected file</comment>
        <translation>これを削除</translation>
    </message>
    <message>
        <source>costs space</source>
        <translation>領域を消費</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>a layer, by several images</comment>
        <translation>共有</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>wrong digest</source>
        <translation>ダイジェスト不一致</translation>
    </message>
    <message>
        <source>Hide the legend. View → Legend shows it again.</source>
        <translation>凡例を隠します。「表示 → 凡例バー」で再び表示できます。</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>凡例を隠す</translation>
    </message>
</context>
<context>
    <name>stratoscope::Lesson</name>
    <message>
        <source>the action “%1” has an invalid value</source>
        <translation>アクション「%1」の値が適切ではありません</translation>
    </message>
    <message>
        <source>expected an action, such as {&quot;layer&quot;: 0}</source>
        <translation>{&quot;layer&quot;: 0} のようなアクションが必要です</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>expected a condition, such as {&quot;layer&quot;: 0}</source>
        <translation>{&quot;layer&quot;: 0} のような条件が必要です</translation>
    </message>
    <message>
        <source>the condition “%1” has an invalid value</source>
        <translation>条件「%1」の値が適切ではありません</translation>
    </message>
    <message>
        <source>there is no condition “%1”</source>
        <translation>条件「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” needs a list of conditions</source>
        <translation>「%1」には条件のリストが必要です</translation>
    </message>
    <message>
        <source>cannot create the directory</source>
        <translation>ディレクトリを作成できません</translation>
    </message>
    <message>
        <source>the window has no place &quot;%1&quot;</source>
        <translation>ウィンドウに場所「%1」はありません</translation>
    </message>
    <message>
        <source>Places are “stack”, “stack/layer/2”, “unified/path/etc/hosts”, “menu/container” and so on</source>
        <translation>場所は「stack」、「stack/layer/2」、「unified/path/etc/hosts」、「menu/container」などです</translation>
    </message>
    <message>
        <source>there is no stack “%1”</source>
        <translation>スタック「%1」はありません</translation>
    </message>
    <message>
        <source>two stacks have the ID “%1”</source>
        <translation>2 つのスタックの ID がどちらも「%1」です</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>a level has one step, with “done”, “hint” and “do”</source>
        <translation>レベルのステップは 1 つで、「done」、「hint」、「do」が必要です</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>expected a string</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>has %1 characters; the most is %2</source>
        <translation>%1 文字あります。%2 文字までです</translation>
    </message>
    <message>
        <source>expected lowercase letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフンで指定してください</translation>
    </message>
    <message>
        <source>expected a text, or one for each language with “en” among them</source>
        <translation>テキスト 1 つ、または「en」を含む言語ごとのテキストが必要です</translation>
    </message>
    <message>
        <source>“%1” is not a language</source>
        <translation>「%1」は言語ではありません</translation>
    </message>
    <message>
        <source>the text in “%1” needs 1 to %2 characters</source>
        <translation>「%1」のテキストは 1 から %2 文字で指定してください</translation>
    </message>
    <message>
        <source>the text in “%1” has %2</source>
        <translation>「%1」のテキスト: %2</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>%1 から %2 の整数が必要です</translation>
    </message>
    <message>
        <source>expected lines of at most %1 characters</source>
        <translation>1 行 %1 文字までの行が必要です</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>has %1 elements; the most is %2</source>
        <translation>要素が %1 個あります。%2 個までです</translation>
    </message>
    <message>
        <source>nothing of that name belongs here</source>
        <translation>この名前のものはここには書けません</translation>
    </message>
    <message>
        <source>Here go: %1</source>
        <translation>ここに書けるもの: %1</translation>
    </message>
    <message>
        <source>%1 without its end</source>
        <translation>%1 の終わりがありません</translation>
    </message>
    <message>
        <source>“[” without “](term)”</source>
        <translation>「[」に対応する「](term)」がありません</translation>
    </message>
    <message>
        <source>expected “container” or “script”</source>
        <translation>「container」または「script」が必要です</translation>
    </message>
    <message>
        <source>expected “all” or “own”</source>
        <translation>「all」または「own」が必要です</translation>
    </message>
    <message>
        <source>is less than “threeStars”</source>
        <translation>「threeStars」より小さい値です</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>スタック %1</translation>
    </message>
    <message>
        <source>is larger than a lesson may be: %1 bytes</source>
        <translation>レッスンの上限を超えています: %1 バイト</translation>
    </message>
    <message>
        <source>is newer than this program</source>
        <translation>このプログラムより新しい形式です</translation>
    </message>
    <message>
        <source>expected “lesson” or “level”</source>
        <translation>「lesson」または「level」が必要です</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>選択肢 %1</translation>
    </message>
    <message>
        <source>expected a path that starts with “/”</source>
        <translation>「/」で始まるパスが必要です</translation>
    </message>
    <message>
        <source>expected two choices or more, or “contentOf”</source>
        <translation>2 つ以上の選択肢、または「contentOf」が必要です</translation>
    </message>
    <message>
        <source>hint %1</source>
        <translation>ヒント %1</translation>
    </message>
    <message>
        <source>is missing: how to reach what the step asks for</source>
        <translation>ありません: このステップの課題を達成する方法を書いてください</translation>
    </message>
    <message>
        <source>stack “%1”: %2</source>
        <translation>スタック「%1」: %2</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true または false が必要です</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonActions</name>
    <message>
        <source>&amp;Lessons…</source>
        <translation>レッスン(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Continue Lesson</source>
        <translation>レッスンを続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Lesson File…</source>
        <translation>レッスンファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>ヒント(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;Me</source>
        <translation>手本を見る(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>最初から(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;potlight</source>
        <translation>スポットライト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;End Lesson</source>
        <translation>レッスンを終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonChooser</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Lessons and levels</source>
        <translation>レッスンとレベル</translation>
    </message>
    <message>
        <source>Each lesson takes a few minutes, in this window, with a small image of its own.</source>
        <translation>どのレッスンも数分です。このウィンドウで、専用の小さいイメージを使って進めます。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
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
        <translation>使い方: stratoscope-cli lesson list [--format json]
        stratoscope-cli lesson check FILE…
プログラム付属のレッスンとレベルを一覧する、またはレッスンのファイルを検査する。
検査するのは、形式と、スタックをビルドできるかどうか。

オプション:
  --format FORMAT  list の形式: text (既定) または json。
  -h, --help       このヘルプを表示する。

%1
</translation>
    </message>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1: 問題なし。%n ステップ、言語: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, and in part in %1</source>
        <translation>、一部のみ翻訳: %1</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <source>expected &quot;list&quot; or &quot;check&quot;</source>
        <translation>「list」または「check」を指定してください</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>「%1」は使えません</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonController</name>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>This lesson cannot be read.</source>
        <translation>レッスンとして読み取れません。</translation>
    </message>
    <message>
        <source>You have finished “%1”.</source>
        <translation>「%1」を終えました。</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Your name, for your teacher:</source>
        <translation>先生に伝える名前:</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>LEVELS: reach the goal with few bytes</source>
        <translation>レベル: 少ないバイト数で目標を達成</translation>
    </message>
    <message>
        <source>LESSONS</source>
        <translation>レッスン</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>You predicted it</source>
        <translation>予想どおりです</translation>
    </message>
    <message>
        <source>Not what you predicted</source>
        <translation>予想とは違いました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Building the stack…</source>
        <translation>スタックをビルド中…</translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>ここまでは順調です</translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonPlayer</name>
    <message>
        <source>the image has no such path</source>
        <translation>イメージにこのパスはありません</translation>
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
        <translation>ビルド</translation>
    </message>
    <message>
        <source>The lines of the stack</source>
        <translation>スタックの行</translation>
    </message>
    <message>
        <source>%1: at most %2 · %3: at most %4</source>
        <comment>stars, size, stars, size</comment>
        <translation>%1: %2 以下 · %3: %4 以下</translation>
    </message>
    <message>
        <source>Now: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>現在: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>達成: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>未達成: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message>
        <source>unknown</source>
        <comment>a place</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <comment>a place</comment>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>レジストリ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>bytes</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>None of this is on this machine.</source>
        <translation>選択したものはどれもこのマシンにありません。</translation>
    </message>
    <message>
        <source>Deleting this image would free %1.</source>
        <comment>bytes</comment>
        <translation>このイメージを削除した場合に解放される容量は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>これら %Ln 個のイメージを削除した場合に解放される容量は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>同じファイルにあるほかのイメージ %Ln 個もなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>コンテナ %1 が使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <comment>an image</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>This image cannot be deleted: it is %1.</source>
        <translation>このイメージは削除できません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>そのうち %Ln 個は、コンテナが使用中のため残ります。</numerusform>
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
        <translation>使い方: stratoscope-cli library [--format json]
ここで開いたファイル、エンジン、レジストリのイメージと、docker、podman、nerdctl が持つイメージを
すべて一覧する。サイズ、ほかのイメージと共有するもの、削除すると実際に解放される容量も示す。
何も削除しない。

オプション:
  --format FORMAT  text (既定) または json。
  -q, --quiet      進行状況を表示しない。
  -h, --help       このヘルプを表示する。

%1
</translation>
    </message>
    <message>
        <source>cannot use &quot;%1&quot;</source>
        <translation>「%1」は使えません</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message>
        <source>Layers that the selected images share with others</source>
        <translation>選択したイメージがほかと共有するレイヤー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln image(s): %1</source>
        <translation>
            <numerusform>イメージ %Ln 個に含まれる: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these layers also lie on other layers elsewhere; engines keep them twice.</source>
        <translation>これらのレイヤーの一部は、別の場所でほかのレイヤーの上にも重なっています。エンジンはそれらを 2 つ保持します。</translation>
    </message>
    <message>
        <source>%1; deleting it frees %2</source>
        <comment>place, bytes</comment>
        <translation>%1、削除すると解放される容量: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln イメージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, images</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Select an image to see what it shares with others.</source>
        <translation>イメージを選択すると、ほかと何を共有しているかを確認できます。</translation>
    </message>
    <message>
        <source>The layers of this image are not known yet. Open it to read them.</source>
        <translation>このイメージのレイヤーはまだ不明です。イメージを開くと読み取れます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryModel</name>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>An engine has it, but it has not been opened yet.</source>
        <translation>エンジンにありますが、まだ開いていません。</translation>
    </message>
    <message>
        <source>It is in a registry, not on this machine.</source>
        <translation>レジストリにあり、このマシンにはありません。</translation>
    </message>
    <message>
        <source>Not all sizes are known. Open the image to read them.</source>
        <translation>一部のサイズが不明です。イメージを開くと読み取れます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>All names that the image has there</source>
        <translation>イメージがそこで持つすべての名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>All layers, as they are kept there: compressed in files and registries, unpacked in engines</source>
        <translation>全レイヤーの、保存されている形でのサイズ。ファイルとレジストリでは圧縮、エンジンでは展開済み</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Layers that other images of the same engine or registry also have; for a file, those of other files on this machine</source>
        <translation>同じエンジンまたはレジストリのほかのイメージにもあるレイヤー。ファイルの場合は、このマシンのほかのファイルにもあるもの</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>What deleting this image alone would free: in an engine, the layers that no other image there uses; otherwise, the file</source>
        <translation>このイメージだけを削除した場合に解放される容量。エンジンでは、そこのほかのイメージが使っていないレイヤー。それ以外ではファイル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When the image was built, according to the image</source>
        <translation>イメージの記録による、ビルドされた日時</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終閲覧日時</translation>
    </message>
    <message>
        <source>When it was last opened here</source>
        <translation>ここで最後に開いた日時</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>The image that it is built on</source>
        <translation>ビルドの元になったイメージ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>The file, engine or registry it is in</source>
        <translation>イメージがあるファイル、エンジン、レジストリ</translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message>
        <source>No image has been opened yet, and no engine has one.</source>
        <translation>開いたことのあるイメージも、エンジンにあるイメージもありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>このマシンにあるイメージ %Ln 個の使用容量は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%1 をベースとするイメージ %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryWindow</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Filter by name, base, place or ID</source>
        <translation>名前、ベースイメージ、場所、ID で絞り込み</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>イメージの絞り込み</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Opens one of two selected images, and compares it with the other</source>
        <translation>選択した 2 つのイメージの一方を開き、もう一方と比較します</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>一覧から外す(&amp;F)</translation>
    </message>
    <message>
        <source>Removes the selected images from the list. They are not deleted, and come back when you open them</source>
        <translation>選択したイメージを一覧から外します。イメージは削除されず、開くとまた表示されます</translation>
    </message>
    <message>
        <source>Clear &amp;List…</source>
        <translation>一覧を消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Removes all images from the list that no engine has</source>
        <translation>エンジンにないイメージをすべて一覧から外します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Asking the container engines …</source>
        <translation>コンテナエンジンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Forget all images that were opened here?</source>
        <translation>ここで開いたすべてのイメージを一覧から外しますか?</translation>
    </message>
    <message>
        <source>No image is deleted. What the engines have stays in the list.</source>
        <translation>イメージは削除されません。エンジンにあるものは一覧に残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>条件に一致するものはありません。</translation>
    </message>
    <message>
        <source>Images that you open are listed here,
and those that container engines have.</source>
        <translation>開いたイメージと、コンテナエンジンにある
イメージがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::LinkDialog</name>
    <message>
        <source>New Link</source>
        <translation>新規リンク</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>&amp;Symbolic: a path that may lead anywhere</source>
        <translation>シンボリックリンク: どこでも指せるパス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hard: another name for the same file</source>
        <translation>ハードリンク: 同じファイルの別名(&amp;H)</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>リンク先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;New path:</source>
        <translation>新しいパス(&amp;N):</translation>
    </message>
    <message>
        <source>Enter the link&apos;s target.</source>
        <translation>リンク先を入力してください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble (CSV)</source>
        <translation>表としてコピー (CSV)(&amp;B)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>パスをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>一覧をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV tables (%1)</source>
        <translation>CSV 表 (%1)</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>一覧のエクスポート</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListCommand</name>
    <message>
        <source>no layer %1: the image has no layers</source>
        <translation>レイヤー %1 はありません: イメージにレイヤーがありません</translation>
    </message>
    <message>
        <source>no layer %1: layers are numbered from 0 to %2</source>
        <translation>レイヤー %1 はありません: レイヤーの番号は 0 から %2 までです</translation>
    </message>
</context>
<context>
    <name>stratoscope::ListExport</name>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>一覧を読み取り中…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>階層</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadImage</name>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>%1 layers (%2 to %3): %4</source>
        <extracomment>%1 is a number of layers</extracomment>
        <translation>レイヤー %2 から %3 (%1 個): %4</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>レイヤーを読み取り中</translation>
    </message>
    <message>
        <source>the image has %1 layers, more than %2</source>
        <translation>イメージに %1 個のレイヤーがあり、上限の %2 個を超えています</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingPage</name>
    <message>
        <source>Opening %1</source>
        <comment>a file name</comment>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>stratoscope::LoadingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes read so far, bytes in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupFacts</name>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <comment>from the higher to the lower one</comment>
        <translation>レイヤー %1 から %2</translation>
    </message>
    <message>
        <source>Where it comes from: the layers asked, from the top</source>
        <translation>由来: 上から順に問い合わせたレイヤー</translation>
    </message>
</context>
<context>
    <name>stratoscope::LookupText</name>
    <message>
        <source>opaque – stop</source>
        <comment>of a directory</comment>
        <translation>不透明 – 終了</translation>
    </message>
    <message>
        <source>renamed – stop</source>
        <comment>of a directory</comment>
        <translation>改名済み – 終了</translation>
    </message>
    <message>
        <source>takes part</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>合成に加わる</translation>
    </message>
    <message>
        <source>opaque above – stop</source>
        <comment>a directory above it</comment>
        <translation>親が不透明 – 終了</translation>
    </message>
    <message>
        <source>renamed above – stop</source>
        <comment>a directory above it</comment>
        <translation>親が改名済み – 終了</translation>
    </message>
    <message>
        <source>file above – stop</source>
        <comment>in place of a directory above it</comment>
        <translation>親がファイル – 終了</translation>
    </message>
    <message>
        <source>whiteout above – stop</source>
        <comment>of a directory above it</comment>
        <translation>親がホワイトアウト – 終了</translation>
    </message>
    <message>
        <source>%1 is opaque: its content in lower layers is hidden – stop</source>
        <translation>%1 は不透明: 下のレイヤーにある中身を隠す – 終了</translation>
    </message>
    <message>
        <source>%1 was renamed: lower layers have it elsewhere – stop</source>
        <translation>%1 は改名済み: 下のレイヤーでは別の場所にある – 終了</translation>
    </message>
    <message>
        <source>%1 is not a directory in this layer – stop</source>
        <translation>%1 はこのレイヤーではディレクトリではない – 終了</translation>
    </message>
    <message>
        <source>whiteout of %1, and so of all in it – stop</source>
        <translation>%1 と、その中身すべてのホワイトアウト – 終了</translation>
    </message>
    <message>
        <source>takes part; %1</source>
        <comment>a layer&apos;s directory in the merged one; why it stops there</comment>
        <translation>合成に加わる。%1</translation>
    </message>
    <message>
        <source>takes part, and is opaque: nothing below does – stop</source>
        <translation>合成に加わり、不透明: 下からは何も加わらない – 終了</translation>
    </message>
    <message>
        <source>takes part, and was renamed: nothing below does – stop</source>
        <translation>合成に加わり、改名済み: 下からは何も加わらない – 終了</translation>
    </message>
    <message>
        <source>takes part: its entries are merged with those below</source>
        <translation>合成に加わる: エントリは下のものと合わさる</translation>
    </message>
    <message>
        <source>no</source>
        <comment>the layer does not have it</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>here</source>
        <comment>the layer has it</comment>
        <translation>ここ</translation>
    </message>
    <message>
        <source>takes part – stop</source>
        <comment>a layer&apos;s directory in the merged one</comment>
        <translation>合成に加わる – 終了</translation>
    </message>
    <message>
        <source>whiteout – stop</source>
        <translation>ホワイトアウト – 終了</translation>
    </message>
    <message>
        <source>not a directory – stop</source>
        <translation>ディレクトリでない – 終了</translation>
    </message>
    <message>
        <source>no: ask the layer below</source>
        <translation>なし: 下のレイヤーに問い合わせる</translation>
    </message>
    <message>
        <source>here: this is what shows – stop</source>
        <translation>ここ: これが見える – 終了</translation>
    </message>
    <message>
        <source>whiteout: what is below does not show – stop</source>
        <translation>ホワイトアウト: 下にあるものは見えない – 終了</translation>
    </message>
    <message>
        <source>not a directory, so it is not merged – stop</source>
        <translation>ディレクトリではないため、合成しない – 終了</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
</context>
<context>
    <name>stratoscope::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Mounted on %1 until you close the image</source>
        <translation>イメージを閉じるまで %1 にマウントされています</translation>
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
        <translation>スキーマバージョン 1 の Docker マニフェストで、サポートされていません</translation>
    </message>
    <message>
        <source>Pull the image with a current engine, then save it again</source>
        <translation>新しいエンジンでイメージをプルし、もう一度保存してください</translation>
    </message>
    <message>
        <source>neither an image manifest nor an index: it has no layers and no manifests</source>
        <translation>イメージマニフェストでもインデックスでもありません。レイヤーもマニフェストもありません</translation>
    </message>
    <message>
        <source>the manifest lists %1 layers, more than %2</source>
        <translation>マニフェストに %1 個のレイヤーがあり、上限の %2 個を超えています</translation>
    </message>
    <message>
        <source>lists %1 manifests; only the first %2 are read</source>
        <translation>マニフェストが %1 個あります。最初の %2 個だけを読み取りました</translation>
    </message>
</context>
<context>
    <name>stratoscope::ManifestReader</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1、対象は %2</translation>
    </message>
    <message>
        <source>index %1: %2</source>
        <translation>インデックス %1: %2</translation>
    </message>
    <message>
        <source>an index lists a manifest without a digest</source>
        <translation>インデックスにダイジェストのないマニフェストがあります</translation>
    </message>
    <message>
        <source>%1 ignored: unknown media type %2</source>
        <translation>%1 を無視しました: 不明なメディアタイプ %2</translation>
    </message>
    <message>
        <source>indexes nested more than %1 deep; %2 skipped</source>
        <translation>インデックスの入れ子が %1 段を超えています。%2 をスキップしました</translation>
    </message>
    <message>
        <source>more than %1 images; %2 skipped</source>
        <translation>イメージが %1 個を超えています。%2 をスキップしました</translation>
    </message>
    <message>
        <source>manifest %1: %2</source>
        <translation>マニフェスト %1: %2</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the file</source>
        <translation>マニフェスト %1 がファイル内にありません</translation>
    </message>
    <message>
        <source>%1 of %2 manifests of an index are not in the file: %3</source>
        <translation>インデックスにある %2 個のマニフェストのうち %1 個がファイル内にありません: %3</translation>
    </message>
    <message>
        <source>Another program has the file open and may write more; read it again later</source>
        <translation>ほかのプログラムがこのファイルを開いていて、まだ書き込む可能性があります。後で読み直してください</translation>
    </message>
    <message>
        <source>the manifest %1 is not in the storage</source>
        <translation>マニフェスト %1 がストレージにありません</translation>
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
        <translation>小さいもの %1 個</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapActions</name>
    <message>
        <source>Show in &amp;File System</source>
        <translation>ファイルシステムに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Open in &amp;Wasted Space</source>
        <translation>無駄な領域で開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapClasses</name>
    <message>
        <source>the newest week</source>
        <translation>最新の 1 週間</translation>
    </message>
    <message>
        <source>up to a month older</source>
        <translation>それより 1 か月以内</translation>
    </message>
    <message>
        <source>up to a year older</source>
        <translation>それより 1 年以内</translation>
    </message>
    <message>
        <source>up to three years older</source>
        <translation>それより 3 年以内</translation>
    </message>
    <message>
        <source>older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>Needed, as far as we can tell</source>
        <translation>必要 (判断できる範囲で)</translation>
    </message>
    <message>
        <source>other packages</source>
        <translation>ほかのパッケージ</translation>
    </message>
    <message>
        <source>in no package</source>
        <translation>パッケージ外</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapLegend</name>
    <message>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
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
        <translation>レイヤー別</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>colours of the map</comment>
        <translation>ファイルの種類別</translation>
    </message>
    <message>
        <source>By age</source>
        <comment>colours of the map</comment>
        <translation>古さ別</translation>
    </message>
    <message>
        <source>By cause of waste</source>
        <comment>colours of the map</comment>
        <translation>無駄の原因別</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>選択したレイヤー</translation>
    </message>
    <message>
        <source>Wasted space</source>
        <translation>無駄な領域</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>マップに表示するもの</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>色が表すもの</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>Icicle</source>
        <comment>a map of rows, one a level</comment>
        <translation>アイシクル</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>マップの描き方</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>1 つ上のディレクトリ (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>1 つ上のディレクトリ</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>イメージを開くと、どこに容量が使われているかを確認できます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to show: all files are empty.</source>
        <translation>表示するものがありません。すべてのファイルが空です。</translation>
    </message>
    <message>
        <source>Layer %1 contains no bytes.</source>
        <translation>レイヤー %1 にはデータがありません。</translation>
    </message>
    <message>
        <source>Nothing is wasted.</source>
        <translation>無駄はありません。</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>colours of the map</comment>
        <translation>パッケージ別</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>パッケージを読み取り中…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>すべてのパッケージ</translation>
    </message>
</context>
<context>
    <name>stratoscope::MapView</name>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>%1, %2 % of the map</source>
        <comment>a size</comment>
        <translation>%1、マップの %2%</translation>
    </message>
    <message>
        <source>%1 smaller in %2</source>
        <comment>number of files and directories, a directory</comment>
        <translation>%2 内の小さいもの %1 個</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <comment>what a directory holds</comment>
        <translation>主に: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberIndex</name>
    <message>
        <source>%1 points outside the archive; skipped</source>
        <translation>%1 がアーカイブの外を指しています。スキップしました</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberListing</name>
    <message>
        <source>too large to be shown out of an archive</source>
        <translation>大きすぎて、アーカイブから取り出して表示できません</translation>
    </message>
    <message>
        <source>There are more, which are not listed.</source>
        <translation>ほかにもありますが、表示していません。</translation>
    </message>
    <message>
        <source>The archive is too large to be listed to its end.</source>
        <translation>アーカイブが大きすぎて、最後まで表示できません。</translation>
    </message>
    <message>
        <source>The archive is damaged here: %1</source>
        <translation>アーカイブがここで壊れています: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MemberModel</name>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>stratoscope::MergeModel</name>
    <message>
        <source>The bottom layer: there is no layer below to merge it with</source>
        <translation>最下位のレイヤー: 結合できる下のレイヤーがありません</translation>
    </message>
    <message>
        <source>Layer %1 is merged with layer %2 below it</source>
        <translation>レイヤー %1 は下のレイヤー %2 と結合されます</translation>
    </message>
    <message>
        <source>Check to merge layer %1 with layer %2 below it</source>
        <translation>チェックを入れると、レイヤー %1 を下のレイヤー %2 と結合します</translation>
    </message>
    <message>
        <source>Check a layer to merge it with the one below it</source>
        <translation>チェックを入れたレイヤーは、1 つ下のレイヤーと結合されます</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>header above the boxes that merge a layer with the one below</comment>
        <translation>結合</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>stratoscope::Messages</name>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::MiddleTabs</name>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Wasted Space</source>
        <translation>無駄な領域</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>Views of the image</source>
        <translation>イメージのビュー</translation>
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
        <translation>グループ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>set user ID</source>
        <translation>ユーザー ID を設定</translation>
    </message>
    <message>
        <source>set group ID</source>
        <translation>グループ ID を設定</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>スティッキー</translation>
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
        <translation>これにはパッケージ %1 が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>Install it; it contains %1</source>
        <translation>インストールしてください。%1 はこのパッケージに含まれています</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <comment>a file, the reason</comment>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>Install the package %1 again</source>
        <translation>パッケージ %1 をインストールし直してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountCommand</name>
    <message>
        <source>Mounted on %1. To unmount: fusermount3 -u %1</source>
        <translation>%1 にマウントしました。アンマウントするには: fusermount3 -u %1</translation>
    </message>
    <message>
        <source>Mounted on %1. Press Ctrl+C to unmount.</source>
        <translation>%1 にマウントしました。Ctrl+C を押すとアンマウントします。</translation>
    </message>
</context>
<context>
    <name>stratoscope::MountController</name>
    <message>
        <source>no file manager could be started</source>
        <translation>ファイルマネージャーを起動できませんでした</translation>
    </message>
    <message>
        <source>The image is mounted there until you close it.</source>
        <translation>イメージは、閉じるまでそこにマウントされています。</translation>
    </message>
    <message>
        <source>Not Opened in File Manager</source>
        <translation>ファイルマネージャーで開けませんでした</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewLesson</name>
    <message>
        <source>Write here what the learner reads first.</source>
        <translation>学ぶ人が最初に読む文をここに書きます。</translation>
    </message>
    <message>
        <source>Write here what to do: select the layer at the **bottom**.</source>
        <translation>ここに、することを書きます。**いちばん下**のレイヤーを選択します。</translation>
    </message>
    <message>
        <source>Further down.</source>
        <translation>もっと下です。</translation>
    </message>
    <message>
        <source>Write here what happened, and why.</source>
        <translation>何が起きたか、なぜそうなったかをここに書きます。</translation>
    </message>
    <message>
        <source>Write here what this is about.</source>
        <translation>何についてのレッスンかをここに書きます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::NewPath</name>
    <message>
        <source>A path starts with a slash.</source>
        <translation>パスはスラッシュで始まります。</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>ディレクトリがありません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::NoImage</name>
    <message>
        <source>no readable container image in it: %1</source>
        <translation>読み取れるコンテナイメージが含まれていません: %1</translation>
    </message>
    <message>
        <source>an OCI layout without an index</source>
        <translation>インデックスのない OCI レイアウトです</translation>
    </message>
    <message>
        <source>Copy or save the image again</source>
        <translation>イメージをもう一度コピーまたは保存してください</translation>
    </message>
    <message>
        <source>no container image in it</source>
        <translation>コンテナイメージが含まれていません</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>イメージが 1 つもありません</translation>
    </message>
    <message>
        <source>saved by Docker before 1.10, a format that is not supported</source>
        <translation>Docker 1.10 より前に保存されたもので、サポートされていない形式です</translation>
    </message>
    <message>
        <source>Load it into a current engine, then save it again</source>
        <translation>新しいエンジンに読み込み、もう一度保存してください</translation>
    </message>
    <message>
        <source>It looks like a file system without layers; put it into a tar to open it, or use &quot;docker save&quot;</source>
        <translation>レイヤーのないファイルシステムのようです。tar にまとめて開くか、「docker save」を使ってください</translation>
    </message>
    <message>
        <source>Open the output of &quot;docker save&quot;, &quot;podman save&quot;, &quot;skopeo copy&quot; or a build to an OCI layout</source>
        <translation>「docker save」、「podman save」、「skopeo copy」の出力、または OCI レイアウトへのビルド結果を開いてください</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenFile</name>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>Its disk or network share may be gone or broken: connect it, then read the image again</source>
        <translation>ディスクまたはネットワーク共有がなくなったか、壊れている可能性があります。接続してから、イメージを読み直してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenReference</name>
    <message>
        <source>The container&apos;s image is gone</source>
        <translation>コンテナのイメージがなくなっています</translation>
    </message>
    <message>
        <source>not a container</source>
        <translation>コンテナではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenRegistry</name>
    <message>
        <source>the index lists no image that could be opened</source>
        <translation>インデックスに開けるイメージがありません</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせ中</translation>
    </message>
</context>
<context>
    <name>stratoscope::OpenStorage</name>
    <message>
        <source>this engine&apos;s storage has no images or containers</source>
        <translation>このエンジンのストレージにはイメージもコンテナもありません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセスする権限がありません</translation>
    </message>
    <message>
        <source>no such directory</source>
        <translation>ディレクトリがありません</translation>
    </message>
    <message>
        <source>not an engine&apos;s storage</source>
        <translation>エンジンのストレージではありません</translation>
    </message>
    <message>
        <source>Give Docker&apos;s data root (/var/lib/docker), the graph root of podman (/var/lib/containers/storage), or the root directory of containerd (/var/lib/containerd)</source>
        <translation>Docker のデータルート (/var/lib/docker)、podman のグラフルート (/var/lib/containers/storage)、または containerd のルートディレクトリ (/var/lib/containerd) を指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::Operation</name>
    <message>
        <source>Create %1</source>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Append to %1</source>
        <translation>%1 に追記</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>%1 のサイズを変更</translation>
    </message>
    <message>
        <source>Devices and sockets were skipped.</source>
        <translation>デバイスとソケットはスキップしました。</translation>
    </message>
    <message>
        <source>Copy %1 in</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message>
        <source>devices and sockets cannot be copied into a container</source>
        <translation>デバイスとソケットはコンテナにコピーできません</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 をコピー中</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>%1 のパーミッションを変更</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>%1 の所有者を変更</translation>
    </message>
    <message>
        <source>Change time of %1</source>
        <translation>%1 の時刻を変更</translation>
    </message>
    <message>
        <source>Set attribute of %1</source>
        <translation>%1 の属性を設定</translation>
    </message>
    <message>
        <source>Remove attribute of %1</source>
        <translation>%1 の属性を削除</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%2 へのリンク %1 を作成</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>This directory exists in lower layers, so overlayfs cannot rename it (EXDEV): it is copied completely to its new name, and the old one is deleted.</source>
        <translation>このディレクトリは下のレイヤーにあるため、overlayfs は改名できません (EXDEV)。全体を新しい名前にコピーし、古いほうを削除します。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 を %2 に改名</translation>
    </message>
</context>
<context>
    <name>stratoscope::OutputFile</name>
    <message>
        <source>cannot write: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageFacts</name>
    <message>
        <source>Reading packages</source>
        <translation>パッケージを読み取り中</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackageReport</name>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>削除したレイヤー</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>ダウングレード</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a package</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>No packages.</source>
        <translation>パッケージなし。</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>隠れたレイヤーのみ</translation>
    </message>
    <message>
        <source>Layer %1 changes no packages.</source>
        <translation>レイヤー %1 はパッケージを変更しません。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesCommand</name>
    <message>
        <source>Lists the packages that the databases in IMAGE tell of: those of dpkg, apk and rpm (rpmdb.sqlite),
of npm, Python, Ruby and Java, and those built into programs by Go and by Rust&apos;s cargo-auditable;
each with the layer that brought it, and then those that are only in hidden layers.</source>
        <translation>IMAGE のデータベースに記録されたパッケージと、それを持ち込んだレイヤーを示す。
dpkg、apk、rpm (rpmdb.sqlite)、npm、Python、Ruby、Java のもの、Go と Rust の
cargo-auditable がプログラムに組み込んだもの、隠れたレイヤーだけにあるもの。</translation>
    </message>
    <message>
        <source>--format needs a format</source>
        <translation>--format には形式が必要です</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>不明な形式「%1」</translation>
    </message>
    <message>
        <source>table (the default), json, spdx (SPDX 2.3 in JSON) or cyclonedx (CycloneDX 1.5 in JSON).</source>
        <translation>table (既定)、json、spdx (JSON の SPDX 2.3)、cyclonedx (JSON の CycloneDX 1.5)。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The packages as of the layers 0 to LAYER.</source>
        <translation>レイヤー 0 から LAYER までの時点のパッケージ。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>LAYER</translation>
    </message>
    <message>
        <source>What LAYER alone does: the packages it adds, upgrades, downgrades and removes.</source>
        <translation>LAYER だけの変更: 追加、アップグレード、ダウングレード、削除するパッケージ。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesModel</name>
    <message>
        <source>removed by %1</source>
        <comment>a package; a layer</comment>
        <translation>%1 で削除</translation>
    </message>
    <message>
        <source>upgraded</source>
        <comment>a package</comment>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>ダウングレード</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a package</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old version, new version</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a version</comment>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>a layer&apos;s number and title</comment>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path of a database</comment>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>The name in the package&apos;s own database</source>
        <translation>パッケージのデータベースに記録された名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The installed version</source>
        <translation>インストールされているバージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a package</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>The package manager, or the language</source>
        <translation>パッケージマネージャーまたは言語</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a package</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>What the layer did to the package</source>
        <translation>レイヤーがパッケージに対して行ったこと</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>The layer that did it</source>
        <translation>それを行ったレイヤー</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The license that the package states</source>
        <translation>パッケージに記載されたライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes, as the database says or as its files add up</source>
        <translation>バイト数: データベースの記録、または一覧にあるファイルの合計</translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>In the unified file system</source>
        <translation>統合ファイルシステム内</translation>
    </message>
    <message>
        <source>Changed by the selected layer</source>
        <translation>選択したレイヤーの変更</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>隠れたレイヤーのみ</translation>
    </message>
    <message>
        <source>Which packages to list</source>
        <translation>一覧に表示するパッケージ</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter packages by name</source>
        <translation>パッケージを名前で絞り込み</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>a package</comment>
        <translation>ダウングレード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>パッケージ %Ln 個、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1、読み取れないデータベース %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see its packages.</source>
        <translation>イメージを開くと、パッケージを確認できます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Reading the packages …</source>
        <translation>パッケージを読み取り中…</translation>
    </message>
    <message>
        <source>No package has that in its name.</source>
        <translation>名前にこれを含むパッケージはありません。</translation>
    </message>
    <message>
        <source>This layer changes no packages.</source>
        <translation>このレイヤーはパッケージを変更しません。</translation>
    </message>
    <message>
        <source>No package is only in hidden layers.</source>
        <translation>隠れたレイヤーだけにあるパッケージはありません。</translation>
    </message>
    <message>
        <source>This image has no package database that can be read.</source>
        <translation>このイメージには、読み取れるパッケージデータベースがありません。</translation>
    </message>
    <message>
        <source>Missing from %1</source>
        <comment>a bill of materials</comment>
        <translation>%1 にないもの</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a bill of materials</comment>
        <translation>%1 にのみあるもの</translation>
    </message>
    <message>
        <source>The bill of materials has every package of the image.</source>
        <translation>部品表 (SBOM) には、イメージのすべてのパッケージがあります。</translation>
    </message>
    <message>
        <source>The bill of materials lists no package that the image lacks.</source>
        <translation>部品表 (SBOM) には、イメージにないパッケージはありません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PagedText</name>
    <message>
        <source>Place in the file</source>
        <translation>ファイル内の位置</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>末尾から続けました</translation>
    </message>
    <message>
        <source>Continued from the start</source>
        <translation>先頭から続けました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>検索中… %1%</translation>
    </message>
</context>
<context>
    <name>stratoscope::PaletteBox</name>
    <message>
        <source>Standard</source>
        <comment>colours of layers</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>For red-green colour blindness</source>
        <comment>colours of layers</comment>
        <translation>赤と緑を区別しにくい方向け</translation>
    </message>
    <message>
        <source>For blue-yellow colour blindness</source>
        <comment>colours of layers</comment>
        <translation>青と黄を区別しにくい方向け</translation>
    </message>
    <message>
        <source>Light and dark only</source>
        <comment>colours of layers</comment>
        <translation>明暗のみ</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathBar</name>
    <message>
        <source>Directories further out</source>
        <translation>さらに上のディレクトリ</translation>
    </message>
</context>
<context>
    <name>stratoscope::PathDialog</name>
    <message>
        <source>In:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>名前にスラッシュは使えません。</translation>
    </message>
    <message>
        <source>That is its current name.</source>
        <translation>現在の名前と同じです。</translation>
    </message>
</context>
<context>
    <name>stratoscope::PermissionsDialog</name>
    <message>
        <source>Permissions and Owner</source>
        <translation>パーミッションと所有者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ユーザー ID(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Group ID:</source>
        <translation>グループ ID(&amp;G):</translation>
    </message>
    <message>
        <source>Permissions:</source>
        <translation>パーミッション:</translation>
    </message>
    <message>
        <source>As &amp;number:</source>
        <translation>数値(&amp;N):</translation>
    </message>
    <message>
        <source>Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.</source>
        <translation>所有者は 0 から 4294967295 の数値です。コンテナの外では名前に意味がありません。</translation>
    </message>
    <message>
        <source>Enter the permissions.</source>
        <translation>パーミッションを入力してください。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Change permissions and owner of %1</source>
        <translation>%1 のパーミッションと所有者を変更</translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message>
        <source>read/write · %1</source>
        <comment>a layer and its size</comment>
        <translation>読み書き可 · %1</translation>
    </message>
    <message>
        <source>read-only · %1</source>
        <comment>a layer and its size</comment>
        <translation>読み取り専用 · %1</translation>
    </message>
    <message>
        <source>What the container sees</source>
        <translation>コンテナから見えるもの</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Layers above hide all of it.</source>
        <translation>上のレイヤーがすべて隠しています。</translation>
    </message>
    <message>
        <source>Hidden: %1 deletes it. The bytes stay in this layer.</source>
        <translation>隠れています: %1 が削除しています。データはこのレイヤーに残ります。</translation>
    </message>
    <message>
        <source>Hidden: %1 has a newer version. The bytes stay in this layer.</source>
        <translation>隠れています: %1 に新しい版があります。データはこのレイヤーに残ります。</translation>
    </message>
    <message>
        <source>Visible: no layer above hides it.</source>
        <translation>見えています: 上のレイヤーに隠されていません。</translation>
    </message>
    <message>
        <source>A whiteout: this layer only notes that the file is gone. Layers below still have it.</source>
        <translation>ホワイトアウト: このレイヤーはファイルがなくなったことを記録するだけです。下のレイヤーには残っています。</translation>
    </message>
    <message>
        <source>Comes from %1.</source>
        <translation>%1 に由来します。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>ファイルのないステップ %n 個: %1</numerusform>
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
            <numerusform>ここにファイルがないレイヤー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Opaque: the directory hides everything that lower layers have in it.</source>
        <translation>不透明: このディレクトリは、下のレイヤーがその中に持つものをすべて隠します。</translation>
    </message>
    <message>
        <source>%1 in this layer</source>
        <translation>このレイヤーで %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>ファイルのないステップ %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureBox</name>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>画像、%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureCommand</name>
    <message>
        <source>Draws IMAGE as textbooks do: on the left its stack of layers, each with a pointer to the one
below, the container&apos;s writable layer on top if there is one; on the right the file system that
they make together, with the layer that each file comes from. Long stacks and many files are
cut to what tells most. The picture is an SVG; stratoscope --picture writes PNG and PDF, too.</source>
        <translation>教科書のように IMAGE を図にする。左には、それぞれ 1 つ下を指すレイヤーのスタック。
コンテナがあれば、その書き込み可能レイヤーが最上位にくる。右には、それらが形作る
ファイルシステムと、各ファイルの由来となるレイヤー。長いスタックや多数のファイルは、
要点に絞る。図は SVG。stratoscope --picture なら PNG と PDF も書き出せる。</translation>
    </message>
    <message>
        <source>pictures by stratoscope-cli are SVG; for %1, use: stratoscope --picture %2 IMAGE</source>
        <translation>stratoscope-cli の図は SVG です。%1 にするには次を使ってください: stratoscope --picture %2 IMAGE</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;</source>
        <translation>--theme は light または dark で指定してください (「%1」は無効)</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &quot;%2&quot;</source>
        <translation>--language は %1 のいずれかで指定してください (「%2」は無効)</translation>
    </message>
    <message>
        <source>Writes the picture to FILE; if that fails, FILE stays as it was. Its name ends in .svg.</source>
        <translation>図を FILE に書き出す。FILE には全体が書かれるか、元のまま残るかのどちらか。名前は .svg で終わる。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Leaves out the names of files and instructions: bars stand for files.</source>
        <translation>ファイルと命令の名前を省く。ファイルは棒で表す。</translation>
    </message>
    <message>
        <source>light (the default) or dark.</source>
        <translation>light (既定) または dark。</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>The language of the words in the picture, such as en or de. Default: that of the environment.</source>
        <translation>図の中の言葉の言語。例: en、de。既定は環境の言語。</translation>
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
        <translation>図</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>1 つ上のディレクトリ (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>1 つ上のディレクトリ</translation>
    </message>
    <message>
        <source>Each layer points to the one below. &lt;s&gt;Struck out&lt;/s&gt;: hidden by a layer above, but still in the image. ✕: a whiteout, which hides what lies below.</source>
        <translation>各レイヤーは 1 つ下のレイヤーを指します。&lt;s&gt;取り消し線&lt;/s&gt;: 上のレイヤーに隠されていますが、イメージには残っています。✕: ホワイトアウト。下にあるものを隠します。</translation>
    </message>
    <message>
        <source>The picture appears once the layers have been read.</source>
        <translation>レイヤーのファイルを読み取ると、図が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>ほかに %n 個の名前は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PictureView</name>
    <message>
        <source>Picture of the layers</source>
        <translation>レイヤーの図</translation>
    </message>
</context>
<context>
    <name>stratoscope::PiecedSource</name>
    <message>
        <source>it has fewer bytes than stated in its layer</source>
        <translation>バイト数がレイヤーの記載より少なくなっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of layers</comment>
        <translation>%1 から %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n レイヤーを 1 つに</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of files in %2 entries</source>
        <translation>%2 エントリ、ファイル %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Made Of</source>
        <translation>構成元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>削減</translation>
    </message>
</context>
<context>
    <name>stratoscope::Platform</name>
    <message>
        <source>not a platform</source>
        <translation>プラットフォームではありません</translation>
    </message>
    <message>
        <source>Write it as OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8</source>
        <translation>OS/ARCHITECTURE または OS/ARCHITECTURE/VARIANT の形で指定してください。例: linux/arm64/v8</translation>
    </message>
</context>
<context>
    <name>stratoscope::PlatformBox</name>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>このマシンのもの (%1)</translation>
    </message>
    <message>
        <source>A platform has the form OS/ARCH or OS/ARCH/VARIANT.</source>
        <translation>プラットフォームは OS/ARCH または OS/ARCH/VARIANT の形で指定します。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
</context>
<context>
    <name>stratoscope::PodmanStates</name>
    <message>
        <source>cannot read the states of podman&apos;s containers: %1</source>
        <translation>podman のコンテナの状態を読み取れません: %1</translation>
    </message>
    <message>
        <source>podman&apos;s database is damaged: %1</source>
        <translation>podman のデータベースが壊れています: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::PredictionBox</name>
    <message>
        <source>Predict</source>
        <translation>予想する</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>あなたの予想</translation>
    </message>
</context>
<context>
    <name>stratoscope::Presentation</name>
    <message>
        <source>Page Down and Page Up go from layer to layer · L: pointer on and off · Esc ends the presentation</source>
        <translation>Page Down と Page Up でレイヤーを移動 · L: ポインターの表示/非表示 · Esc でプレゼンテーションを終了</translation>
    </message>
</context>
<context>
    <name>stratoscope::Program</name>
    <message>
        <source>try --help</source>
        <translation>--help を試してください</translation>
    </message>
    <message>
        <source>no display; use --snapshot to render a picture, or stratoscope-cli for a text report</source>
        <translation>ディスプレイがありません。画像に描画するには --snapshot、テキストのレポートには stratoscope-cli を使ってください</translation>
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
        <translation>%1: %2 / %3、%4%</translation>
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
        <translation>&quot;failOver&quot; は文字列か文字列のリストでなければなりません</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; must be a list of patterns</source>
        <translation>&quot;exclude&quot; はパターンのリストでなければなりません</translation>
    </message>
    <message>
        <source>&quot;exclude&quot; has more than %1 patterns</source>
        <translation>&quot;exclude&quot; のパターンが %1 個を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path pattern</source>
        <translation>「%1」はパスのパターンではありません</translation>
    </message>
    <message>
        <source>For example: /var/log/** or **/__pycache__</source>
        <translation>例: /var/log/** または **/__pycache__</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>オブジェクトが必要です</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message>
        <source>Rules of %1</source>
        <comment>a file</comment>
        <translation>%1 のルール</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>上限 %Ln 件中 %1 件を超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>上限 %Ln 件を遵守</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln ファイルを除外 (%1)</numerusform>
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
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>stratoscope-cli report uses the same rules.</source>
        <translation>stratoscope-cli report も同じルールを使います。</translation>
    </message>
    <message>
        <source>Which?</source>
        <comment>rules of the project hold</comment>
        <translation>内訳</translation>
    </message>
    <message>
        <source>The rules of the project, and whether the image keeps them</source>
        <translation>プロジェクトのルールと、イメージがそれを守っているかどうか</translation>
    </message>
    <message>
        <source>Rules ignored: %1</source>
        <comment>what is wrong with them</comment>
        <translation>ルールを無視しました: %1</translation>
    </message>
    <message>
        <source>possible secret in the config: %1</source>
        <comment>a name</comment>
        <translation>コンフィグ内のシークレットの疑い: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ProvenanceSteps</name>
    <message>
        <source>a step has no name of its own; ignored</source>
        <translation>固有の名前のないステップがあります。無視しました</translation>
    </message>
    <message>
        <source>%1 is in no line; ignored</source>
        <translation>%1 に対応する行がありません。無視しました</translation>
    </message>
    <message>
        <source>layers of %1 have no digest; ignored</source>
        <translation>%1 のレイヤーにダイジェストがありません。無視しました</translation>
    </message>
    <message>
        <source>only the first %1 files are read</source>
        <translation>最初の %1 個のファイルだけを読み取りました</translation>
    </message>
    <message>
        <source>not Base64; ignored</source>
        <translation>Base64 ではありません。無視しました</translation>
    </message>
    <message>
        <source>larger than a Dockerfile may be; ignored</source>
        <translation>Dockerfile の上限を超えています。無視しました</translation>
    </message>
</context>
<context>
    <name>stratoscope::PublicKey</name>
    <message>
        <source>not an ECDSA, RSA or Ed25519 public key in PEM form</source>
        <translation>PEM 形式の ECDSA、RSA、Ed25519 の公開鍵ではありません</translation>
    </message>
    <message>
        <source>cosign writes it to cosign.pub; &quot;openssl pkey -pubout&quot; derives it from a private key</source>
        <translation>cosign は cosign.pub として書き出します。秘密鍵からは「openssl pkey -pubout」で作成できます</translation>
    </message>
</context>
<context>
    <name>stratoscope::PutOnTop</name>
    <message>
        <source>the image already has a writable layer</source>
        <translation>イメージにはすでに書き込み可能レイヤーがあります</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RangeBlob</name>
    <message>
        <source>the registry does not transfer parts of layers</source>
        <translation>レジストリが、レイヤーの一部だけの転送に対応していません</translation>
    </message>
    <message>
        <source>the registry sends a different part from the one requested</source>
        <translation>レジストリから、要求したものと違う部分が送られてきます</translation>
    </message>
    <message>
        <source>the part that it sends ends early</source>
        <translation>送られてきた部分が途中で終わっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReadLayer</name>
    <message>
        <source>%1 should be %2, but is %3</source>
        <translation>%1 は %2 のはずですが、%3 です</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>イメージがビルド後に変更されたか、壊れています。もう一度プルまたは保存してください</translation>
    </message>
    <message>
        <source>the blob digest</source>
        <translation>blob のダイジェスト</translation>
    </message>
    <message>
        <source>the diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>the layer is not in the file</source>
        <translation>レイヤーがファイル内にありません</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルやディレクトリがありません</translation>
    </message>
    <message>
        <source>Specify a container&apos;s upper directory or a layer tar</source>
        <translation>コンテナの upperdir またはレイヤーの tar を指定してください</translation>
    </message>
    <message>
        <source>Reading the table of contents of %1</source>
        <translation>%1 の目次を読み取り中</translation>
    </message>
    <message>
        <source>transferred whole, because its table of contents cannot be used: %1</source>
        <translation>目次を使えないため、全体を転送しました: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReasonTable</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Main layer</source>
        <translation>主なレイヤー</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentList</name>
    <message>
        <source>Recent images</source>
        <translation>最近使ったイメージ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RecordedDockerfile</name>
    <message>
        <source>Resolved to %1</source>
        <comment>an image</comment>
        <translation>%1 に解決</translation>
    </message>
    <message>
        <source>Only what is copied from this stage is in the image.</source>
        <translation>このステージからイメージに入るのは、コピーされたものだけです。</translation>
    </message>
    <message>
        <source>Built with %1</source>
        <comment>names and values of build arguments</comment>
        <translation>%1 を指定してビルド</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerBlob</name>
    <message>
        <source>it ends early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>what refers to the image is not there</source>
        <translation>イメージを参照するものが見つかりません</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>its bytes do not match this digest</source>
        <translation>データがこのダイジェストと一致しません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReferrerList</name>
    <message>
        <source>the registry does not say what refers to %1: %2</source>
        <translation>%1 を参照するものの一覧をレジストリから取得できません: %2</translation>
    </message>
    <message>
        <source>the registry lists more than %1 referrers of %2; the rest is ignored</source>
        <translation>レジストリの一覧にある %2 の参照元が %1 個を超えています。残りは無視しました</translation>
    </message>
    <message>
        <source>the registry lists only some referrers of %1, filtered by %2</source>
        <translation>レジストリの一覧には %1 の参照元の一部しかありません。%2 で絞り込まれています</translation>
    </message>
    <message>
        <source>the registry puts the next page of referrers of %1 elsewhere; ignored</source>
        <translation>レジストリが示す、%1 の参照元の次のページは別の場所にあります。無視しました</translation>
    </message>
    <message>
        <source>the registry&apos;s list of referrers of %1 has no end; the rest is ignored</source>
        <translation>レジストリにある %1 の参照元の一覧に終わりがありません。残りは無視しました</translation>
    </message>
    <message>
        <source>the tag %1 is not an index of what refers to an image; ignored</source>
        <translation>タグ %1 は、イメージを参照するもののインデックスではありません。無視しました</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistriesConf</name>
    <message>
        <source>registries.conf of this machine blocks %1</source>
        <translation>このマシンの registries.conf が %1 をブロックしています</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryControls</name>
    <message>
        <source>What came over the network from the registry, of what is needed so far. Layers that were transferred before are kept on this machine.</source>
        <translation>ここまでに必要なもののうち、ネットワーク経由でレジストリから届いた分です。以前に転送したレイヤーは、このマシンに保存されています。</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message>
        <source>&amp;Insecure: allow plain HTTP and untrusted certificates</source>
        <translation>安全でない接続(&amp;I): 平文の HTTP、誰も保証していない証明書</translation>
    </message>
    <message>
        <source>Open from Registry</source>
        <translation>レジストリから開く</translation>
    </message>
    <message>
        <source>debian:12, ghcr.io/org/app:2.4, localhost:5000/shop</source>
        <translation>debian:12、ghcr.io/org/app:2.4、localhost:5000/shop</translation>
    </message>
    <message>
        <source>This machine&apos;s (%1)</source>
        <comment>platform</comment>
        <translation>このマシンのもの (%1)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>プラットフォーム(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Compare with an Image in a Registry</source>
        <translation>レジストリのイメージと比較</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Type a name: its tags are listed here.</source>
        <translation>名前を入力すると、そのタグがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>最初の %Ln 個のタグ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s).</source>
        <translation>
            <numerusform>%Ln 個のタグ。</numerusform>
        </translation>
    </message>
    <message>
        <source>As set (%1)</source>
        <comment>platform</comment>
        <translation>設定に従う (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDocument</name>
    <message>
        <source>what it sends as %1 does not match this digest</source>
        <translation>%1 として送られてきたものは、このダイジェストと一致しません</translation>
    </message>
    <message>
        <source>it is larger than a manifest or config may be</source>
        <translation>マニフェストまたはコンフィグの上限を超えています</translation>
    </message>
    <message>
        <source>there is no image for %1</source>
        <translation>%1 用のイメージがありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryName</name>
    <message>
        <source>Use a name as in registry://debian:12 or registry://localhost:5000/shop:2.4</source>
        <translation>registry://debian:12 や registry://localhost:5000/shop:2.4 のような名前を使ってください</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>not a valid digest</source>
        <translation>ダイジェストとして無効です</translation>
    </message>
    <message>
        <source>not a valid tag</source>
        <translation>タグとして無効です</translation>
    </message>
    <message>
        <source>not a valid name of a registry</source>
        <translation>レジストリの名前として無効です</translation>
    </message>
    <message>
        <source>not a valid name of an image</source>
        <translation>イメージの名前として無効です</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryProblem</name>
    <message>
        <source>Log in with &quot;docker login&quot; or &quot;podman login docker.io&quot;</source>
        <translation>「docker login」または「podman login docker.io」でログインしてください</translation>
    </message>
    <message>
        <source>Log in with &quot;docker login %1&quot; or &quot;podman login %1&quot;</source>
        <translation>「docker login %1」または「podman login %1」でログインしてください</translation>
    </message>
    <message>
        <source>the registry refuses your credentials (401)</source>
        <translation>レジストリが認証情報を拒否しました (401)</translation>
    </message>
    <message>
        <source>They may have expired. %1</source>
        <translation>期限が切れている可能性があります。%1</translation>
    </message>
    <message>
        <source>the registry asks you to log in, or has no such image (401)</source>
        <translation>レジストリが認証を求めているか、そのイメージがありません (401)</translation>
    </message>
    <message>
        <source>Check the name. For a private image: %1</source>
        <translation>名前を確認してください。非公開のイメージの場合: %1</translation>
    </message>
    <message>
        <source>you are not allowed to read this image (403)</source>
        <translation>このイメージを読み取る権限がありません (403)</translation>
    </message>
    <message>
        <source>Ask its owner for access, or log in as another user</source>
        <translation>所有者にアクセス権を求めるか、別のユーザーでログインしてください</translation>
    </message>
    <message>
        <source>Try again in %1 seconds</source>
        <translation>%1 秒後にもう一度試してください</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>後でもう一度試してください</translation>
    </message>
    <message>
        <source>%1, or log in: that often raises the limit</source>
        <comment>an advice</comment>
        <translation>%1。またはログインしてください。多くの場合、上限が上がります</translation>
    </message>
    <message>
        <source>the registry has had too many requests from here (429)</source>
        <translation>ここからレジストリへの要求が多すぎます (429)</translation>
    </message>
    <message>
        <source>the registry has no such image (404)</source>
        <translation>レジストリにそのイメージはありません (404)</translation>
    </message>
    <message>
        <source>Check the name and the tag</source>
        <translation>名前とタグを確認してください</translation>
    </message>
    <message>
        <source>the registry has an internal problem (%1)</source>
        <translation>レジストリ自身に問題があります (%1)</translation>
    </message>
    <message>
        <source>the registry answers with status %1</source>
        <translation>レジストリがステータス %1 を返しました</translation>
    </message>
    <message>
        <source>Check that there is a registry at %1</source>
        <translation>%1 にレジストリがあるか確認してください</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <comment>the cause</comment>
        <translation>安全な接続を確立できません: %1</translation>
    </message>
    <message>
        <source>If it has a certificate authority of its own, put that certificate into /etc/docker/certs.d/%1/ca.crt. To do without security, use --insecure</source>
        <translation>独自の認証局を使っている場合は、その証明書を /etc/docker/certs.d/%1/ca.crt に置いてください。安全でない接続を使うには --insecure を指定します</translation>
    </message>
    <message>
        <source>Check the name and the network</source>
        <translation>名前とネットワークを確認してください</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>そこで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>ホスト %1 はありません</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and NO_PROXY</source>
        <translation>HTTPS_PROXY と NO_PROXY を確認してください</translation>
    </message>
    <message>
        <source>the server stopped answering</source>
        <translation>サーバーが応答しなくなりました</translation>
    </message>
    <message>
        <source>the server ended the connection early</source>
        <translation>サーバーが接続を途中で終了しました</translation>
    </message>
    <message>
        <source>the answer is larger than it may be</source>
        <translation>応答が上限を超えています</translation>
    </message>
    <message>
        <source>the network failed: %1</source>
        <translation>ネットワークのエラー: %1</translation>
    </message>
    <message>
        <source>Do not trust this registry, or the network between here and it</source>
        <translation>レジストリ、または途中にいる誰かを信頼できません</translation>
    </message>
    <message>
        <source>the proxy rejects the request: %1</source>
        <translation>プロキシが要求を通しません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryReferrers</name>
    <message>
        <source>only %1 of the %2 referrers that the registry lists were read</source>
        <translation>レジストリの一覧にある参照元 %2 個のうち、%1 個しか読み取っていません</translation>
    </message>
    <message>
        <source>too large for a referrer</source>
        <translation>参照元としては大きすぎます</translation>
    </message>
    <message>
        <source>the registry lists it, but it refers to something else</source>
        <translation>レジストリの一覧にありますが、別のものを参照しています</translation>
    </message>
    <message>
        <source>%1 is ignored: %2</source>
        <translation>%1 を無視しました: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistrySession</name>
    <message>
        <source>its token server has no secure address</source>
        <translation>トークンサーバーのアドレスが安全ではありません</translation>
    </message>
    <message>
        <source>its token server returned no token</source>
        <translation>トークンサーバーがトークンを返しません</translation>
    </message>
    <message>
        <source>not a valid host</source>
        <translation>ホストとして無効です</translation>
    </message>
    <message>
        <source>The registry asks to wait</source>
        <translation>レジストリが待つよう求めています</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>リダイレクトが %1 回を超えています</translation>
    </message>
    <message>
        <source>a redirect leads to an invalid address</source>
        <translation>リダイレクト先のアドレスが無効です</translation>
    </message>
    <message>
        <source>a redirect leads away from a secure connection</source>
        <translation>リダイレクト先が安全な接続ではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::RemoteFiles</name>
    <message>
        <source>it is not in the registry&apos;s image</source>
        <translation>レジストリのイメージに含まれていません</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>it has not been transferred yet</source>
        <translation>まだ転送されていません</translation>
    </message>
</context>
<context>
    <name>stratoscope::Report</name>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
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
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>アテステーション</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>container, read/write: %1</source>
        <translation>コンテナ、読み書き可: %1</translation>
    </message>
    <message>
        <source>[damaged] %1</source>
        <translation>[破損] %1</translation>
    </message>
    <message>
        <source>[encrypted] %1</source>
        <translation>[暗号化] %1</translation>
    </message>
    <message>
        <source>[absent] %1</source>
        <translation>[なし] %1</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, %5 wasted</source>
        <translation>全レイヤーで %1、%3 個のファイルと %4 個のディレクトリに可視 %2、無駄 %5</translation>
    </message>
    <message>
        <source>%1 in all layers, %2 visible in %3 files and %4 directories, at least %5 wasted</source>
        <translation>全レイヤーで %1、%3 個のファイルと %4 個のディレクトリに可視 %2、無駄 %5 以上</translation>
    </message>
    <message>
        <source>Cached layers, neither read again nor verified (--no-cache does both): %1</source>
        <extracomment>%1 is a list of the numbers of layers</extracomment>
        <translation>キャッシュ済みのレイヤー。再読み取りも検証もしていません (--no-cache で両方を行います): %1</translation>
    </message>
    <message>
        <source>layers 0 to %1</source>
        <translation>レイヤー 0 から %1</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>ビルド元</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>ビルダー</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>ビルド引数</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>%1 of %2; only the tables of contents of layers %3, so their digests are not verified (--whole-layers does that)</source>
        <extracomment>%1 and %2 are sizes, %3 a list of the numbers of layers</extracomment>
        <translation>%2 中 %1。レイヤー %3 は目次だけのため、ダイジェストを検証していません (--whole-layers で検証します)</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportHtml</name>
    <message>
        <source>Caused by</source>
        <translation>原因のレイヤー</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込んだレイヤー</translation>
    </message>
    <message>
        <source>(about %1 compressed)</source>
        <translation>(圧縮時 約 %1)</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>ほか %1 件。すべて見るには --format json を使ってください。</translation>
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
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>✗ broken</source>
        <comment>a rule</comment>
        <translation>✗ 違反</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a rule</comment>
        <translation>✓ 遵守</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>隠れたレイヤーのみ</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>全レイヤー</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>レイヤー: %1</translation>
    </message>
    <message>
        <source>A container sees</source>
        <translation>コンテナから見える分</translation>
    </message>
    <message>
        <source>Files: %1, directories: %2</source>
        <translation>ファイル: %1、ディレクトリ: %2</translation>
    </message>
    <message>
        <source>%1 % of it, about %2 compressed</source>
        <translation>その %1%、圧縮時 約 %2</translation>
    </message>
    <message>
        <source>Hidden, but still there</source>
        <translation>隠れているが残っている分</translation>
    </message>
    <message>
        <source>%1 % of all layers</source>
        <translation>全レイヤーの %1%</translation>
    </message>
    <message>
        <source>dive&apos;s efficiency</source>
        <translation>dive の効率</translation>
    </message>
    <message>
        <source>%1 wasted, as dive counts</source>
        <translation>dive の計算では無駄 %1</translation>
    </message>
    <message>
        <source>⚠ Possible secrets</source>
        <translation>⚠ シークレットの疑い</translation>
    </message>
    <message>
        <source>Hidden is not deleted</source>
        <translation>隠れていても、消えてはいません</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Dockerfile への全修正をまとめたパッチ: %1 を削減</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive のスコア</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Made by Stratoscope %1. Sizes are uncompressed unless stated otherwise; compressed ones are estimated from the layer&apos;s ratio.</source>
        <translation>Stratoscope %1 で作成。特記がない限り、サイズは非圧縮時のものです。圧縮時のサイズはレイヤーの圧縮率からの推定値です。</translation>
    </message>
    <message>
        <source>Container image, layer by layer</source>
        <translation>レイヤーごとに見たコンテナイメージ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
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
        <translation>スタック</translation>
    </message>
    <message>
        <source>The top layer comes first. The thin end of a bar is what is wasted, in the colours of its causes.</source>
        <translation>最上位のレイヤーを先頭に並べています。棒の細い端が無駄な部分で、色は原因を表します。</translation>
    </message>
    <message>
        <source>What a container sees</source>
        <translation>コンテナから見えるもの</translation>
    </message>
    <message>
        <source>Areas are bytes, colours are the layers that they come from. Hover over one to see what it is.</source>
        <translation>面積はバイト数、色は由来のレイヤーを表します。ポインターを重ねると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Largest files</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>コンフィグ内のシークレットの疑い</translation>
    </message>
</context>
<context>
    <name>stratoscope::ReportMarkdown</name>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive のスコア</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>原因のレイヤー</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込んだレイヤー</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile: saves %1</source>
        <comment>bytes</comment>
        <translation>Dockerfile への全修正をまとめたパッチ: %1 を削減</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>レイヤー: %1</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Only in hidden layers</source>
        <translation>隠れたレイヤーのみ</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>違反</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>遵守</translation>
    </message>
    <message>
        <source>Possible secrets: %1.</source>
        <translation>シークレットの疑い: %1。</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>コンフィグ内のシークレットの疑い</translation>
    </message>
</context>
<context>
    <name>stratoscope::RootFs</name>
    <message>
        <source>a plain file system without layers and a config, as &quot;docker export&quot; writes it; shown as an image of one layer</source>
        <translation>「docker export」が書き出すような、レイヤーもコンフィグもない単純なファイルシステムです。1 レイヤーのイメージとして表示します</translation>
    </message>
</context>
<context>
    <name>stratoscope::RpmDatabase</name>
    <message>
        <source>a damaged rpm database (Berkeley DB)</source>
        <translation>rpm のデータベースが壊れています (Berkeley DB)</translation>
    </message>
    <message>
        <source>a damaged rpm database (ndb)</source>
        <translation>rpm のデータベースが壊れています (ndb)</translation>
    </message>
</context>
<context>
    <name>stratoscope::RuleForm</name>
    <message>
        <source>Leftover: useless in an image</source>
        <translation>残存ファイル: イメージに不要なもの</translation>
    </message>
    <message>
        <source>Secret: dangerous in an image</source>
        <translation>シークレット: イメージにあると危険なもの</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>何でも</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Paths, one per line:</source>
        <translation>パス、1 行に 1 つ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <comment>the file&apos;s content</comment>
        <translation>先頭の内容(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>これは何か(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;dvice:</source>
        <translation>アドバイス(&amp;D):</translation>
    </message>
</context>
<context>
    <name>stratoscope::RulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Rules for Leftovers and Secrets</source>
        <translation>残存ファイルとシークレットのルール</translation>
    </message>
    <message>
        <source>These are your own rules; the built-in ones apply as well. In paths, * stands for any name and ** for anything below. They are kept in %1.</source>
        <translation>これらは自分用のルールです。組み込みのルールも有効です。パスの * は任意の名前、** はその下のすべてを表します。保存先は %1 です。</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>ルール(&amp;U):</translation>
    </message>
    <message>
        <source>new-rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>まだ保存されていません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sandbox</name>
    <message>
        <source>already exists</source>
        <translation>すでに存在します</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルやディレクトリがありません</translation>
    </message>
    <message>
        <source>not a directory, or not in one</source>
        <translation>ディレクトリではないか、親がディレクトリではありません</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
    <message>
        <source>is a symbolic link, which is not followed</source>
        <translation>シンボリックリンクです。たどりません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>サポートされていない操作です</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>is the root of the file system</source>
        <translation>ファイルシステムのルートです</translation>
    </message>
    <message>
        <source>not supported for this file</source>
        <translation>このファイルではサポートされていません</translation>
    </message>
    <message>
        <source>no such attribute</source>
        <translation>そのような属性はありません</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>値が長すぎます</translation>
    </message>
    <message>
        <source>the attribute&apos;s name is empty or too long</source>
        <translation>属性の名前が空か、長すぎます</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>ファイルが大きくなりすぎます</translation>
    </message>
    <message>
        <source>too many files in the sandbox</source>
        <translation>サンドボックス内のファイルが多すぎます</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>names that start with &quot;.wh.&quot; are reserved for whiteouts in layers (EINVAL)</source>
        <translation>「.wh.」で始まる名前は、レイヤーのホワイトアウト用に予約されています (EINVAL)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxActions</name>
    <message>
        <source>&amp;New Container</source>
        <translation>新規コンテナ(&amp;N)</translation>
    </message>
    <message>
        <source>Put an empty writable layer on the image and change files in it</source>
        <translation>イメージに空の書き込み可能レイヤーを載せ、その中でファイルを変更します</translation>
    </message>
    <message>
        <source>C&amp;ontinue in Sandbox</source>
        <translation>サンドボックスで続行(&amp;O)</translation>
    </message>
    <message>
        <source>Change files in a copy of this container&apos;s writable layer</source>
        <translation>このコンテナの書き込み可能レイヤーのコピーで、ファイルを変更します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>コミット(&amp;C)</translation>
    </message>
    <message>
        <source>Turn the writable layer into a read-only one and put a new, empty one on top</source>
        <translation>書き込み可能レイヤーを読み取り専用にし、その上に新しい空のレイヤーを載せます</translation>
    </message>
    <message>
        <source>Di&amp;scard Container</source>
        <translation>コンテナを破棄(&amp;S)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the container and its writable layer</source>
        <translation>コンテナとその書き込み可能レイヤーを破棄します</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>新規ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>New &amp;Directory…</source>
        <translation>新規ディレクトリ(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;Link…</source>
        <translation>新規リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy Files &amp;In…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy Director&amp;y In…</source>
        <translation>ディレクトリを取り込む(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Edit as Text…</source>
        <translation>テキストとして編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Append Text…</source>
        <translation>テキストを追記(&amp;A)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前を変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>移動(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Permissions and Owner…</source>
        <translation>パーミッションと所有者(&amp;P)…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>削除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message>
        <source>New Directory</source>
        <translation>新規ディレクトリ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo Discard of %1</source>
        <translation>%1 の破棄を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Container %1 was discarded. %2 brings it back.</source>
        <comment>name, key</comment>
        <translation>コンテナ %1 を破棄しました。%2 で元に戻せます。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Unsaved changes in this image&apos;s containers will be lost.</source>
        <translation>このイメージのコンテナにある未保存の変更は失われます。</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>A container is still being changed.</source>
        <translation>コンテナをまだ変更中です。</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>not UTF-8 text, so it cannot be edited as text</source>
        <translation>UTF-8 のテキストではないため、テキストとして編集できません</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>New &amp;name:</source>
        <translation>新しい名前(&amp;N):</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>New &amp;path:</source>
        <translation>新しいパス(&amp;P):</translation>
    </message>
    <message>
        <source>Copy Files In</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Copy a Directory In</source>
        <translation>ディレクトリを取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを %1 に取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxPane</name>
    <message>
        <source>No steps yet. Right-click a file to change it, or drop files onto the tree.</source>
        <translation>まだステップがありません。ファイルを右クリックして変更するか、ツリーにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Steps in the container</source>
        <translation>コンテナ内のステップ</translation>
    </message>
    <message>
        <source>Press Enter to undo or redo up to this step</source>
        <translation>Enter を押すと、このステップまで元に戻す、またはやり直します</translation>
    </message>
    <message>
        <source>CONTAINER %1</source>
        <translation>コンテナ %1</translation>
    </message>
    <message>
        <source>writable layer: %1</source>
        <comment>size</comment>
        <translation>書き込み可能レイヤー: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxSession</name>
    <message>
        <source>opened</source>
        <translation>開いたもの</translation>
    </message>
    <message>
        <source>Combining the layers</source>
        <translation>レイヤーを結合中</translation>
    </message>
    <message>
        <source>Creating container %1</source>
        <translation>コンテナ %1 を作成中</translation>
    </message>
    <message>
        <source>Committing %1</source>
        <translation>%1 をコミット中</translation>
    </message>
</context>
<context>
    <name>stratoscope::Sarif</name>
    <message>
        <source>A project rule is broken</source>
        <translation>プロジェクトのルールに違反しています</translation>
    </message>
    <message>
        <source>The image breaks a rule from --fail-over or .stratoscope.json.</source>
        <translation>イメージが --fail-over または .stratoscope.json のルールに違反しています。</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveCommand</name>
    <message>
        <source>merged</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>the writable layer</source>
        <translation>書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納サイズ</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>Layers: %1 became %2; uncompressed %3 became %4</source>
        <translation>レイヤー数: %1 → %2、非圧縮時: %3 → %4</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>除外: このコンテナ用にエンジンが作成したマウントポイント</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>保存しました: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名前: %1</translation>
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
        <translation>これはシンボリックリンクです</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>ファイルがレイヤーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message>
        <source>Progress of saving</source>
        <translation>保存の進行状況</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>イメージを別名で保存</translation>
    </message>
    <message>
        <source>Save Squashed Image</source>
        <translation>スカッシュしたイメージを保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 にコンテナのレイヤーを載せた、%n レイヤーのイメージ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1: %n レイヤーのイメージ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%2 レイヤーの %1 が %n レイヤーのイメージになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Saved Image</source>
        <translation>保存したイメージを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>サイズ: %1。</translation>
    </message>
    <message>
        <source>Size: less than %1.</source>
        <translation>サイズ: %1 未満。</translation>
    </message>
    <message>
        <source>Size: about %1.</source>
        <translation>サイズ: 約 %1。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 はすでに存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Saved. The image ID is %1</source>
        <translation>保存しました。イメージ ID: %1</translation>
    </message>
    <message>
        <source>Left out: the mount points that the engine made for this container</source>
        <translation>除外: このコンテナ用にエンジンが作成したマウントポイント</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveForm</name>
    <message>
        <source>OCI archive</source>
        <translation>OCI アーカイブ</translation>
    </message>
    <message>
        <source>Docker archive</source>
        <translation>Docker アーカイブ</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>compression of layers</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no compression</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Layer com&amp;pression:</source>
        <translation>レイヤーの圧縮(&amp;P):</translation>
    </message>
    <message>
        <source>Read by docker load since Docker 23, podman load, skopeo and this program</source>
        <translation>Docker 23 以降の docker load、podman load、skopeo、このプログラムで読み取れます</translation>
    </message>
    <message>
        <source>Read by docker load, podman load, skopeo and this program</source>
        <translation>docker load、podman load、skopeo、このプログラムで読み取れます</translation>
    </message>
    <message>
        <source>none; for example shop/api:2.4</source>
        <translation>なし。例: shop/api:2.4</translation>
    </message>
    <message>
        <source>Image &amp;name:</source>
        <translation>イメージ名(&amp;N):</translation>
    </message>
    <message>
        <source>The history entry for the writable layer, which becomes read-only</source>
        <translation>読み取り専用になる書き込み可能レイヤーの履歴エントリ</translation>
    </message>
    <message>
        <source>&amp;History entry:</source>
        <translation>履歴エントリ(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>保存先(&amp;T):</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>イメージアーカイブ (%1)</translation>
    </message>
    <message>
        <source>Save Image As</source>
        <translation>イメージを別名で保存</translation>
    </message>
    <message>
        <source>Choose where to save the image.</source>
        <translation>イメージの保存先を選択してください。</translation>
    </message>
    <message>
        <source>This is a directory. Choose a file.</source>
        <translation>これはディレクトリです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>No such directory: %1</source>
        <translation>ディレクトリがありません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveImage</name>
    <message>
        <source>not enough memory to compress</source>
        <translation>圧縮に必要なメモリが足りません</translation>
    </message>
    <message>
        <source>a sparse file with an invalid map</source>
        <translation>スパースファイルのマップが無効です</translation>
    </message>
    <message>
        <source>its content has changed since it was read; the image or the container was modified</source>
        <translation>読み取り後に内容が変わりました。イメージまたはコンテナが変更されています</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>a sparse file has holes larger than %1 bytes</source>
        <translation>スパースファイルのホールが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>the image cannot be saved because its config is missing</source>
        <translation>コンフィグがないため、イメージを保存できません</translation>
    </message>
    <message>
        <source>saving layers with %1 compression is not supported</source>
        <translation>%1 圧縮のレイヤーの保存はサポートされていません</translation>
    </message>
    <message>
        <source>the plan does not fit the image</source>
        <translation>計画がイメージに合いません</translation>
    </message>
    <message>
        <source>this is the file that the image is read from</source>
        <translation>イメージの読み取り元のファイルです</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <translation>別のファイルに保存してください</translation>
    </message>
    <message>
        <source>Saving layer %1</source>
        <translation>レイヤー %1 を保存中</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its digest should be %2, but is %3</source>
        <translation>レイヤー %1 を保存できません: ダイジェストは %2 のはずですが、%3 です</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is damaged: %2</source>
        <translation>レイヤー %1 は壊れているため保存できません: %2</translation>
    </message>
    <message>
        <source>cannot save layer %1, which is missing</source>
        <translation>レイヤー %1 は欠落しているため保存できません</translation>
    </message>
    <message>
        <source>Save or copy the image again with all of its layers.</source>
        <translation>すべてのレイヤーを含めて、イメージをもう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, which a docker archive cannot hold</source>
        <translation>レイヤー %1 は暗号化されており、docker アーカイブには格納できません</translation>
    </message>
    <message>
        <source>Save as an OCI archive</source>
        <translation>OCI アーカイブとして保存してください</translation>
    </message>
    <message>
        <source>layer %1 is encrypted, so it cannot be merged with others</source>
        <translation>レイヤー %1 は暗号化されているため、ほかのレイヤーと結合できません</translation>
    </message>
    <message>
        <source>Leave it out of what is merged</source>
        <translation>結合の対象から外してください</translation>
    </message>
    <message>
        <source>layer %1 cannot be saved: its diff ID should be %2, but is %3</source>
        <translation>レイヤー %1 を保存できません: Diff ID は %2 のはずですが、%3 です</translation>
    </message>
    <message>
        <source>The image was changed or damaged after it was built; pull or save it again</source>
        <translation>イメージがビルド後に変更されたか、壊れています。もう一度プルまたは保存してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavePlan</name>
    <message>
        <source>the image has no layers</source>
        <translation>イメージにレイヤーがありません</translation>
    </message>
    <message>
        <source>no layers %1: layers are numbered from 0 to %2</source>
        <translation>レイヤー %1 はありません。レイヤーの番号は 0 から %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of layers; use 3..7, for example, or all</source>
        <translation>「%1」はレイヤーの範囲ではありません。3..7 のような範囲か all を使ってください</translation>
    </message>
    <message>
        <source>layer %1 is in two ranges</source>
        <translation>レイヤー %1 が 2 つの範囲に含まれています</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedFile</name>
    <message>
        <source>Free up space there, or save somewhere else; nothing was written</source>
        <translation>その場所の空き容量を増やすか、別の場所に保存してください。何も書き込んでいません</translation>
    </message>
    <message>
        <source>an image can only be saved to a regular file</source>
        <translation>イメージは通常のファイルにしか保存できません</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavedImage</name>
    <message>
        <source>saving it needs about %1, but %2 has only %3 left</source>
        <translation>保存には約 %1 が必要ですが、%2 の空きは %3 しかありません</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space</source>
        <translation>その場所の空き容量を増やすか、TMPDIR にもっと空きのあるディレクトリを指定してください</translation>
    </message>
    <message>
        <source>it is larger than the %1 bytes allowed</source>
        <translation>許される %1 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 is saving the image</source>
        <translation>%1 がイメージを保存中</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message>
        <source>What would be left of each layer</source>
        <translation>各レイヤーに残る分</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <comment>number, what becomes of its size</comment>
        <translation>レイヤー %1: %2</translation>
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
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsFooter</name>
    <message>
        <source>Tick &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>Tick findings to see the image without them.</source>
        <translation>検出結果にチェックを入れると、それを除いた場合のイメージを確認できます。</translation>
    </message>
    <message>
        <source>Saves %1 (about %2 compressed): %3 → %4</source>
        <comment>bytes; the size of the image before and after</comment>
        <translation>%1 (圧縮時 約 %2) を削減: %3 → %4</translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingsTable</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>bytes that are saved</comment>
        <translation>削減</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Files in all layers</source>
        <translation>全レイヤーのファイル</translation>
    </message>
    <message>
        <source>Layers, uncompressed</source>
        <translation>レイヤー、非圧縮時</translation>
    </message>
    <message>
        <source>Layers, as stored</source>
        <translation>レイヤー、格納時</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>部品表 (SBOM) ではありません</translation>
    </message>
    <message>
        <source>not a bill of materials in a supported format: SPDX or CycloneDX, in JSON</source>
        <translation>対応する形式の部品表 (SBOM) ではありません。対応しているのは JSON の SPDX または CycloneDX です</translation>
    </message>
</context>
<context>
    <name>stratoscope::SbomReport</name>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>パッケージ URL</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 missing from it, %4 only in it.</source>
        <comment>a bill of materials; numbers of packages</comment>
        <translation>%1: 両方にあるもの %2、これにないもの %3、これにのみあるもの %4。</translation>
    </message>
    <message>
        <source>Missing from it</source>
        <translation>これにないもの</translation>
    </message>
    <message>
        <source>Only in it</source>
        <translation>これにのみあるもの</translation>
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
        <translation>効率 %1、無駄 %2</translation>
    </message>
    <message>
        <source>Efficiency %1, %2 wasted (%3 of what is above the bottom layer)</source>
        <translation>効率 %1、無駄 %2 (最下位レイヤーより上にある分の %3)</translation>
    </message>
    <message>
        <source>Exactly %1 are wasted: the bytes of files with no visible path at the top. dive adds up all versions of a path that several layers write, including the one that stays. It counts nothing for a directory removed as a whole, ignores opaque directories, and gives hard links no size.</source>
        <translation>正確な無駄は %1 です。最上位で見えるパスを 1 つも持たないファイルのバイト数です。dive は、複数のレイヤーが書き込むパスのすべての版を、残る版も含めて合計します。ディレクトリごと削除されたものは数えず、不透明ディレクトリは無視し、ハードリンクのサイズは 0 とします。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ScriptEdit</name>
    <message>
        <source>Stack as text</source>
        <translation>テキストで書いたスタック</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchFilterMenu</name>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>symbolic links</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>hard links</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>named pipes</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>layers %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>size %1</source>
        <comment>in bytes</comment>
        <translation>サイズ %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>modified %1</source>
        <comment>a date</comment>
        <translation>更新日時 %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>削除以外</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of a filter</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a filter</comment>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>List only some of what is found</source>
        <translation>見つかったものの一部だけを一覧に表示します</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>ディレクトリ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Symbolic Links</source>
        <translation>シンボリックリンク(&amp;S)</translation>
    </message>
    <message>
        <source>Set&amp;uid or Setgid</source>
        <translation>setuid または setgid(&amp;U)</translation>
    </message>
    <message>
        <source>Only D&amp;eleted</source>
        <translation>削除されたもののみ(&amp;E)</translation>
    </message>
    <message>
        <source>Only Selected &amp;Layer (%1)</source>
        <translation>選択したレイヤー (%1) のみ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;At Least</source>
        <comment>so many bytes</comment>
        <translation>サイズの下限(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModeSwitch</name>
    <message>
        <source>Names</source>
        <comment>of files; a search</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of files; a search</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search in the names of files, in all layers (%1)</source>
        <comment>a key</comment>
        <translation>全レイヤーのファイル名を検索 (%1)</translation>
    </message>
    <message>
        <source>Search in the contents of files (%1)</source>
        <comment>a key</comment>
        <translation>ファイルの内容を検索 (%1)</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchModel</name>
    <message>
        <source>%1, deleted</source>
        <comment>a path</comment>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between layers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>含むレイヤー</translation>
    </message>
    <message>
        <source>The layers that add (+), change (~) or delete (−) it, from the bottom up</source>
        <translation>追加 (+)、変更 (~)、削除 (−) するレイヤー。下から順</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the latest version</source>
        <translation>最新の版のサイズ</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message>
        <source>Part of a path in any layer, size:&gt;1M, type:symlink, …</source>
        <translation>任意のレイヤーのパスの一部、size:&gt;1M、type:symlink、…</translation>
    </message>
    <message>
        <source>Search in all layers</source>
        <translation>全レイヤーを検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Type part of a path. All layers are searched, including deleted files.
Filters: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</source>
        <translation>パスの一部を入力してください。削除されたファイルも含め、全レイヤーを検索します。
フィルター: size:&gt;1M  layer:3  change:deleted  type:symlink  mode:setuid  owner:0  ext:so  mtime:&lt;2024  hidden:yes</translation>
    </message>
    <message>
        <source>No path passes the filter.</source>
        <translation>フィルターを通るパスはありません。</translation>
    </message>
    <message>
        <source>No path contains “%1” and passes the filter.</source>
        <translation>「%1」を含み、フィルターを通るパスはありません。</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>「%1」を含むパスはありません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchQuery</name>
    <message>
        <source>bytes of a file</source>
        <translation>ファイルのバイト数</translation>
    </message>
    <message>
        <source>a layer that adds, changes or deletes it</source>
        <translation>追加、変更、削除するレイヤー</translation>
    </message>
    <message>
        <source>what a layer does to it</source>
        <translation>レイヤーが行うこと</translation>
    </message>
    <message>
        <source>file, directory, link …</source>
        <translation>ファイル、ディレクトリ、リンク…</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>パーミッション</translation>
    </message>
    <message>
        <source>user ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>group ID</source>
        <translation>グループ ID</translation>
    </message>
    <message>
        <source>end of the name, after a dot</source>
        <translation>名前の末尾、ドットの後</translation>
    </message>
    <message>
        <source>when it was modified, in UTC</source>
        <translation>更新日時、UTC</translation>
    </message>
    <message>
        <source>deleted, not visible in the container</source>
        <translation>削除済みで、コンテナから見えない</translation>
    </message>
    <message>
        <source>There is no filter “%1”. To find it in paths, write it in quotes: &quot;%2&quot;</source>
        <translation>フィルター「%1」はありません。パスの中から探すには引用符で囲んでください: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”. For example: %3</source>
        <translation>「%1」は「%2」の値として無効です。例: %3</translation>
    </message>
    <message>
        <source>“%1” needs a value. For example: %2</source>
        <translation>「%1」には値が必要です。例: %2</translation>
    </message>
    <message>
        <source>more than a megabyte</source>
        <translation>1 メガバイト超</translation>
    </message>
    <message>
        <source>more than 100 kilobytes</source>
        <translation>100 キロバイト超</translation>
    </message>
    <message>
        <source>less than a kilobyte</source>
        <translation>1 キロバイト未満</translation>
    </message>
    <message>
        <source>from 1 to 10 megabytes</source>
        <translation>1 から 10 メガバイト</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the lowest layer</source>
        <translation>最下位のレイヤー</translation>
    </message>
    <message>
        <source>layers 2 to 4</source>
        <translation>レイヤー 2 から 4</translation>
    </message>
    <message>
        <source>layers above 2</source>
        <translation>2 より上のレイヤー</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>内容が異なる</translation>
    </message>
    <message>
        <source>with other permissions, owner or times</source>
        <translation>パーミッション、所有者、時刻が異なる</translation>
    </message>
    <message>
        <source>by another type</source>
        <translation>別の種類で置き換え</translation>
    </message>
    <message>
        <source>stored again as it was</source>
        <translation>同じものを再び格納</translation>
    </message>
    <message>
        <source>by a whiteout</source>
        <translation>ホワイトアウトによる</translation>
    </message>
    <message>
        <source>hides what was in it</source>
        <translation>中にあったものを隠す</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>has several names</source>
        <translation>複数の名前を持つ</translation>
    </message>
    <message>
        <source>block or character device</source>
        <translation>ブロックまたはキャラクターデバイス</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>runs as its owner</source>
        <translation>所有者の権限で実行</translation>
    </message>
    <message>
        <source>runs as its group</source>
        <translation>グループの権限で実行</translation>
    </message>
    <message>
        <source>only owners may delete in it</source>
        <translation>中のものを削除できるのは所有者だけ</translation>
    </message>
    <message>
        <source>by anybody</source>
        <translation>誰でも実行可能</translation>
    </message>
    <message>
        <source>anybody may write</source>
        <translation>誰でも書き込み可能</translation>
    </message>
    <message>
        <source>exactly these permissions</source>
        <translation>このパーミッションと完全一致</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>usually people</source>
        <translation>通常は一般ユーザー</translation>
    </message>
    <message>
        <source>shared libraries</source>
        <translation>共有ライブラリ</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>before 2024</source>
        <translation>2024 年より前</translation>
    </message>
    <message>
        <source>since March 2024</source>
        <translation>2024 年 3 月以降</translation>
    </message>
    <message>
        <source>on that day</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>only what is deleted</source>
        <translation>削除されたもののみ</translation>
    </message>
    <message>
        <source>only what is there</source>
        <translation>存在するもののみ</translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchView</name>
    <message>
        <source>&amp;Show in Tree</source>
        <translation>ツリーに表示(&amp;S)</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <comment>layer number, what it did to a path</comment>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::SessionKeeper</name>
    <message>
        <source>No longer there: %1</source>
        <translation>なくなっています: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettingsDialog</name>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>配色(&amp;O):</translation>
    </message>
    <message>
        <source>Colours of la&amp;yers:</source>
        <translation>レイヤーの色(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Sizes:</source>
        <translation>サイズの単位(&amp;S):</translation>
    </message>
    <message>
        <source>Nothing flies, fades or flashes, even if your desktop has no such setting</source>
        <translation>デスクトップに同様の設定がなくても、移動、フェード、点滅の効果を使いません</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>language</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>kB, MB, GB: 1,000 bytes are 1 kB</source>
        <translation>kB、MB、GB: 1,000 バイトが 1 kB</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: 1,024 bytes are 1 KiB</source>
        <translation>KiB、MiB、GiB: 1,024 バイトが 1 KiB</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>&amp;Platform, of several:</source>
        <translation>複数ある場合のプラットフォーム(&amp;P):</translation>
    </message>
    <message>
        <source>Layer c&amp;ache:</source>
        <translation>レイヤーキャッシュ(&amp;A):</translation>
    </message>
    <message>
        <source>Edit &amp;Rules…</source>
        <translation>ルールを編集(&amp;R)…</translation>
    </message>
    <message>
        <source>Leftovers and secrets:</source>
        <translation>残存ファイルとシークレット:</translation>
    </message>
    <message>
        <source>Programs of Engines</source>
        <translation>エンジンのプログラム</translation>
    </message>
</context>
<context>
    <name>stratoscope::SettleLayers</name>
    <message>
        <source>the manifest&apos;s list of layers contradicts the config&apos;s diff IDs and was put right to match them</source>
        <translation>マニフェストのレイヤー一覧がコンフィグの Diff ID と矛盾していたため、Diff ID に合わせて修正しました</translation>
    </message>
    <message>
        <source>1 layer is encrypted; a key is needed to see what is in it</source>
        <translation>1 個のレイヤーが暗号化されています。中身を見るには鍵が必要です</translation>
    </message>
    <message>
        <source>%1 layers are encrypted; a key is needed to see what is in them</source>
        <translation>%1 個のレイヤーが暗号化されています。中身を見るには鍵が必要です</translation>
    </message>
    <message>
        <source>layer digests cannot be verified because their algorithm is not supported: %1</source>
        <extracomment>%1 are names such as &quot;blake3&quot;</extracomment>
        <translation>アルゴリズムがサポートされていないため、レイヤーのダイジェストを検証できません: %1</translation>
    </message>
    <message>
        <source>layer %1 is %2, which no engine unpacks</source>
        <translation>レイヤー %1 は「%2」で、展開できるエンジンはありません</translation>
    </message>
    <message>
        <source>layers missing where the manifest points were found by their digests</source>
        <translation>マニフェストの示す場所にないレイヤーを、ダイジェストを手がかりに見つけました</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShapeSwitch</name>
    <message>
        <source>By Cause</source>
        <comment>how waste is listed</comment>
        <translation>原因別</translation>
    </message>
    <message>
        <source>List findings by what caused them</source>
        <translation>検出結果を原因ごとに一覧表示します</translation>
    </message>
    <message>
        <source>All Files</source>
        <comment>how waste is listed</comment>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>List every wasted file, the largest first</source>
        <translation>無駄なファイルをすべて、大きい順に一覧表示します</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellController</name>
    <message>
        <source>Command Line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Change containers with commands such as rm, echo and docker commit</source>
        <translation>rm、echo、docker commit などのコマンドでコンテナを変更します</translation>
    </message>
    <message>
        <source>there is no container to change</source>
        <translation>変更するコンテナがありません</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>docker run で作成してください</translation>
    </message>
    <message>
        <source>%1 is not the container that is shown</source>
        <translation>%1 は表示中のコンテナではありません</translation>
    </message>
    <message>
        <source>%1 is; click another one in the stack to change it</source>
        <translation>表示中は %1 です。変更するには、スタックで別のコンテナをクリックしてください</translation>
    </message>
    <message>
        <source>no image is open</source>
        <translation>イメージが開かれていません</translation>
    </message>
    <message>
        <source>there is no image yet to make a container of</source>
        <translation>コンテナの元になるイメージがまだありません</translation>
    </message>
    <message>
        <source>container %1: an empty writable layer on top of the image</source>
        <translation>コンテナ %1: イメージの上にある空の書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>containers are called c1, c2 … here</source>
        <translation>ここではコンテナの名前は c1、c2 … になります</translation>
    </message>
    <message>
        <source>the writable layer becomes layer %1, read-only, and an empty one is put on top</source>
        <translation>書き込み可能レイヤーは読み取り専用のレイヤー %1 になり、その上に空のものが載ります</translation>
    </message>
    <message>
        <source>container %1 and its writable layer are gone; undo brings them back</source>
        <translation>コンテナ %1 とその書き込み可能レイヤーはなくなりました。undo で元に戻せます</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>元に戻すものがありません</translation>
    </message>
    <message>
        <source>container %1 is back</source>
        <translation>コンテナ %1 が戻りました</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>undone: the commit</source>
        <translation>元に戻しました: コミット</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>やり直すものがありません</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>中止しました。何も変更していません</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message>
        <source>What the commands did</source>
        <translation>コマンドの結果</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
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
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>What you type here follows overlayfs&apos;s rules; nothing is run. Type help for the commands.</source>
        <translation>ここに入力したことは overlayfs の規則どおりに行われます。何も実行しません。コマンドの一覧は help で表示します。</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPrompt</name>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Tab completes, Up and Down go through earlier lines, Shift+Tab leaves</source>
        <translation>Tab で補完、上下の矢印キーで以前の行へ移動、Shift+Tab で離れる</translation>
    </message>
</context>
<context>
    <name>stratoscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>ペイン内</translation>
    </message>
    <message>
        <source>Open and close a directory</source>
        <translation>ディレクトリを開く、閉じる</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右矢印、左矢印</translation>
    </message>
    <message>
        <source>Expand everything below a directory</source>
        <translation>ディレクトリ以下をすべて展開</translation>
    </message>
    <message>
        <source>Jump to a name</source>
        <translation>名前へジャンプ</translation>
    </message>
    <message>
        <source>first letters</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>Fold a group of layers, and unfold it</source>
        <translation>レイヤーのグループを折りたたむ、開く</translation>
    </message>
    <message>
        <source>−, +</source>
        <translation>−、+</translation>
    </message>
    <message>
        <source>Select a layer in the stack</source>
        <translation>スタック内のレイヤーを選択</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>その番号</translation>
    </message>
    <message>
        <source>Tick a finding</source>
        <translation>検出結果にチェック</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move between areas of the map</source>
        <translation>マップの領域間を移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Zoom into a directory of the map and out</source>
        <translation>マップのディレクトリを拡大、縮小</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter、Backspace</translation>
    </message>
    <message>
        <source>Next and previous change of a file</source>
        <translation>ファイルの次の変更、前の変更</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7、Shift+F7</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
</context>
<context>
    <name>stratoscope::Signature</name>
    <message>
        <source>not a signature: &quot;%1&quot; is not Base64</source>
        <translation>署名ではありません。「%1」は Base64 ではありません</translation>
    </message>
    <message>
        <source>it requires %1, which Stratoscope does not understand</source>
        <extracomment>%1 is a name such as &quot;io.cncf.notary.verificationPlugin&quot;</extracomment>
        <translation>Stratoscope が対応していない %1 が要求されています</translation>
    </message>
    <message>
        <source>the manifest it may refer to is missing</source>
        <translation>署名対象と思われるマニフェストがありません</translation>
    </message>
    <message>
        <source>only signatures over SHA-256 are checked, not over %1</source>
        <extracomment>%1 is the name of an algorithm, such as &quot;SHA3_512&quot;</extracomment>
        <translation>検証するのは SHA-256 に対する署名だけで、%1 は対象外です</translation>
    </message>
    <message>
        <source>not a COSE signature</source>
        <translation>COSE 署名ではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::SignatureText</name>
    <message>
        <source>verified with the authority; when it was signed is not proven</source>
        <comment>a signature</comment>
        <translation>認証局で検証済み、署名日時は未証明</translation>
    </message>
    <message>
        <source>verified with the key</source>
        <comment>a signature</comment>
        <translation>鍵で検証済み</translation>
    </message>
    <message>
        <source>does not match this image and authority</source>
        <comment>a signature</comment>
        <translation>このイメージと認証局のものではない</translation>
    </message>
    <message>
        <source>does not match this image and key</source>
        <comment>a signature</comment>
        <translation>このイメージと鍵のものではない</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a signature</comment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>signed by %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>署名者は %1、本人確認は %2</translation>
    </message>
    <message>
        <source>its certificate claims %1, identified by %2</source>
        <comment>a certificate</comment>
        <translation>証明書上の署名者は %1、本人確認は %2</translation>
    </message>
    <message>
        <source>matches this image and authority, but expired on %1</source>
        <comment>a signature</comment>
        <translation>このイメージと認証局のものだが、%1 に期限切れ</translation>
    </message>
    <message>
        <source>matches this image and key, but expired on %1</source>
        <comment>a signature</comment>
        <translation>このイメージと鍵のものだが、%1 に期限切れ</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <comment>a signature</comment>
        <translation>未検証: %1</translation>
    </message>
    <message>
        <source>not checked; claims to have expired on %1</source>
        <comment>a signature</comment>
        <translation>未検証、自己申告では %1 に期限切れ</translation>
    </message>
</context>
<context>
    <name>stratoscope::Snapshot</name>
    <message>
        <source>%1: cannot write the picture</source>
        <translation>%1: 画像を書き込めません</translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>container, %1</source>
        <translation>コンテナ、%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>名前のないイメージ %Ln 個は表示していません。--all を参照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SparseFile</name>
    <message>
        <source>it ends early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>a sparse file whose map does not say where its content is</source>
        <translation>スパースファイルのマップに内容の位置がありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteFile</name>
    <message>
        <source>not an SQLite database</source>
        <translation>SQLite データベースではありません</translation>
    </message>
    <message>
        <source>a database that takes too long to read</source>
        <translation>読み取りに時間がかかりすぎるデータベースです</translation>
    </message>
    <message>
        <source>the database cannot be read: %1</source>
        <translation>データベースを読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message>
        <source>digest mismatch</source>
        <translation>ダイジェスト不一致</translation>
    </message>
    <message>
        <source>has this file</source>
        <translation>このファイルを含む</translation>
    </message>
    <message>
        <source>deletes this file</source>
        <translation>このファイルを削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln イメージ</numerusform>
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
        <translation>使い方: stratoscope-cli stack build FILE -o ARCHIVE
        stratoscope-cli stack check FILE
テキストで書いたスタックからイメージをビルドする、または検査する。アーカイブは
docker、podman、skopeo に読み込める。コンテナの書き込み可能レイヤーは、--upper 用に
その隣のレイヤー tar になる。FILE が同じなら、結果もバイト単位で同じ。

オプション:
  -o, --output ARCHIVE  イメージを書き出す場所。
  -q, --quiet           進行状況を表示しない。
  -h, --help            このヘルプを表示する。

%1
%2
</translation>
    </message>
    <message>
        <source>Layers: %1, containers: %2, files: %3</source>
        <translation>レイヤー: %1、コンテナ: %2、ファイル: %3</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>保存しました: %1 (%2)</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Container %1: %2</source>
        <translation>コンテナ %1: %2</translation>
    </message>
    <message>
        <source>Left out: container %1, which is based on the image as it was before a commit</source>
        <translation>除外: コンテナ %1 (コミット前のイメージに載っているため)</translation>
    </message>
    <message>
        <source>expected &quot;build&quot; or &quot;check&quot;</source>
        <translation>「build」または「check」を指定してください</translation>
    </message>
    <message>
        <source>expected one file with a stack</source>
        <translation>スタックのファイルを 1 つ指定してください</translation>
    </message>
    <message>
        <source>no output archive given</source>
        <translation>書き出すアーカイブが指定されていません</translation>
    </message>
    <message>
        <source>check writes no archive</source>
        <translation>check はアーカイブを書き出しません</translation>
    </message>
    <message>
        <source>%1: there is no layer in it</source>
        <translation>%1: レイヤーがありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message>
        <source>not in view</source>
        <translation>表示範囲外</translation>
    </message>
    <message>
        <source>layers %1</source>
        <comment>numbers of the first and the last</comment>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>your container — its files can be edited</source>
        <translation>自分のコンテナ — ファイルを編集可能</translation>
    </message>
    <message>
        <source>upper dir — view only; use Continue in Sandbox to edit</source>
        <translation>upperdir — 表示のみ。編集は「サンドボックスで続行」</translation>
    </message>
    <message>
        <source>layer %1 is selected</source>
        <translation>レイヤー %1 を選択中</translation>
    </message>
    <message>
        <source>layer %1</source>
        <comment>the selected one of a group</comment>
        <translation>レイヤー %1</translation>
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
書き込み可能レイヤーに %2、下は同じ読み取り専用レイヤーです。
クリックすると、このレイヤーを上に載せて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>このファイル内の %Ln 個のイメージが共有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>コンテナ %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackFolding</name>
    <message>
        <source>&amp;Fold Group</source>
        <translation>グループを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold &amp;Group</source>
        <translation>グループを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>Unfold Al&amp;l</source>
        <translation>すべて開く(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackJump</name>
    <message>
        <source>Go to Laye&amp;r…</source>
        <translation>レイヤーへ移動(&amp;R)…</translation>
    </message>
    <message>
        <source>Select a layer by its number. In the stack, just type the number.</source>
        <translation>番号でレイヤーを選択します。スタックの中では、番号を入力するだけで選択できます。</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>レイヤーへ移動</translation>
    </message>
    <message>
        <source>&amp;Number of the layer, 0 (bottom) to %1 (top):</source>
        <translation>レイヤーの番号、0 (最下位) から %1 (最上位)(&amp;N):</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackOverview</name>
    <message>
        <source>Overview of the layer stack</source>
        <translation>レイヤースタックの全体図</translation>
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
        <translation>ここから下は読み取り専用</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>ベースイメージ %1</translation>
    </message>
    <message>
        <source>Earlier build</source>
        <translation>以前のビルド</translation>
    </message>
    <message>
        <source>Small layers</source>
        <translation>小さいレイヤー</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Stack of layers</source>
        <translation>レイヤースタック</translation>
    </message>
    <message>
        <source>each points to the one below</source>
        <translation>それぞれが 1 つ下を指す</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>what the container sees, looking down from the top</source>
        <translation>コンテナが上から見下ろして見えるもの</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>image, read-only</source>
        <translation>イメージ、読み取り専用</translation>
    </message>
    <message>
        <source>R/W</source>
        <comment>the writable layer, in place of a number; short</comment>
        <translation>R/W</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>read/write · %1</source>
        <comment>size</comment>
        <translation>読み書き可 · %1</translation>
    </message>
    <message>
        <source>nothing: the base layer has no parent</source>
        <translation>なし: 最下位のレイヤーに親はない</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ ほか %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a file</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>hidden by a layer above it, but still in the image</source>
        <translation>上のレイヤーが隠しているが、イメージには残る</translation>
    </message>
    <message>
        <source>whiteout: a marker that hides what the layers below have</source>
        <translation>ホワイトアウト: 下のレイヤーが持つものを隠す目印</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPreview</name>
    <message>
        <source>No layers yet. Each FILE, COPY and RUN makes one.</source>
        <translation>まだレイヤーがありません。FILE、COPY、RUN のそれぞれが 1 つのレイヤーを作ります。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackScript</name>
    <message>
        <source>there is no layer in it</source>
        <translation>レイヤーがありません</translation>
    </message>
    <message>
        <source>Make one with FILE, COPY or RUN</source>
        <translation>FILE、COPY、RUN のいずれかで作成してください</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>書き方: %1</translation>
    </message>
    <message>
        <source>%1 cannot be understood</source>
        <translation>%1 を解釈できません</translation>
    </message>
    <message>
        <source>Write a mode such as 0644</source>
        <translation>0644 のようにモードを書いてください</translation>
    </message>
    <message>
        <source>Write an owner such as 1000:1000</source>
        <translation>1000:1000 のように所有者を書いてください</translation>
    </message>
    <message>
        <source>Write fill=zeros or fill=random</source>
        <translation>fill=zeros または fill=random と書いてください</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <translation>ここにオプション %1 はありません</translation>
    </message>
    <message>
        <source>a directory has no content</source>
        <translation>ディレクトリに内容はありません</translation>
    </message>
    <message>
        <source>%1 is no size</source>
        <translation>%1 はサイズではありません</translation>
    </message>
    <message>
        <source>Write a size such as 12kB, or a text in quotes</source>
        <translation>12kB のようなサイズか、引用符で囲んだテキストを書いてください</translation>
    </message>
    <message>
        <source>a file has only one content</source>
        <translation>ファイルの内容は 1 つだけです</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>パスがありません</translation>
    </message>
    <message>
        <source>%1 is not the name of a file</source>
        <translation>%1 はファイルの名前ではありません</translation>
    </message>
    <message>
        <source>Name each file: nothing of this machine is read</source>
        <translation>ファイル名を 1 つずつ書いてください。このマシンのものは読み取りません</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>a container cannot be changed with %1</source>
        <translation>%1 ではコンテナを変更できません</translation>
    </message>
    <message>
        <source>Image instructions belong in a stack: File → Make a Stack</source>
        <translation>イメージの命令はスタックに書きます: ファイル → スタックを作成</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>this does not change the container</source>
        <translation>これはコンテナを変更しません</translation>
    </message>
    <message>
        <source>no line consists of just %1</source>
        <translation>%1 だけの行がありません</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>this language has no conditions, loops or functions: %1</source>
        <translation>この言語に条件、ループ、関数はありません: %1</translation>
    </message>
    <message>
        <source>%1 is a program, and nothing is run here</source>
        <translation>%1 はプログラムですが、ここでは何も実行しません</translation>
    </message>
    <message>
        <source>Say with COPY or FILE what it leaves behind</source>
        <translation>それが残すものを COPY または FILE で書いてください</translation>
    </message>
    <message>
        <source>this language has no variables</source>
        <translation>この言語に変数はありません</translation>
    </message>
    <message>
        <source>there is no command %1</source>
        <translation>コマンド %1 はありません</translation>
    </message>
    <message>
        <source>See help for those that there are</source>
        <translation>使えるコマンドは help で確認できます</translation>
    </message>
    <message>
        <source>a file is missing after this sign</source>
        <translation>この記号の後にファイルがありません</translation>
    </message>
    <message>
        <source>the output can go to one file only</source>
        <translation>出力先にできるファイルは 1 つだけです</translation>
    </message>
    <message>
        <source>a command is missing here</source>
        <translation>ここにコマンドがありません</translation>
    </message>
    <message>
        <source>too many commands in one line</source>
        <translation>1 行のコマンドが多すぎます</translation>
    </message>
    <message>
        <source>writable layer</source>
        <translation>書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>  from: %1</source>
        <translation>  由来: %1</translation>
    </message>
    <message>
        <source>  size: %1</source>
        <translation>  サイズ: %1</translation>
    </message>
    <message>
        <source>  mode: %1, owner %2</source>
        <translation>  モード: %1、所有者 %2</translation>
    </message>
    <message>
        <source>  time: %1 UTC</source>
        <translation>  時刻: %1 UTC</translation>
    </message>
    <message>
        <source>  link to: %1</source>
        <translation>  リンク先: %1</translation>
    </message>
    <message>
        <source>  merged with what lower layers contain in it</source>
        <translation>  下のレイヤーがその中に持つものと合わさる</translation>
    </message>
    <message>
        <source>the lines are nested too deeply</source>
        <translation>行の入れ子が多すぎます</translation>
    </message>
    <message>
        <source>Write a size such as 120, 12kB or 5M</source>
        <translation>120、12kB、5M のようにサイズを書いてください</translation>
    </message>
    <message>
        <source>%1 is no mode</source>
        <translation>%1 はモードではありません</translation>
    </message>
    <message>
        <source>Write a mode such as 755</source>
        <translation>755 のようにモードを書いてください</translation>
    </message>
    <message>
        <source>%1 has no long options here</source>
        <translation>ここでは %1 に長いオプションはありません</translation>
    </message>
    <message>
        <source>%1 has no option -%2</source>
        <translation>%1 にオプション -%2 はありません</translation>
    </message>
    <message>
        <source>a value is missing after this option</source>
        <translation>このオプションの後に値がありません</translation>
    </message>
    <message>
        <source>Write a mode such as 644, u+x or go-w</source>
        <translation>644、u+x、go-w のようにモードを書いてください</translation>
    </message>
    <message>
        <source>%1 is no owner</source>
        <translation>%1 は所有者ではありません</translation>
    </message>
    <message>
        <source>Write numbers such as 1000:1000; the only known name is root</source>
        <translation>1000:1000 のように数値で書いてください。名前で使えるのは root だけです</translation>
    </message>
    <message>
        <source>%1 needs something to work on</source>
        <translation>%1 の対象が書かれていません</translation>
    </message>
    <message>
        <source>too many arguments for %1</source>
        <translation>%1 にこれ以上は指定できません</translation>
    </message>
    <message>
        <source>%1 needs its option -%2</source>
        <translation>%1 にはオプション -%2 が必要です</translation>
    </message>
    <message>
        <source>the wildcards stand for too many names</source>
        <translation>ワイルドカードに一致する名前が多すぎます</translation>
    </message>
    <message>
        <source>the commands change and read too many files</source>
        <translation>コマンドが変更する、または読み取るファイルが多すぎます</translation>
    </message>
    <message>
        <source>too much output</source>
        <translation>出力が多すぎます</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;&lt;</source>
        <translation>ここではコマンドに入力がないため、&lt;&lt; は使えません</translation>
    </message>
    <message>
        <source>Use FILE with &lt;&lt; to make a file of several lines</source>
        <translation>複数行のファイルを作るには、FILE と &lt;&lt; を使ってください</translation>
    </message>
    <message>
        <source>&lt;&lt; needs the word that ends the text</source>
        <translation>&lt;&lt; には、テキストの終わりを示す語が必要です</translation>
    </message>
    <message>
        <source>Write &lt;&lt;EOF, then the lines, then a line that is just EOF</source>
        <translation>&lt;&lt;EOF に続けて各行を書き、最後に EOF だけの行を書いてください</translation>
    </message>
    <message>
        <source>this language has no ||</source>
        <translation>この言語に || はありません</translation>
    </message>
    <message>
        <source>A command that fails ends the line; rm -f does not mind what is missing</source>
        <translation>失敗したコマンドで行は終わります。rm -f は対象がなくても失敗しません</translation>
    </message>
    <message>
        <source>this language has no pipes</source>
        <translation>この言語にパイプはありません</translation>
    </message>
    <message>
        <source>Write what the file is to contain with echo … &gt; FILE</source>
        <translation>ファイルに入れる内容は echo … &gt; FILE で書いてください</translation>
    </message>
    <message>
        <source>commands have no input here, so there is no &lt;</source>
        <translation>ここではコマンドに入力がないため、&lt; は使えません</translation>
    </message>
    <message>
        <source>this language has no subshells</source>
        <translation>この言語にサブシェルはありません</translation>
    </message>
    <message>
        <source>nothing runs in the background here</source>
        <translation>ここではバックグラウンドで何も実行しません</translation>
    </message>
    <message>
        <source>Write &amp;&amp; to go on with another command</source>
        <translation>次のコマンドに続けるには &amp;&amp; と書いてください</translation>
    </message>
    <message>
        <source>a command is missing between the semicolons</source>
        <translation>セミコロンの間にコマンドがありません</translation>
    </message>
    <message>
        <source>output goes to a file only: &gt; FILE or &gt;&gt; FILE</source>
        <translation>出力先にできるのはファイルだけです: &gt; FILE または &gt;&gt; FILE</translation>
    </message>
    <message>
        <source>this language has no command substitution</source>
        <translation>この言語にコマンド置換はありません</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean the character</source>
        <translation>文字そのものなら、単一引用符で囲んでください</translation>
    </message>
    <message>
        <source>Put it in single quotes if you mean a dollar sign</source>
        <translation>ドル記号そのものなら、単一引用符で囲んでください</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>この引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there is nothing after this backslash</source>
        <translation>このバックスラッシュの後に何もありません</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>テキストにゼロバイトがあります</translation>
    </message>
    <message>
        <source>only the output of a command can go to a file</source>
        <translation>ファイルに書き出せるのはコマンドの出力だけです</translation>
    </message>
    <message>
        <source>Leave out the redirection of its errors</source>
        <translation>エラー出力のリダイレクトは書かないでください</translation>
    </message>
    <message>
        <source>does nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>cat FILE…</source>
        <translation>cat FILE…</translation>
    </message>
    <message>
        <source>shows what files contain</source>
        <translation>ファイルの内容を表示する</translation>
    </message>
    <message>
        <source>cd [DIRECTORY]</source>
        <translation>cd [DIRECTORY]</translation>
    </message>
    <message>
        <source>changes the directory that relative paths start from</source>
        <translation>相対パスの起点となるディレクトリを変える</translation>
    </message>
    <message>
        <source>chmod [-R] MODE PATH…</source>
        <translation>chmod [-R] MODE PATH…</translation>
    </message>
    <message>
        <source>changes permissions: 644, u+x, go-w</source>
        <translation>パーミッションを変える: 644、u+x、go-w</translation>
    </message>
    <message>
        <source>chown [-Rh] OWNER[:GROUP] PATH…</source>
        <translation>chown [-Rh] OWNER[:GROUP] PATH…</translation>
    </message>
    <message>
        <source>changes owners: numbers, or root</source>
        <translation>所有者を変える: 数値または root</translation>
    </message>
    <message>
        <source>cp [-rap] PATH… TARGET</source>
        <translation>cp [-rap] PATH… TARGET</translation>
    </message>
    <message>
        <source>copies files, with -r directories</source>
        <translation>ファイルをコピーする。-r でディレクトリも</translation>
    </message>
    <message>
        <source>du [-s] [PATH…]</source>
        <translation>du [-s] [PATH…]</translation>
    </message>
    <message>
        <source>adds up the sizes of files</source>
        <translation>ファイルのサイズを合計する</translation>
    </message>
    <message>
        <source>echo [-n] TEXT… [&gt; FILE]</source>
        <translation>echo [-n] TEXT… [&gt; FILE]</translation>
    </message>
    <message>
        <source>writes a text; &gt;&gt; adds it to the end of a file</source>
        <translation>テキストを書き出す。&gt;&gt; でファイルの末尾に加える</translation>
    </message>
    <message>
        <source>ln [-sf] TARGET NAME</source>
        <translation>ln [-sf] TARGET NAME</translation>
    </message>
    <message>
        <source>makes a hard link, with -s a symbolic link</source>
        <translation>ハードリンクを作る。-s でシンボリックリンク</translation>
    </message>
    <message>
        <source>ls [-la] [PATH…]</source>
        <translation>ls [-la] [PATH…]</translation>
    </message>
    <message>
        <source>lists names; with -l also the layer of each</source>
        <translation>名前を一覧する。-l でそれぞれのレイヤーも</translation>
    </message>
    <message>
        <source>mkdir [-p] [-m MODE] DIRECTORY…</source>
        <translation>mkdir [-p] [-m MODE] DIRECTORY…</translation>
    </message>
    <message>
        <source>makes directories</source>
        <translation>ディレクトリを作る</translation>
    </message>
    <message>
        <source>mkfifo [-m MODE] NAME…</source>
        <translation>mkfifo [-m MODE] NAME…</translation>
    </message>
    <message>
        <source>makes named pipes</source>
        <translation>名前付きパイプを作る</translation>
    </message>
    <message>
        <source>mv PATH… TARGET</source>
        <translation>mv PATH… TARGET</translation>
    </message>
    <message>
        <source>renames or moves</source>
        <translation>名前を変える、または移動する</translation>
    </message>
    <message>
        <source>shows the directory that relative paths start from</source>
        <translation>相対パスの起点となるディレクトリを表示する</translation>
    </message>
    <message>
        <source>rm [-rf] PATH…</source>
        <translation>rm [-rf] PATH…</translation>
    </message>
    <message>
        <source>deletes files, with -r directories</source>
        <translation>ファイルを削除する。-r でディレクトリも</translation>
    </message>
    <message>
        <source>rmdir DIRECTORY…</source>
        <translation>rmdir DIRECTORY…</translation>
    </message>
    <message>
        <source>deletes empty directories</source>
        <translation>空のディレクトリを削除する</translation>
    </message>
    <message>
        <source>sh -c &apos;COMMANDS&apos;</source>
        <translation>sh -c &apos;COMMANDS&apos;</translation>
    </message>
    <message>
        <source>carries out commands of this language</source>
        <translation>この言語のコマンドを行う</translation>
    </message>
    <message>
        <source>stat PATH…</source>
        <translation>stat PATH…</translation>
    </message>
    <message>
        <source>shows what a layer says of a file</source>
        <translation>ファイルについてのレイヤーの記録を表示する</translation>
    </message>
    <message>
        <source>touch [-c] FILE…</source>
        <translation>touch [-c] FILE…</translation>
    </message>
    <message>
        <source>makes empty files, or gives files the current time</source>
        <translation>空のファイルを作る、またはファイルの時刻を現在にする</translation>
    </message>
    <message>
        <source>truncate -s SIZE FILE…</source>
        <translation>truncate -s SIZE FILE…</translation>
    </message>
    <message>
        <source>cuts files, or extends them with zeros: 12kB, 5M</source>
        <translation>ファイルを切り詰める、またはゼロで延ばす: 12kB、5M</translation>
    </message>
    <message>
        <source>the stack would have more than %1 bytes</source>
        <translation>スタックが %1 バイトを超えます</translation>
    </message>
    <message>
        <source>the stack would have more than %1 files</source>
        <translation>スタックのファイルが %1 個を超えます</translation>
    </message>
    <message>
        <source>an image has no more than %1 layers</source>
        <translation>イメージのレイヤーは %1 個までです</translation>
    </message>
    <message>
        <source>Put several instructions into one LAYER</source>
        <translation>複数の命令を 1 つの LAYER にまとめてください</translation>
    </message>
    <message>
        <source>there is no container yet</source>
        <translation>コンテナがまだありません</translation>
    </message>
    <message>
        <source>Make one with docker run</source>
        <translation>docker run で作成してください</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>コンテナ %1 はありません</translation>
    </message>
    <message>
        <source>Make one with docker run %1</source>
        <translation>docker run %1 で作成してください</translation>
    </message>
    <message>
        <source>there is no layer yet to put a container on</source>
        <translation>コンテナを載せるレイヤーがまだありません</translation>
    </message>
    <message>
        <source>there are too many containers</source>
        <translation>コンテナが多すぎます</translation>
    </message>
    <message>
        <source>container %1 already exists</source>
        <translation>コンテナ %1 はすでにあります</translation>
    </message>
    <message>
        <source>%1 is based on the image as it was before another commit</source>
        <translation>%1 は、別のコミットより前のイメージに載っています</translation>
    </message>
    <message>
        <source>A stack is written like a Dockerfile, one instruction a line. Nothing of this
machine is run or read: the commands below are done on the unified file
system, and leave in each layer what overlayfs would.</source>
        <translation>スタックは Dockerfile のように、1 行に 1 つの命令を書く。このマシンのものは何も
実行せず、読み取りもしない。下のコマンドは統合ファイルシステムに対して行われ、
各レイヤーには overlayfs と同じものが残る。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands, for RUN and docker exec</source>
        <translation>RUN と docker exec で使うコマンド</translation>
    </message>
    <message>
        <source>&amp;&amp; and ; join commands; the first that fails ends the line. &gt; and &gt;&gt; write the output
to a file. Quotes, a backslash and the wildcards *, ? and [a-z] mean what they mean in
a shell. A backslash at the end of a line goes on with the next; # begins a comment.
There are no pipes, variables, conditions and loops.</source>
        <translation>&amp;&amp; と ; はコマンドをつなぐ。失敗したコマンドで行は終わる。&gt; と &gt;&gt; は出力をファイルに
書き出す。引用符、バックスラッシュ、ワイルドカード *、?、[a-z] の意味はシェルと同じ。
行末のバックスラッシュで次の行に続く。# からはコメント。
パイプ、変数、条件、ループはない。</translation>
    </message>
    <message>
        <source>Sizes are 120, 12kB, 5MB (powers of 1000) or 12K, 5M (powers of 1024). What has a size
only is filled with bytes that do not compress; fill=zeros fills it with zeros.</source>
        <translation>サイズは 120、12kB、5MB (1000 のべき乗) または 12K、5M (1024 のべき乗)。サイズだけを
指定すると圧縮できないバイトで埋まる。fill=zeros ではゼロで埋まる。</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>makes another container on this image</source>
        <translation>このイメージにもう 1 つコンテナを作る</translation>
    </message>
    <message>
        <source>docker commit</source>
        <translation>docker commit</translation>
    </message>
    <message>
        <source>turns the writable layer into a read-only one</source>
        <translation>書き込み可能レイヤーを読み取り専用にする</translation>
    </message>
    <message>
        <source>docker rm</source>
        <translation>docker rm</translation>
    </message>
    <message>
        <source>throws the container away</source>
        <translation>コンテナを破棄する</translation>
    </message>
    <message>
        <source>take the last line back, and do it again</source>
        <translation>最後の行を元に戻す、やり直す</translation>
    </message>
    <message>
        <source>empty this pane; show this list</source>
        <translation>このペインを空にする。この一覧を表示する</translation>
    </message>
    <message>
        <source>Nothing is run: each line does what overlayfs would do. &amp;&amp; joins commands, &gt; writes to a
file, Tab completes, Up and Down go through earlier lines.</source>
        <translation>何も実行しない。各行は overlayfs と同じことを行う。&amp;&amp; はコマンドをつなぎ、&gt; はファイルに
書き出す。Tab で補完、上下の矢印キーで以前の行へ移動する。</translation>
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
        <translation># スタックは下から上へ書く。命令ごとにレイヤーが 1 つできる。
FROM scratch

LAYER &quot;オペレーティングシステム&quot;
FILE /bin/sh 120kB mode=0755
FILE /etc/hosts &quot;127.0.0.1 localhost&quot;
FILE /var/cache/packages 2MB
END

COPY app.js /app/app.js 12kB
# キャッシュはホワイトアウトで隠れるが、下では 2 MB を占めたまま。
RUN rm -r /var/cache
CMD [&quot;sh&quot;, &quot;/app/app.js&quot;]

# コンテナ: 上に載る書き込み可能レイヤー 1 つ。
docker run web
docker exec web echo &quot;10.0.0.5 db&quot; &gt;&gt; /etc/hosts
</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>テキストのリストではありません</translation>
    </message>
    <message>
        <source>no image is pulled here, so a stack begins with nothing</source>
        <translation>ここではイメージをプルしないため、スタックは何もないところから始まります</translation>
    </message>
    <message>
        <source>there is no text to take lines for</source>
        <translation>ここに複数行のテキストは書けません</translation>
    </message>
    <message>
        <source>%1 is not complete, or too long</source>
        <translation>%1 が不完全か、長すぎます</translation>
    </message>
    <message>
        <source>there is no instruction %1</source>
        <translation>命令 %1 はありません</translation>
    </message>
    <message>
        <source>Write RUN in front of a command</source>
        <translation>コマンドの前に RUN と書いてください</translation>
    </message>
    <message>
        <source>Use COPY: nothing is downloaded or unpacked</source>
        <translation>COPY を使ってください。ダウンロードも展開もしません</translation>
    </message>
    <message>
        <source>this language has no %1</source>
        <translation>この言語に %1 はありません</translation>
    </message>
    <message>
        <source>There are docker run, docker exec and docker commit</source>
        <translation>使えるのは docker run、docker exec、docker commit です</translation>
    </message>
    <message>
        <source>the name of a container is missing</source>
        <translation>コンテナの名前がありません</translation>
    </message>
    <message>
        <source>%1 is not the name of a container</source>
        <translation>%1 はコンテナの名前ではありません</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナ %1</translation>
    </message>
    <message>
        <source>unexpected text after the container&apos;s name</source>
        <translation>コンテナの名前の後に余分なものがあります</translation>
    </message>
    <message>
        <source>Change what is in it with docker exec</source>
        <translation>中のものは docker exec で変更してください</translation>
    </message>
    <message>
        <source>the layer has no comment</source>
        <translation>レイヤーにコメントがありません</translation>
    </message>
    <message>
        <source>FROM comes first, and once</source>
        <translation>FROM は最初に 1 度だけ書きます</translation>
    </message>
    <message>
        <source>the image is finished, because there is a container on it</source>
        <translation>コンテナが載っているため、イメージはもう変えられません</translation>
    </message>
    <message>
        <source>Use docker exec to change the container, or move this line up</source>
        <translation>docker exec でコンテナを変更するか、この行を上に移してください</translation>
    </message>
    <message>
        <source>there are too many instructions</source>
        <translation>命令が多すぎます</translation>
    </message>
    <message>
        <source>the script has more than %1 bytes</source>
        <translation>スクリプトが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>begins with nothing; each instruction below makes one layer</source>
        <translation>何もないところから始める。下の命令ごとにレイヤーが 1 つできる</translation>
    </message>
    <message>
        <source>LAYER &quot;comment&quot;</source>
        <translation>LAYER &quot;COMMENT&quot;</translation>
    </message>
    <message>
        <source>begins one layer for all instructions up to the next LAYER or END</source>
        <translation>次の LAYER または END までの全命令で 1 つのレイヤーにする</translation>
    </message>
    <message>
        <source>ends it, so that each instruction makes a layer again</source>
        <translation>それを終える。以後は再び命令ごとにレイヤーができる</translation>
    </message>
    <message>
        <source>FILE PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</source>
        <translation>FILE PATH [SIZE | &quot;TEXT&quot; | &lt;&lt;EOF] [mode=0644] [owner=0:0] [fill=zeros]</translation>
    </message>
    <message>
        <source>makes or replaces a file: 12kB of it, a text, or the lines up to EOF</source>
        <translation>ファイルを作る、または置き換える: 12kB 分、テキスト、または EOF までの行</translation>
    </message>
    <message>
        <source>DIR PATH [mode=0755] [owner=0:0]</source>
        <translation>DIR PATH [mode=0755] [owner=0:0]</translation>
    </message>
    <message>
        <source>makes a directory, and those above it</source>
        <translation>ディレクトリとその親を作る</translation>
    </message>
    <message>
        <source>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;text&quot; | &lt;&lt;EOF]</source>
        <translation>COPY [--chmod=644] [--chown=0:0] NAME… PATH [SIZE | &quot;TEXT&quot; | &lt;&lt;EOF]</translation>
    </message>
    <message>
        <source>the same, written as in a Dockerfile; nothing of this machine is read</source>
        <translation>同じことを Dockerfile のように書く。このマシンのものは読み取らない</translation>
    </message>
    <message>
        <source>RUN command &amp;&amp; command</source>
        <translation>RUN COMMAND &amp;&amp; COMMAND</translation>
    </message>
    <message>
        <source>changes the unified file system as overlayfs would; nothing is executed</source>
        <translation>統合ファイルシステムに対し、overlayfs と同じようにコマンドを行う。何も実行しない</translation>
    </message>
    <message>
        <source>sets a variable of the containers; makes an empty layer</source>
        <translation>コンテナの変数を設定する。空のレイヤーができる</translation>
    </message>
    <message>
        <source>WORKDIR PATH</source>
        <translation>WORKDIR PATH</translation>
    </message>
    <message>
        <source>the directory that relative paths start from; must exist when they are used</source>
        <translation>相対パスの起点となるディレクトリ。使うときに存在していること</translation>
    </message>
    <message>
        <source>what a container runs</source>
        <translation>コンテナが実行するもの</translation>
    </message>
    <message>
        <source>what a container runs in front of CMD</source>
        <translation>コンテナが CMD の前に付けて実行するもの</translation>
    </message>
    <message>
        <source>adds a note to the image</source>
        <translation>イメージに情報を書き留める</translation>
    </message>
    <message>
        <source>the user a container runs as</source>
        <translation>コンテナを実行するユーザー</translation>
    </message>
    <message>
        <source>a port that a container listens on</source>
        <translation>コンテナが待ち受けるポート</translation>
    </message>
    <message>
        <source>a directory that is not part of the stack in containers</source>
        <translation>コンテナではスタックに含まれないディレクトリ</translation>
    </message>
    <message>
        <source>a name of the image that is saved</source>
        <translation>保存するイメージの名前</translation>
    </message>
    <message>
        <source>docker run [NAME]</source>
        <translation>docker run [NAME]</translation>
    </message>
    <message>
        <source>a container: a writable layer on top; there can be several</source>
        <translation>コンテナ: 上に載る書き込み可能レイヤー。複数も可</translation>
    </message>
    <message>
        <source>docker exec NAME command &amp;&amp; command</source>
        <translation>docker exec NAME COMMAND &amp;&amp; COMMAND</translation>
    </message>
    <message>
        <source>changes a container; the changes go to its writable layer</source>
        <translation>コンテナでコマンドを行い、その書き込み可能レイヤーを変える</translation>
    </message>
    <message>
        <source>docker commit [NAME]</source>
        <translation>docker commit [NAME]</translation>
    </message>
    <message>
        <source>turns the writable layer of a container into a read-only one of the image</source>
        <translation>コンテナの書き込み可能レイヤーを、イメージの読み取り専用レイヤーにする</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message>
        <source>C&amp;ompact Layers</source>
        <translation>レイヤーをコンパクト表示(&amp;O)</translation>
    </message>
    <message>
        <source>Layer stack</source>
        <translation>レイヤースタック</translation>
    </message>
    <message>
        <source>LAYER STACK</source>
        <translation>レイヤースタック</translation>
    </message>
    <message>
        <source>One line per layer, to see more of the stack</source>
        <translation>1 レイヤーを 1 行で表示し、スタックをより広く見渡せるようにします</translation>
    </message>
    <message>
        <source>Show Stack &amp;up to Here</source>
        <translation>ここまでのスタックを表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy Digest</source>
        <translation>ダイジェストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Diff ID</source>
        <translation>Diff ID をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy C&amp;hain ID</source>
        <translation>チェーン ID をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Instruction</source>
        <translation>命令をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next Container</source>
        <translation>次のコンテナ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Container</source>
        <translation>前のコンテナ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
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
        <translation>%1 · 圧縮時 %2</translation>
    </message>
    <message>
        <source>Show Lookup of Names</source>
        <translation>名前の探索を表示</translation>
    </message>
    <message>
        <source>For the selected name, which layers are asked and what they answer</source>
        <translation>選択した名前について、問い合わせたレイヤーとその答え</translation>
    </message>
</context>
<context>
    <name>stratoscope::StackWindow</name>
    <message>
        <source>Stacks (%1)</source>
        <translation>スタック (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>How to Write a Stack</source>
        <translation>スタックの書き方</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Start with the example</source>
        <translation>例から始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a stack that was written before</source>
        <translation>以前に書いたスタックを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>テキストを保存します</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the text to another file</source>
        <translation>テキストを別のファイルに保存します</translation>
    </message>
    <message>
        <source>Save as &amp;Image…</source>
        <translation>イメージとして保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Write an archive that docker and podman load</source>
        <translation>docker や podman で読み込めるアーカイブを書き出します</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Open the stack as an image in the main window</source>
        <translation>スタックをイメージとしてメインウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The instructions and commands</source>
        <translation>命令とコマンド</translation>
    </message>
    <message>
        <source>New stack</source>
        <translation>新しいスタック</translation>
    </message>
    <message>
        <source>%1[*] — Make a Stack</source>
        <translation>%1[*] — スタックを作成</translation>
    </message>
    <message>
        <source>Unsaved Stack</source>
        <translation>未保存のスタック</translation>
    </message>
    <message>
        <source>The stack was changed. Save it?</source>
        <translation>スタックが変更されています。保存しますか?</translation>
    </message>
    <message>
        <source>Open Stack</source>
        <translation>スタックを開く</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a stack</source>
        <translation>%1 は大きすぎて、スタックとして開けません</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Save Stack</source>
        <translation>スタックを保存</translation>
    </message>
    <message>
        <source>Image archives (%1)</source>
        <translation>イメージアーカイブ (%1)</translation>
    </message>
    <message>
        <source>Save as Image</source>
        <translation>イメージとして保存</translation>
    </message>
    <message>
        <source>Writing the image…</source>
        <translation>イメージを書き出し中…</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗しました: %1</translation>
    </message>
    <message>
        <source>Wrote %1. Load it with “docker load -i” or “podman load -i”.</source>
        <translation>%1 を書き出しました。「docker load -i」または「podman load -i」で読み込めます。</translation>
    </message>
    <message>
        <source>Save as &amp;Lesson…</source>
        <translation>レッスンとして保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the start of a lesson about the stack, to go on with in an editor</source>
        <translation>スタックについてのレッスンの出だしを書き出します。続きはエディターで書けます</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>レッスン (%1)</translation>
    </message>
    <message>
        <source>Save as Lesson</source>
        <translation>レッスンとして保存</translation>
    </message>
    <message>
        <source>Wrote %1. Begin it with Learn → Lessons… → Open File.</source>
        <translation>%1 を書き出しました。学習 → レッスン… → ファイルを開く で始められます。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StagedTree</name>
    <message>
        <source>not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>the directory is not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::StandardOutput</name>
    <message>
        <source>cannot write the output: %1</source>
        <translation>出力を書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>星 %n / 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Statement</name>
    <message>
        <source>not an in-toto statement</source>
        <translation>in-toto のステートメントではありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>what is being done</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Some checks failed: %1</source>
        <translation>一部の検証に失敗しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusTexts</name>
    <message>
        <source>at least %1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>無駄 %1 以上 (%2)</translation>
    </message>
    <message>
        <source>nothing wasted</source>
        <translation>無駄なし</translation>
    </message>
    <message>
        <source>%1 wasted (%2)</source>
        <comment>bytes, percent</comment>
        <translation>無駄 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 visible as of layer %2</source>
        <comment>bytes, number of a layer</comment>
        <translation>レイヤー %2 の時点で可視 %1</translation>
    </message>
    <message>
        <source>whole stack: %1 visible</source>
        <comment>bytes</comment>
        <translation>スタック全体: 可視 %1</translation>
    </message>
    <message>
        <source>%1 visible</source>
        <translation>可視 %1</translation>
    </message>
    <message>
        <source>opened in %1 s</source>
        <translation>%1 秒で開きました</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>%1 transferred</source>
        <comment>bytes</comment>
        <translation>%1 を転送</translation>
    </message>
    <message>
        <source>%1 of %2 transferred</source>
        <comment>bytes, bytes</comment>
        <translation>%2 中 %1 を転送</translation>
    </message>
</context>
<context>
    <name>stratoscope::Step</name>
    <message>
        <source>copied from %1</source>
        <translation>%1 からコピー</translation>
    </message>
    <message>
        <source>copied up from layer %1</source>
        <translation>レイヤー %1 からコピーアップ</translation>
    </message>
    <message>
        <source>copied up</source>
        <translation>コピーアップ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>changed in the writable layer</source>
        <translation>書き込み可能レイヤー内で変更</translation>
    </message>
    <message>
        <source>whiteout written, still in lower layers</source>
        <translation>ホワイトアウトを作成、下のレイヤーには残存</translation>
    </message>
    <message>
        <source>replaced its whiteout</source>
        <translation>ホワイトアウトを置き換え</translation>
    </message>
    <message>
        <source>made opaque, hides its content in lower layers</source>
        <translation>不透明化、下のレイヤーの中身を隠す</translation>
    </message>
    <message>
        <source>hard link to %1</source>
        <translation>%1 へのハードリンク</translation>
    </message>
    <message>
        <source>renamed from %1 in the writable layer</source>
        <translation>書き込み可能レイヤー内で %1 から改名</translation>
    </message>
    <message>
        <source>removed from the writable layer</source>
        <translation>書き込み可能レイヤーから削除</translation>
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
        <translation>すでに書き込み可能レイヤーにあり、そこで変更されます。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies the directory up, without its contents.</source>
        <translation>レイヤー %1 に由来します。overlayfs はまずディレクトリを中身なしでコピーアップします。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs first copies it up, which costs %2 in the writable layer. The lower version stays, hidden.</source>
        <translation>レイヤー %1 に由来します。overlayfs はまずこれをコピーアップし、書き込み可能レイヤーで %2 を消費します。下の版は隠れたまま残ります。</translation>
    </message>
    <message>
        <source>Lower layers contain part of this directory. Overlayfs cannot rename it: everything in it is copied up to the new name, and a whiteout hides the old one.</source>
        <translation>このディレクトリの一部は下のレイヤーにあります。overlayfs はこれを改名できないため、中身をすべて新しい名前にコピーアップし、古い名前をホワイトアウトで隠します。</translation>
    </message>
    <message>
        <source>It is already in the writable layer and is renamed there.</source>
        <translation>すでに書き込み可能レイヤーにあり、そこで改名されます。</translation>
    </message>
    <message>
        <source>It comes from layer %1. Overlayfs copies it up to the new name, which costs %2 in the writable layer, and a whiteout hides the old one.</source>
        <translation>レイヤー %1 に由来します。overlayfs はこれを新しい名前にコピーアップして書き込み可能レイヤーで %2 を消費し、古い名前をホワイトアウトで隠します。</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln エントリも一緒にコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between effects of a step</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (元に戻し済み)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What overlayfs does</source>
        <translation>overlayfs の動作</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>bytes by which the writable layer grew</comment>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message>
        <source>writable layer: no bytes more</source>
        <translation>書き込み可能レイヤー: 増加なし</translation>
    </message>
    <message>
        <source>writable layer: %1 more</source>
        <translation>書き込み可能レイヤー: %1 増加</translation>
    </message>
    <message>
        <source>writable layer: %1 less</source>
        <translation>書き込み可能レイヤー: %1 減少</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageMenu</name>
    <message>
        <source>Another &amp;Directory…</source>
        <translation>別のディレクトリ(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageOption</name>
    <message>
        <source>no engine storage in the usual places (/var/lib/docker, /var/lib/containers/storage, /var/lib/containerd, ~/.local/share/containers/storage); specify the directory</source>
        <translation>通常の場所 (/var/lib/docker、/var/lib/containers/storage、/var/lib/containerd、~/.local/share/containers/storage) にエンジンのストレージがありません。ディレクトリを指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::StorageRoot</name>
    <message>
        <source>An engine&apos;s storage belongs to root, or to the user who owns the containers: run the program with sudo, or with &quot;podman unshare&quot; for your own</source>
        <translation>エンジンのストレージは root またはコンテナを所有するユーザーのものです。sudo でプログラムを実行するか、自分のものには「podman unshare」を使ってください</translation>
    </message>
</context>
<context>
    <name>stratoscope::StoredLayer</name>
    <message>
        <source>cannot read %1: permission denied. %2</source>
        <translation>%1 を読み取れません: 権限がありません。%2</translation>
    </message>
    <message>
        <source>no such directory: %1</source>
        <translation>ディレクトリがありません: %1</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::StreamSource</name>
    <message>
        <source>it does not fit: %1 has only %2 left</source>
        <translation>大きすぎて入りきりません: %1 の空きは %2 しかありません</translation>
    </message>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>その場所の空き容量を増やすか、TMPDIR にもっと空きのあるディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>it is a terminal</source>
        <translation>端末です</translation>
    </message>
    <message>
        <source>Pipe an image to it, as in: docker save shop:2.4 | stratoscope-cli report -</source>
        <translation>次のように、イメージをパイプで渡してください: docker save shop:2.4 | stratoscope-cli report -</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>it was already read, and can be read only once</source>
        <translation>すでに読み取りました。読み取れるのは 1 回だけです</translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message>
        <source>Table of bytes</source>
        <translation>バイト数の表</translation>
    </message>
    <message>
        <source>By layer</source>
        <comment>a table</comment>
        <translation>レイヤー別</translation>
    </message>
    <message>
        <source>By directory</source>
        <comment>a table</comment>
        <translation>ディレクトリ別</translation>
    </message>
    <message>
        <source>By file type</source>
        <comment>a table</comment>
        <translation>ファイルの種類別</translation>
    </message>
    <message>
        <source>Largest files</source>
        <comment>a table</comment>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行が表すもの</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>Selected layer</source>
        <translation>選択したレイヤー</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>全レイヤー</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>隠れたファイル</translation>
    </message>
    <message>
        <source>Which files to count</source>
        <translation>集計するファイル</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>合計: %Ln ファイル中 %2 ファイルに %1。残りは空かリンクです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>合計: %Ln ファイルに %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; listed: the largest %2 of %3 directories</source>
        <comment>a total, two counts</comment>
        <translation>%1。一覧はディレクトリ %3 個中、最大の %2 個</translation>
    </message>
    <message>
        <source>%1; listed: %2</source>
        <comment>a total, bytes</comment>
        <translation>%1。一覧の分: %2</translation>
    </message>
    <message>
        <source>Open an image to see where its bytes are.</source>
        <translation>イメージを開くと、どこに容量が使われているかを確認できます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation>集計するものがありません。</translation>
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
        <translation>表の行</translation>
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
        <translation>未集計</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a table, its rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>データベースに表がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>最初の %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TarHeader</name>
    <message>
        <source>a tar cannot store the extended attribute %1</source>
        <translation>tar は拡張属性 %1 を格納できません</translation>
    </message>
</context>
<context>
    <name>stratoscope::TarSplit</name>
    <message>
        <source>a line is too long</source>
        <translation>長すぎる行があります</translation>
    </message>
    <message>
        <source>it does not list the parts of a tar</source>
        <translation>tar の構成要素の一覧ではありません</translation>
    </message>
    <message>
        <source>the file has another size than in the layer</source>
        <translation>ファイルのサイズがレイヤー内と異なります</translation>
    </message>
    <message>
        <source>the content ends early</source>
        <translation>内容が途中で終わっています</translation>
    </message>
    <message>
        <source>its files do not add up to the layer&apos;s diff ID</source>
        <translation>ファイルからレイヤーの diff ID が得られません</translation>
    </message>
</context>
<context>
    <name>stratoscope::TemporaryFile</name>
    <message>
        <source>Free up space there, or set TMPDIR to a directory with more space.</source>
        <translation>その場所の空き容量を増やすか、TMPDIR にもっと空きのあるディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>it unpacks to more than the %1 bytes allowed</source>
        <translation>展開すると、許される %1 バイトを超えます</translation>
    </message>
    <message>
        <source>Free up space there.</source>
        <translation>その場所の空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::Terms</name>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>One build step&apos;s changes to the files. Each layer has its own number and colour. Layers never change: what one adds is in the image for good, and everyone downloads it.</source>
        <translation>1 つのビルドステップによるファイルの変更です。レイヤーごとに固有の番号と色があります。レイヤーは変わりません。追加されたものはずっとイメージに残り、全員がダウンロードすることになります。</translation>
    </message>
    <message>
        <source>Several layers</source>
        <translation>複数のレイヤー</translation>
    </message>
    <message>
        <source>The files in this directory come from more than one layer; each bar is one of them. Containers see them merged.</source>
        <translation>このディレクトリのファイルは複数のレイヤーに由来し、棒 1 本が 1 つのレイヤーを表します。コンテナからは 1 つに合わさって見えます。</translation>
    </message>
    <message>
        <source>R/W: writable layer</source>
        <translation>R/W: 書き込み可能レイヤー</translation>
    </message>
    <message>
        <source>A container&apos;s own layer, on top of the image. All that the container writes goes here; what is below stays as it is. Removing the container removes this layer.</source>
        <translation>イメージの上に載る、コンテナ自身のレイヤーです。コンテナが書き込むものはすべてここに入り、下にあるものは変わりません。コンテナを削除すると、このレイヤーも削除されます。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Part of the image, shared by all its containers. A container that changes a file from here first gets a copy in its writable layer.</source>
        <translation>イメージの一部で、そのすべてのコンテナが共有します。ここにあるファイルをコンテナが変更すると、まず書き込み可能レイヤーにコピーされます。</translation>
    </message>
    <message>
        <source>Metadata only</source>
        <translation>メタデータのみ</translation>
    </message>
    <message>
        <source>A build step such as ENV or CMD: it changes the image&apos;s settings, makes no layer and takes no space.</source>
        <translation>ENV や CMD などのビルドステップです。イメージの設定を変更するだけで、レイヤーを作らず、領域も使いません。</translation>
    </message>
    <message>
        <source>Group of layers</source>
        <translation>レイヤーのグループ</translation>
    </message>
    <message>
        <source>Layers that belong together: those of a base image, of an earlier build, or small ones. Press Right to unfold the group, Left to fold it.</source>
        <translation>ベースイメージ、以前のビルド、小さいレイヤーなど、ひとまとまりのレイヤーです。右矢印キーでグループを開き、左矢印キーで折りたたみます。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No layer below has anything at this path.</source>
        <translation>下のどのレイヤーにも、このパスには何もありません。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The layer has a new version. Layers store whole files, so changing one byte stores all of the file again, and the old version stays in the image.</source>
        <translation>レイヤーに新しい版があります。レイヤーはファイル全体を格納するため、1 バイトの変更でもファイル全体がもう一度格納され、古い版もイメージに残ります。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A layer hides this from the container. It is still in the layer below: deleting in a later step frees no space and keeps nothing secret. Delete in the step that adds.</source>
        <translation>レイヤーがこれをコンテナから隠しています。下のレイヤーには残っています。後のステップで削除しても領域は空かず、秘密も守れません。追加するステップの中で削除してください。</translation>
    </message>
    <message>
        <source>Whiteout</source>
        <translation>ホワイトアウト</translation>
    </message>
    <message>
        <source>A marker that says “this is gone”. It hides what the layers below have at this path; their bytes stay in the image.</source>
        <translation>「これはなくなった」と示す目印です。このパスに下のレイヤーが持つものを隠します。データはイメージに残ります。</translation>
    </message>
    <message>
        <source>Opaque directory</source>
        <translation>不透明ディレクトリ</translation>
    </message>
    <message>
        <source>The layer replaces the whole directory: all that the layers below have in it is hidden, but stays in the image.</source>
        <translation>レイヤーがディレクトリ全体を置き換えています。下のレイヤーがその中に持つものはすべて隠れますが、イメージには残ります。</translation>
    </message>
    <message>
        <source>Copied up</source>
        <translation>コピーアップ</translation>
    </message>
    <message>
        <source>The file is the same as below, but the layer has all of it again: something touched it without changing it. The image carries it twice.</source>
        <translation>ファイルは下のレイヤーと同じなのに、レイヤーがその全体をもう一度持っています。何かが変更せずに触れたためです。イメージには 2 つ入っています。</translation>
    </message>
    <message>
        <source>Only metadata changed</source>
        <translation>メタデータのみ変更</translation>
    </message>
    <message>
        <source>Only mode, owner or times differ, as after chmod or chown. Layers store whole files, so all bytes are in the image again. Set them where the file is added: COPY --chown, --chmod.</source>
        <translation>chmod や chown の後のように、違いはモード、所有者、時刻だけです。レイヤーはファイル全体を格納するため、全データがもう一度イメージに入ります。ファイルを追加する所で設定してください: COPY --chown、--chmod。</translation>
    </message>
    <message>
        <source>Implied directory</source>
        <translation>暗黙のディレクトリ</translation>
    </message>
    <message>
        <source>The layer does not list this directory, only something in it. It looks as the layers below say.</source>
        <translation>レイヤーにはこのディレクトリ自体のエントリがなく、その中のものだけがあります。属性は下のレイヤーに従います。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>The hash of the layer as stored and downloaded, usually compressed. Registries find the layer by it. Compressing the same files in another way gives another digest.</source>
        <translation>格納およびダウンロードされる形 (通常は圧縮済み) でのレイヤーのハッシュです。レジストリはこれでレイヤーを見つけます。同じファイルでも圧縮方法が違えば、ダイジェストも変わります。</translation>
    </message>
    <message>
        <source>Diff ID</source>
        <translation>Diff ID</translation>
    </message>
    <message>
        <source>The hash of the uncompressed layer. It names the content, however it is compressed.</source>
        <translation>非圧縮レイヤーのハッシュです。圧縮方法にかかわらず、内容を特定します。</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>チェーン ID</translation>
    </message>
    <message>
        <source>The hash of this layer&apos;s diff ID and all below it. It names the stack up to here: engines keep and share layers by it.</source>
        <translation>このレイヤーとその下にあるすべての Diff ID のハッシュです。ここまでのスタックを特定します。エンジンはこれを使ってレイヤーを保持し、共有します。</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>イメージ ID</translation>
    </message>
    <message>
        <source>The hash of the image&apos;s configuration, which lists the diff IDs: the same ID means the same files and settings.</source>
        <translation>Diff ID の一覧を含む、イメージのコンフィグのハッシュです。ID が同じなら、ファイルも設定も同じです。</translation>
    </message>
    <message>
        <source>Costs space</source>
        <translation>領域を消費</translation>
    </message>
    <message>
        <source>Much of this layer is hidden by layers above, or it hides or copies much of those below. Everyone still downloads all of it.</source>
        <translation>このレイヤーの多くが上のレイヤーに隠されているか、このレイヤーが下のレイヤーの多くを隠したりコピーしたりしています。それでも全員が全体をダウンロードします。</translation>
    </message>
    <message>
        <source>Has the selected file</source>
        <translation>選択したファイルを含む</translation>
    </message>
    <message>
        <source>This layer contains a version of it. With several, each takes its own space, and only the top one is seen.</source>
        <translation>このレイヤーにはファイルの版が含まれています。複数ある場合はそれぞれが領域を使い、見えるのは最上位の版だけです。</translation>
    </message>
    <message>
        <source>Deletes the selected file</source>
        <translation>選択したファイルを削除</translation>
    </message>
    <message>
        <source>This layer hides it from here up. The versions below stay in the image.</source>
        <translation>このレイヤーから上では隠れています。下の版はイメージに残ります。</translation>
    </message>
    <message>
        <source>In several images</source>
        <translation>複数のイメージに存在</translation>
    </message>
    <message>
        <source>Other images in this file have the same layer on the same layers. It is stored and downloaded once.</source>
        <translation>このファイル内のほかのイメージが、同じレイヤーの上に同じレイヤーを持っています。格納とダウンロードは 1 回だけです。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>The layer could not be read to its end. Files may be missing.</source>
        <translation>レイヤーを最後まで読み取れませんでした。ファイルが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>The image refers to this layer, but it was saved without it. Its files are unknown.</source>
        <translation>イメージはこのレイヤーを参照していますが、保存時に含まれませんでした。中のファイルは不明です。</translation>
    </message>
    <message>
        <source>Digest mismatch</source>
        <translation>ダイジェスト不一致</translation>
    </message>
    <message>
        <source>The bytes are not those that the image names: they were changed or damaged. An engine refuses them.</source>
        <translation>データがイメージの示すものと異なります。変更されたか、壊れています。エンジンはこれを拒否します。</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>表示する最上位レイヤー</translation>
    </message>
    <message>
        <source>Shows the files as they were after this layer, without those above. Left and Right step by one layer, Home and End go to the bottom and the top.</source>
        <translation>このレイヤーまでを重ねた時点のファイルを、上のレイヤーを除いて表示します。左右の矢印キーで 1 レイヤーずつ移動し、Home と End で最下位と最上位へ移動します。</translation>
    </message>
    <message>
        <source>Not in view</source>
        <translation>表示範囲外</translation>
    </message>
    <message>
        <source>The layer is above the height of the stack that the slider is set to, so its files are not shown.</source>
        <translation>スライダーで設定したスタックの高さより上にあるレイヤーのため、ファイルは表示されません。</translation>
    </message>
    <message>
        <source>Overview of the stack</source>
        <translation>スタックの全体図</translation>
    </message>
    <message>
        <source>Every layer as a bar, longer for larger ones. The frame is what the list shows: drag it, or click to go there. A dot marks layers with the selected file.</source>
        <translation>すべてのレイヤーを棒で表し、大きいレイヤーほど長くなります。枠は一覧に表示中の範囲です。ドラッグまたはクリックで移動できます。点は、選択したファイルを含むレイヤーを示します。</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextDialog</name>
    <message>
        <source>New File</source>
        <translation>新規ファイル</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>テキストとして編集</translation>
    </message>
    <message>
        <source>Append Text</source>
        <translation>テキストを追記</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>追記(&amp;A)</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>テキスト(&amp;T):</translation>
    </message>
    <message>
        <source>Enter the text to append.</source>
        <translation>追記するテキストを入力してください。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot contain a slash.</source>
        <translation>名前にスラッシュは使えません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookDialog</name>
    <message>
        <source>Drawing …</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>&amp;Names of files and instructions</source>
        <translation>ファイルと命令の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Textbook Picture</source>
        <translation>教科書風の図</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>配色(&amp;L):</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookPicture</name>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
</context>
<context>
    <name>stratoscope::TextbookSnapshot</name>
    <message>
        <source>%1 is not a file system, so there is no picture of it</source>
        <translation>%1 はファイルシステムではないため、図はありません</translation>
    </message>
</context>
<context>
    <name>stratoscope::Transport</name>
    <message>
        <source>images cannot be opened from there</source>
        <translation>そこからイメージを開くことはできません</translation>
    </message>
    <message>
        <source>Copy the image first, as in: skopeo copy docker://debian:12 oci:debian</source>
        <translation>先にイメージをコピーしてください。例: skopeo copy docker://debian:12 oci:debian</translation>
    </message>
    <message>
        <source>For an image in a registry, give its name, as in registry://debian:12</source>
        <translation>レジストリのイメージは、registry://debian:12 のように名前を指定してください</translation>
    </message>
    <message>
        <source>For an image in an engine, give docker://%1 or podman://%1, and for one in a registry registry://%1</source>
        <translation>エンジンのイメージは docker://%1 または podman://%1、レジストリのイメージは registry://%1 と指定してください</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeActions</name>
    <message>
        <source>E&amp;xpand All Below</source>
        <translation>以下をすべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to Layer</source>
        <translation>レイヤーへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Layer %1</source>
        <translation>レイヤー %1 へ移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreeAssembly</name>
    <message>
        <source>the image has more than %1 paths in all layers together</source>
        <translation>イメージの全レイヤーを合わせたパスが %1 個を超えています</translation>
    </message>
    <message>
        <source>the image repeats layers that have more than %1 paths together</source>
        <translation>イメージで繰り返されるレイヤーのパスが、合わせて %1 個を超えています</translation>
    </message>
    <message>
        <source>the names and attributes in the image have more than %1 bytes together</source>
        <translation>イメージ内の名前と属性が、合わせて %1 バイトを超えています</translation>
    </message>
</context>
<context>
    <name>stratoscope::TreemapSvg</name>
    <message>
        <source>%1: %2 small files, %3, mostly from layer %4</source>
        <translation>%1: 小さいファイル %2 個、%3、主にレイヤー %4 に由来</translation>
    </message>
    <message>
        <source>%1: %2 files, %3</source>
        <translation>%1: %2 ファイル、%3</translation>
    </message>
    <message>
        <source>%1: %2 files, %3, mostly from layer %4</source>
        <translation>%1: %2 ファイル、%3、主にレイヤー %4 に由来</translation>
    </message>
    <message>
        <source>%1: %2, from layer %3</source>
        <translation>%1: %2、レイヤー %3 に由来</translation>
    </message>
    <message>
        <source>%1, layer %2</source>
        <translation>%1、レイヤー %2</translation>
    </message>
    <message>
        <source>Treemap of the files a container sees</source>
        <translation>コンテナから見えるファイルのツリーマップ</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <comment>the instruction of a layer</comment>
        <translation>%1 が削除</translation>
    </message>
    <message>
        <source>%1 · deleted</source>
        <comment>the container, which deleted a file</comment>
        <translation>%1 · 削除</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>the container, which made a file</comment>
        <translation>%1 · 新規</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <comment>the container, which changed a file</comment>
        <translation>%1 · 変更</translation>
    </message>
    <message>
        <source>It hides the version from layer %1, whose %2 stay in the image</source>
        <comment>number, bytes</comment>
        <translation>レイヤー %1 の版を隠しています。その %2 はイメージに残ります</translation>
    </message>
    <message>
        <source>%1
Layer %2 hides this; its bytes stay in the layers below</source>
        <comment>a path, a layer&apos;s number</comment>
        <translation>%1
レイヤー %2 が隠しています。データは下のレイヤーに残ります</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>レイヤー %1: %2</translation>
    </message>
    <message>
        <source>Files below come from these layers:</source>
        <translation>中のファイルが由来するレイヤー:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layer number, instruction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 since the last refresh</source>
        <comment>a file name, and &quot;new&quot; or &quot;changed&quot;</comment>
        <translation>%1、前回の更新以降に%2</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <comment>a file name</comment>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>%1, from the container</source>
        <comment>a file name</comment>
        <translation>%1、コンテナに由来</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>The layer that wrote the file as it is now</source>
        <translation>現在の状態のファイルを書き込んだレイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of a file; for directories, the total of what is visible in it</source>
        <translation>ファイルのサイズ。ディレクトリでは、中で見えるものの合計</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Type and permissions</source>
        <translation>種類とパーミッション</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>User and group, as numbers</source>
        <translation>ユーザーとグループ (数値)</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>When the content last changed, according to the layer</source>
        <translation>レイヤーの記録による、内容の最終更新日時</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Target of a symbolic link</source>
        <translation>シンボリックリンクのリンク先</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message>
        <source>&amp;Show Deleted Files</source>
        <translation>削除されたファイルを表示(&amp;S)</translation>
    </message>
    <message>
        <source>O&amp;nly the Selected Layer</source>
        <translation>選択したレイヤーのみ(&amp;N)</translation>
    </message>
    <message>
        <source>UNIFIED FILE SYSTEM</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>Unified file system</source>
        <translation>統合ファイルシステム</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>list deleted files; short</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Also list what a layer deleted or replaced, and the files that eStargz adds for lazy pulling</source>
        <translation>レイヤーが削除または置き換えたファイルと、遅延プルのために eStargz が追加するファイルも表示します</translation>
    </message>
    <message>
        <source>Only Layer</source>
        <comment>list only files of the selected layer; short</comment>
        <translation>レイヤーのみ</translation>
    </message>
    <message>
        <source>List only what comes from the selected layer instead of dimming the rest</source>
        <translation>ほかを薄く表示する代わりに、選択したレイヤーに由来するものだけを表示します</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>files, not only those of a layer; short</comment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Stop dimming the files of other layers (Esc)</source>
        <translation>ほかのレイヤーのファイルを薄く表示するのをやめます (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>what the container sees · %1 · %2</source>
        <comment>files, size</comment>
        <translation>コンテナから見えるもの · %1 · %2</translation>
    </message>
    <message>
        <source>as of layer %1 · %2 · %3</source>
        <comment>layer, files, size</comment>
        <translation>レイヤー %1 の時点 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%Ln ファイル中 %1 個がコンテナに由来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%Ln ファイル中 %1 個がレイヤー %2 に由来</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all hidden above</source>
        <comment>how many files come from a layer: none</comment>
        <translation>%1、すべて上で隠れています</translation>
    </message>
    <message>
        <source>Open an image to see its files here.</source>
        <translation>イメージを開くと、ここにファイルが表示されます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>No path contains “%1”.</source>
        <translation>「%1」を含むパスはありません。</translation>
    </message>
    <message>
        <source>Nothing from layer %1 is visible here.</source>
        <translation>レイヤー %1 に由来するものはここには見えません。</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>ファイルがありません。</translation>
    </message>
</context>
<context>
    <name>stratoscope::UnionBuilder</name>
    <message>
        <source>layer %1: renamed directories have more than %2 files and directories; the rest is not shown</source>
        <translation>レイヤー %1: 改名されたディレクトリのファイルとディレクトリが %2 個を超えています。残りは表示しません</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3, which is not in this layer or below</source>
        <translation>レイヤー %1: %2: %3 へのハードリンクですが、リンク先がこのレイヤーにも下にもありません</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link before its target %3; engines reject such a layer</source>
        <translation>レイヤー %1: %2: リンク先 %3 より前にあるハードリンクです。エンジンはこのようなレイヤーを拒否します</translation>
    </message>
    <message>
        <source>layer %1: %2: only metadata (metacopy), but no file in the layers below</source>
        <translation>レイヤー %1: %2: メタデータのみ (metacopy) ですが、下のレイヤーにファイルがありません</translation>
    </message>
    <message>
        <source>layer %1: %2: a hard link to %3 in a lower layer; Docker and Podman reject such a layer</source>
        <translation>レイヤー %1: %2: 下のレイヤーにある %3 へのハードリンクです。Docker と Podman はこのようなレイヤーを拒否します</translation>
    </message>
</context>
<context>
    <name>stratoscope::Unpacker</name>
    <message>
        <source>the archive changed while it was being read</source>
        <translation>読み取り中にアーカイブが変更されました</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 を展開中</translation>
    </message>
    <message>
        <source>the content does not have the size stated in the archive</source>
        <translation>内容のサイズがアーカイブの記載と異なります</translation>
    </message>
</context>
<context>
    <name>stratoscope::UpToBar</name>
    <message>
        <source>Stack &amp;up to layer</source>
        <translation>表示する最上位レイヤー(&amp;U)</translation>
    </message>
    <message>
        <source>Stack up to layer</source>
        <translation>表示する最上位レイヤー</translation>
    </message>
    <message>
        <source>container (top)</source>
        <translation>コンテナ (最上位)</translation>
    </message>
    <message>
        <source>layer %1 (top)</source>
        <translation>レイヤー %1 (最上位)</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
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
        <translation>拡張属性が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>エントリが %1 個を超えています</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>a socket, which images cannot contain; skipped</source>
        <translation>ソケットです。イメージには含められません。スキップしました</translation>
    </message>
    <message>
        <source>directories nested too deep</source>
        <translation>ディレクトリの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Upper directories belong to root: run the program as a user who can read them.</source>
        <translation>upperdir は root のものです。読み取れるユーザーでプログラムを実行してください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionBox</name>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionContent</name>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>the file ends too early in its layer</source>
        <translation>ファイルがレイヤーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionText</name>
    <message>
        <source>layer %1 · %2</source>
        <comment>layer number, instruction</comment>
        <translation>レイヤー %1 · %2</translation>
    </message>
    <message>
        <source>layer %1, the top</source>
        <translation>レイヤー %1、最上位</translation>
    </message>
    <message>
        <source>from layer %1 to the top</source>
        <translation>レイヤー %1 から最上位まで</translation>
    </message>
    <message>
        <source>layer %1 only</source>
        <translation>レイヤー %1 のみ</translation>
    </message>
    <message>
        <source>layers %1 to %2</source>
        <translation>レイヤー %1 から %2</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>隠したレイヤー</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>削除したレイヤー</translation>
    </message>
    <message>
        <source>Copied up by</source>
        <translation>コピーアップしたレイヤー</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>置き換えたレイヤー</translation>
    </message>
    <message>
        <source>Overwritten by</source>
        <translation>上書きしたレイヤー</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message>
        <source>&amp;Side by Side</source>
        <translation>左右に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>統合表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore White Space</source>
        <translation>空白を無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Only Changes</source>
        <translation>変更のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Layer of Each Line</source>
        <translation>行ごとのレイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>Removed lines above added ones, as in a diff</source>
        <translation>diff のように、削除された行を追加された行の上に表示します</translation>
    </message>
    <message>
        <source>&amp;Copy as Diff</source>
        <translation>diff としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all changes as a unified diff, for patch</source>
        <translation>すべての変更を patch 用の unified diff としてコピーします</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>2 つの版を入れ替えます</translation>
    </message>
    <message>
        <source>Lines that differ only in white space are the same</source>
        <translation>空白だけが異なる行を同じとみなします</translation>
    </message>
    <message>
        <source>Fold lines that are far from any change</source>
        <translation>変更から離れた行を折りたたみます</translation>
    </message>
    <message>
        <source>Show before each line the layer that it comes from</source>
        <translation>各行の前に、由来するレイヤーを表示します</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>次の変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更 %1 / %2</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsController</name>
    <message>
        <source>Compare &amp;with Version Below</source>
        <translation>下の版と比較(&amp;W)</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>版の比較…</translation>
    </message>
    <message>
        <source>Layer of Each Line…</source>
        <translation>行ごとのレイヤー…</translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsWindow</name>
    <message>
        <source>Versions of %1</source>
        <translation>%1 の版</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>左側の版</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>右側の版</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>読み取り中… %1</translation>
    </message>
    <message>
        <source>There is no content to compare.</source>
        <translation>比較する内容がありません。</translation>
    </message>
    <message>
        <source>The file is only on the right.</source>
        <translation>ファイルは右側にしかありません。</translation>
    </message>
    <message>
        <source>The file is only on the left.</source>
        <translation>ファイルは左側にしかありません。</translation>
    </message>
    <message>
        <source>The file is on neither side.</source>
        <translation>ファイルはどちら側にもありません。</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>両方の版は同じです。</translation>
    </message>
    <message>
        <source>The content is the same; only metadata differs.</source>
        <translation>内容は同じで、メタデータだけが異なります。</translation>
    </message>
    <message>
        <source>The content differs only in white space.</source>
        <translation>内容の違いは空白だけです。</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, at the same offsets.</source>
        <translation>テキストではありません: 同じオフセットどうしをバイト単位で比較しています。</translation>
    </message>
    <message>
        <source>Too large: only the first %1 are compared.</source>
        <translation>大きすぎます: 先頭の %1 だけを比較しています。</translation>
    </message>
    <message>
        <source>With this many differences, some lines that are on both sides count as changed.</source>
        <translation>違いが多すぎるため、両側にある行の一部も変更とみなされています。</translation>
    </message>
    <message>
        <source>Cannot tell which layers the lines come from: %1.</source>
        <translation>行のレイヤーは不明です: %1。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WarningList</name>
    <message>
        <source>more warnings like these: %1</source>
        <translation>同様の警告がほかにもあります: %1</translation>
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
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteBar</name>
    <message>
        <source>Where the bytes of the image went</source>
        <translation>イメージの容量の内訳</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of an image, bytes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Visible</source>
        <comment>bytes of a layer</comment>
        <translation>可視</translation>
    </message>
    <message>
        <source>Hidden by layers above</source>
        <comment>bytes of a layer</comment>
        <translation>上のレイヤーが隠す分</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part of an image, bytes, percent</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileList</name>
    <message>
        <source>Wasted files</source>
        <translation>無駄なファイル</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFileModel</name>
    <message>
        <source>Wasted file</source>
        <translation>無駄なファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>a file is wasted; short</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>What made these bytes useless</source>
        <translation>データが不要になった原因</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteFilterMenu</name>
    <message>
        <source>Filter</source>
        <comment>a button with a menu</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>List only some of the findings</source>
        <translation>検出結果の一部だけを一覧に表示します</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <comment>so many bytes</comment>
        <translation>サイズの下限(&amp;L)</translation>
    </message>
    <message>
        <source>Only Selected Layer (%1)</source>
        <translation>選択したレイヤー (%1) のみ</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>bytes</comment>
        <translation>%1 以上</translation>
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
        <translation>原因のレイヤー</translation>
    </message>
    <message>
        <source>What wastes them: the layer that hides or copies the bytes, and its instruction</source>
        <translation>無駄の原因: データを隠す、またはコピーするレイヤーとその命令</translation>
    </message>
    <message>
        <source>Written by</source>
        <comment>bytes; short</comment>
        <translation>書き込んだレイヤー</translation>
    </message>
    <message>
        <source>Where the bytes are: the layer that has them</source>
        <translation>データの場所: それを含むレイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes, uncompressed</source>
        <translation>非圧縮時のバイト数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>複数のディレクトリにある %Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln ファイル)</numerusform>
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
同じ内容: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What changed, where the same content is, or what it is</source>
        <translation>変わった点、同じ内容がある場所、またはその正体</translation>
    </message>
    <message>
        <source>Packed ≈</source>
        <comment>compressed size, estimated; short</comment>
        <translation>圧縮時 ≈</translation>
    </message>
    <message>
        <source>Size in the compressed layer, estimated from the layer&apos;s compression ratio</source>
        <translation>圧縮済みレイヤーでのサイズ。レイヤーの圧縮率からの推定値</translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>findings that are listed, all</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in %1 is wasted.</source>
        <comment>a path</comment>
        <translation>%1 に無駄はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 wasted (%3)</source>
        <comment>bytes, bytes, percent</comment>
        <translation>%2 のうち %1 が無駄 (%3)</translation>
    </message>
    <message>
        <source>about %1 compressed</source>
        <comment>bytes</comment>
        <translation>圧縮時 約 %1</translation>
    </message>
    <message>
        <source>Copy All Fixes as &amp;Patch (−%1)</source>
        <comment>the bytes that it saves</comment>
        <translation>全修正をパッチとしてコピー (−%1)(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Dockerfile で %Ln 件の検出結果を修正し、%1 を削減します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of that needs the .dockerignore lines named in its comments.</source>
        <comment>bytes</comment>
        <translation>そのうち %1 の削減には、コメントに示した .dockerignore 用の行が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>ほかと両立しない %Ln 件の修正は除外します。どれかはパッチに示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an image to see what it wastes.</source>
        <translation>イメージを開くと、無駄を確認できます。</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>レイヤーを読み取り中…</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>フィルターを通る検出結果はありません。</translation>
    </message>
    <message>
        <source>Nothing is wasted: the container sees every byte of every layer exactly once.</source>
        <translation>無駄はありません。コンテナは、全レイヤーの全データをちょうど 1 回ずつ見ています。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteText</name>
    <message>
        <source>Caused by: %1</source>
        <translation>原因のレイヤー: %1</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>書き込んだレイヤー: %1</translation>
    </message>
    <message>
        <source>%1 (about %2 compressed)</source>
        <translation>%1 (圧縮時 約 %2)</translation>
    </message>
    <message>
        <source>All fixes as one patch of the Dockerfile, which saves %1: --format patch.</source>
        <translation>Dockerfile への全修正をまとめたパッチで %1 を削減できます: --format patch。</translation>
    </message>
    <message>
        <source>dive&apos;s score</source>
        <translation>dive のスコア</translation>
    </message>
    <message>
        <source>What could be saved is unknown: the layers are encrypted.</source>
        <translation>削減できる量は不明です: レイヤーが暗号化されています。</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>削減できるものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved.</source>
        <translation>%2 のうち %1 を削減できます。</translation>
    </message>
    <message>
        <source>%1 of %2 could be saved, about %3 compressed.</source>
        <translation>%2 のうち %1 (圧縮時 約 %3) を削減できます。</translation>
    </message>
    <message>
        <source>Excluded: %2 in %1 files. Patterns: %3.</source>
        <translation>除外: %1 ファイルの %2。パターン: %3。</translation>
    </message>
    <message>
        <source>And %1 more, %2 in total; see --format json for all.</source>
        <translation>ほか %1 件、合計 %2。すべて見るには --format json を使ってください。</translation>
    </message>
    <message>
        <source>Where the bytes went</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>Possible secrets in the config</source>
        <translation>コンフィグ内のシークレットの疑い</translation>
    </message>
    <message>
        <source>And %1 more; see --format json for all.</source>
        <translation>ほか %1 件。すべて見るには --format json を使ってください。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message>
        <source>See what is inside a container image</source>
        <translation>コンテナイメージの中を見る</translation>
    </message>
    <message>
        <source>The stack of read-only layers, the one file system they make together, and for every file the layer it comes from.</source>
        <translation>積み重なった読み取り専用レイヤー、それらが形作る 1 つのファイルシステム、そして各ファイルの由来となるレイヤーがわかります。</translation>
    </message>
    <message>
        <source>Or drop a file or directory anywhere in this window: the output of “docker save” or “podman save”, an OCI archive or layout, compressed or in a zip.</source>
        <translation>または、ファイルやディレクトリをこのウィンドウにドロップしてください: 「docker save」や「podman save」の出力、OCI のアーカイブやレイアウト。圧縮されていても、zip の中でもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>イメージを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Di&amp;rectory…</source>
        <translation>ディレクトリを開く(&amp;R)…</translation>
    </message>
    <message>
        <source>For an OCI image layout or a “dir” image.</source>
        <translation>OCI イメージレイアウトまたは「dir」形式のイメージ。</translation>
    </message>
    <message>
        <source>From &amp;Engine…</source>
        <translation>エンジンから開く(&amp;E)…</translation>
    </message>
    <message>
        <source>An image or container from docker, podman or nerdctl.</source>
        <translation>docker、podman、nerdctl のイメージまたはコンテナ。</translation>
    </message>
    <message>
        <source>&amp;Demo Image</source>
        <translation>デモイメージ(&amp;D)</translation>
    </message>
    <message>
        <source>A small image that shows every effect of layers.</source>
        <translation>レイヤーの効果をひととおり見られる小さなイメージ。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>From Re&amp;gistry…</source>
        <translation>レジストリから開く(&amp;G)…</translation>
    </message>
    <message>
        <source>An image by its name, such as debian:12. Needs no engine.</source>
        <translation>debian:12 のような名前でイメージを開きます。エンジンは不要です。</translation>
    </message>
    <message>
        <source>Short lessons in this window: layers, one file system out of many, containers, smaller images.</source>
        <translation>このウィンドウで進める短いレッスン: レイヤー、多数から 1 つになるファイルシステム、コンテナ、イメージの縮小。</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>スタックを作成(&amp;K)…</translation>
    </message>
    <message>
        <source>Write an image as text, layer by layer, and see what comes of it.</source>
        <translation>イメージをレイヤーごとにテキストで書き、その結果を確かめます。</translation>
    </message>
    <message>
        <source>Learn &amp;what images are</source>
        <translation>イメージとは何かを学ぶ(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>前回のセッションを開き直す (ウィンドウ %Ln 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>ライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>Images you have opened, images that engines have, and the layers they share.</source>
        <translation>開いたことのあるイメージ、エンジンにあるイメージと、それらが共有するレイヤー。</translation>
    </message>
</context>
<context>
    <name>stratoscope::WhatIfDialog</name>
    <message>
        <source>What If Layers Were Merged?</source>
        <translation>レイヤーを結合したら?</translation>
    </message>
    <message>
        <source>Tick each layer to merge it with the one below. Containers see the same files; what merged layers hid from each other is gone.</source>
        <translation>レイヤーにチェックを入れると、1 つ下のレイヤーと結合します。コンテナから見えるファイルは同じです。結合したレイヤーどうしで隠していたものはなくなります。</translation>
    </message>
    <message>
        <source>&amp;Save Squashed Image…</source>
        <translation>スカッシュしたイメージを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The stack &amp;now</source>
        <translation>現在のスタック(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge Selected</source>
        <translation>選択分を結合(&amp;M)</translation>
    </message>
    <message>
        <source>Merge &amp;All</source>
        <translation>すべて結合(&amp;A)</translation>
    </message>
    <message>
        <source>Merge N&amp;one</source>
        <translation>結合しない(&amp;O)</translation>
    </message>
    <message>
        <source>The stack &amp;then</source>
        <translation>結合後のスタック(&amp;T)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Directory…</source>
        <translation>ディレクトリを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open from &amp;Engine…</source>
        <translation>エンジンから開く(&amp;E)…</translation>
    </message>
    <message>
        <source>Open De&amp;mo Image</source>
        <translation>デモイメージを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Choose &amp;Image…</source>
        <translation>イメージを選択(&amp;I)…</translation>
    </message>
    <message>
        <source>From Upper &amp;Directory…</source>
        <translation>upperdir から(&amp;D)…</translation>
    </message>
    <message>
        <source>From Layer &amp;Archive…</source>
        <translation>レイヤーアーカイブから(&amp;A)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Container Layer</source>
        <translation>コンテナレイヤーを取り除く(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save Image As…</source>
        <translation>イメージを別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Extract Fi&amp;les…</source>
        <translation>ファイルを取り出す(&amp;L)…</translation>
    </message>
    <message>
        <source>Extract Unified File S&amp;ystem…</source>
        <translation>統合ファイルシステムを取り出す(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Browse in File Manager</source>
        <translation>ファイルマネージャーで参照(&amp;B)</translation>
    </message>
    <message>
        <source>Ex&amp;port Report…</source>
        <translation>レポートをエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Window…</source>
        <comment>a picture of it</comment>
        <translation>ウィンドウ(&amp;W)…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>a picture of it</comment>
        <translation>レイヤースタック(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>a picture of it</comment>
        <translation>中央のビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <comment>to print</comment>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Layer &amp;Stack…</source>
        <comment>to print</comment>
        <translation>レイヤースタック(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View in the Middle…</source>
        <comment>to print</comment>
        <translation>中央のビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Read Agai&amp;n</source>
        <translation>読み直す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow Container</source>
        <translation>コンテナを追跡(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close Image</source>
        <translation>イメージを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Searc&amp;h in All Layers</source>
        <translation>全レイヤーを検索(&amp;H)</translation>
    </message>
    <message>
        <source>Search in Contents</source>
        <translation>内容を検索</translation>
    </message>
    <message>
        <source>Fi&amp;lter Unified File System</source>
        <translation>統合ファイルシステムを絞り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Layer Stac&amp;k</source>
        <translation>レイヤースタック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Middle Column</source>
        <translation>中央の列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unified File System</source>
        <translation>統合ファイルシステム(&amp;U)</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>図(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>レイヤー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Wasted Space</source>
        <translation>無駄な領域(&amp;W)</translation>
    </message>
    <message>
        <source>M&amp;ap</source>
        <translation>マップ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dockerfile</source>
        <translation>Dockerfile(&amp;D)</translation>
    </message>
    <message>
        <source>Packa&amp;ges</source>
        <translation>パッケージ(&amp;G)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>コンフィグ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Select Layer &amp;Above</source>
        <translation>上のレイヤーを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select Layer &amp;Below</source>
        <translation>下のレイヤーを選択(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;Top Layer</source>
        <translation>最上位レイヤーを選択(&amp;T)</translation>
    </message>
    <message>
        <source>Select B&amp;ottom Layer</source>
        <translation>最下位レイヤーを選択(&amp;O)</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Higher</source>
        <translation>1 レイヤー上まで表示(&amp;H)</translation>
    </message>
    <message>
        <source>Stack One Layer &amp;Lower</source>
        <translation>1 レイヤー下まで表示(&amp;L)</translation>
    </message>
    <message>
        <source>Stack &amp;Up to Selected Layer</source>
        <translation>選択したレイヤーまで表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whole Stack</source>
        <translation>スタック全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Extract Layer…</source>
        <translation>レイヤーを取り出す(&amp;E)…</translation>
    </message>
    <message>
        <source>What If Layers Were &amp;Merged…</source>
        <translation>レイヤーを結合したら(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Stratoscope</source>
        <translation>Stratoscope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>Open from Registry…</source>
        <translation>レジストリから開く…</translation>
    </message>
    <message>
        <source>&amp;Textbook Picture…</source>
        <translation>教科書風の図(&amp;T)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke a Stack…</source>
        <translation>スタックを作成(&amp;K)…</translation>
    </message>
    <message>
        <source>Play Build-Up</source>
        <translation>積み上げを再生</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Reopen Last Session</source>
        <translation>前回のセッションを開き直す</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>ハイコントラスト、ダーク</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics…</source>
        <translation>診断情報をコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>ライブラリ…</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowMenus</name>
    <message>
        <source>&amp;Container</source>
        <translation>コンテナ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近のものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open Engine&apos;s Stora&amp;ge</source>
        <translation>エンジンのストレージを開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add Container Layer</source>
        <translation>コンテナレイヤーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport Picture</source>
        <translation>画像をエクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Compare &amp;With</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Layer Cac&amp;he</source>
        <translation>レイヤーキャッシュ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Deta&amp;ils Tab</source>
        <translation>詳細タブ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Versions of File</source>
        <translation>ファイルの版(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>学習(&amp;N)</translation>
    </message>
</context>
<context>
    <name>stratoscope::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近のものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
</TS>
