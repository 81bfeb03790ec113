// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpane.h"

#include "bytes.h"
#include "content.h"
#include "explorerstate.h"
#include "format.h"
#include "layernames.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int SlowMs = 150;

/** The beginning of a file, or why there is none. */
Result<Preview> readPreview(const LoadedImage &loaded, VersionId version, const Job &job)
{
    const quint64 size = loaded.tree.size(version);
    QByteArray head(static_cast<qsizetype>(std::min<quint64>(size, PreviewBytes)), Qt::Uninitialized);
    const Result<ByteSourcePtr> content = openContent(loaded, version, job);
    if (!content)
        return tl::unexpected(content.error());
    qsizetype done = 0;
    while (done < head.size()) {
        const std::span<char> room(head.data() + done, static_cast<std::size_t>(head.size() - done));
        const auto count = (*content)->readAt(static_cast<quint64>(done), room);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        done += *count;
    }
    head.truncate(done);
    return previewOf(head, size);
}

}

ContentPane::ContentPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_caption(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setContentsMargins(8, 6, 8, 6);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Content of the file"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_text, 1);
    connect(m_state, &ExplorerState::sourceChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::loadedChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::selectionChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::upToChanged, this, &ContentPane::refresh);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { showCaption(tr("Reading…")); });
    showCaption(tr("Select a file to see what is in it."));
}

QString ContentPane::caption() const
{
    return m_caption->text();
}

QString ContentPane::text() const
{
    return m_text->toPlainText();
}

void ContentPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ContentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LocaleChange)
        return;
    m_shownVersion = {};
    refresh();
}

void ContentPane::showCaption(const QString &caption)
{
    m_slow.stop();
    m_caption->setText(caption);
    m_text->clear();
    m_text->hide();
}

/** What is said of a path that has no content to show. */
QString ContentPane::withoutContent(const FileFocus &focus) const
{
    if (!focus.path.isValid() || focus.isEmpty())
        return tr("Select a file to see what is in it.");
    if (!focus.version.isValid() || focus.deletedBy.isValid())
        return tr("The layer deletes this path; it has no content here.");
    const UnionTree &tree = m_state->loaded()->tree;
    switch (tree.type(focus.version)) {
    case EntryType::File:
        return tree.size(focus.version) == 0 ? tr("The file is empty.") : QString();
    case EntryType::Directory:
        return tr("A directory: what is in it is in the trees above.");
    case EntryType::Symlink:
        return tr("A symbolic link; it holds only the path that it points to.");
    default:
        return tr("Not a regular file; it has no content.");
    }
}

void ContentPane::refresh()
{
    if (!isVisible())
        return;
    const LoadedImagePtr loaded = m_state->loaded();
    const FileFocus focus
        = loaded ? fileFocus(loaded->tree, m_state->path(), m_state->layer(), m_state->upTo()) : FileFocus();
    const QString nothing = withoutContent(focus);
    if (!nothing.isEmpty()) {
        m_reading.cancel();
        m_shownImage.reset();
        m_shownVersion = {};
        showCaption(nothing);
        return;
    }
    const bool isSame = m_shownImage && m_shownVersion == focus.version
        && (m_shownImage == loaded || m_shownImage->tree.sharesShapeWith(loaded->tree));
    if (!isSame)
        read(loaded, focus.version);
}

void ContentPane::read(const LoadedImagePtr &loaded, VersionId version)
{
    m_shownImage = loaded;
    m_shownVersion = version;
    m_size = loaded->tree.size(version);
    // What was shown stays for a moment: most files are read in less time than it takes to see that one is.
    m_slow.start();
    m_reading.start([this, loaded, version](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<Preview> preview = readPreview(*loaded, version, job);
        if (preview)
            deliver([this, preview = *preview] { showPreview(preview); });
        else if (preview.error().kind != ErrorKind::Cancelled)
            deliver([this, message = preview.error().message()] { showCaption(message); });
    });
}

void ContentPane::showPreview(const Preview &preview)
{
    m_slow.stop();
    const QString size = formatSize(m_size);
    const QString shown = formatSize(preview.shown);
    const bool isWhole = preview.shown >= m_size;
    const QString kind = preview.isText
        ? (isWhole ? tr("Text, %1").arg(size) : tr("Text, the first %1 of %2").arg(shown, size))
        : (isWhole ? tr("Not text, %1").arg(size) : tr("Not text, the first %1 of %2").arg(shown, size));
    const Version &version = m_shownImage->tree.version(m_shownVersion);
    //: a path, the number of the layer whose version of it is shown, and what it is ("Text, 2 kB")
    m_caption->setText(tr("%1, from layer %2 · %3")
                           .arg(displayText(m_shownImage->tree.paths().fullPath(version.path)),
                               layerNumber(*m_shownImage, version.layer), kind));
    m_text->setPlainText(preview.text);
    m_text->show();
}

}
