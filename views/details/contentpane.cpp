// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpane.h"

#include "bytes.h"
#include "content.h"
#include "explorerstate.h"
#include "filepeek.h"
#include "findbar.h"
#include "format.h"
#include "inodetext.h"
#include "layernames.h"
#include "linktarget.h"
#include "savecontent.h"
#include "tooltiptext.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int SlowMs = 150;

/** The beginning of a file, or the reason why it cannot be shown. */
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
    Preview preview = previewOf(head, size);
    preview.facts = filePeek(*content, head);
    return preview;
}

}

ContentPane::ContentPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_caption(new QLabel)
    , m_versions(new QComboBox)
    , m_goToTarget(new QToolButton)
    , m_compare(new QToolButton)
    , m_find(new QToolButton)
    , m_save(new QToolButton)
    , m_facts(new QLabel)
    , m_note(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_findBar(new FindBar(m_text))
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
    layOut();
    connect(m_versions, &QComboBox::activated, this, &ContentPane::pickVersion);
    connect(m_goToTarget, &QToolButton::clicked, this, [this] { m_state->selectPath(m_target); });
    connect(m_find, &QToolButton::clicked, m_findBar, &FindBar::start);
    connect(m_save, &QToolButton::clicked, this, &ContentPane::askWhereToSave);
    connect(m_state, &ExplorerState::sourceChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::loadedChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::selectionChanged, this, &ContentPane::refresh);
    connect(m_state, &ExplorerState::upToChanged, this, &ContentPane::refresh);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { showCaption(tr("Reading…")); });
    showCaption(tr("Select a file to see its content."));
}

void ContentPane::layOut()
{
    m_versions->setAccessibleName(tr("Version of the file"));
    m_versions->setToolTip(tr("Layers with this path"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_goToTarget->setText(tr("Go to Target"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Compare this version with the one below"));
    m_find->setText(tr("Find"));
    m_find->setToolTip(toolTipText(
        tr("Find in the text (%1)", "a key").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText))));
    m_save->setText(tr("Save As…"));
    m_save->setToolTip(tr("Save the whole file as in this layer"));
    for (QLabel *label : {m_facts, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(8, 0, 8, 6);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("What the file says about itself"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(4);
    line->addWidget(m_caption, 1);
    line->addWidget(m_versions, 0, Qt::AlignTop);
    for (QToolButton *button : {m_compare, m_goToTarget, m_find, m_save}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    layout->addWidget(m_findBar);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_versions, m_compare, m_goToTarget, m_find, m_save, m_facts, m_note, m_findBar})
        widget->hide();
}

void ContentPane::setCompareAction(QAction *action)
{
    m_mayCompare = true;
    connect(m_compare, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, m_compare, &QWidget::setEnabled);
    m_compare->setEnabled(action->isEnabled());
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

bool ContentPane::isOwnKey(const QKeyEvent *event) const
{
    if (m_text->isHidden())
        return false;
    return event->matches(QKeySequence::Find) || event->matches(QKeySequence::FindNext)
        || event->matches(QKeySequence::FindPrevious) || (event->key() == Qt::Key_Escape && m_findBar->isVisible());
}

bool ContentPane::event(QEvent *event)
{
    // The window uses these shortcuts too; here they act on the text.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ContentPane::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Find))
        m_findBar->start();
    else if (event->matches(QKeySequence::FindNext))
        m_findBar->findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        m_findBar->findPrevious();
    else
        m_findBar->finish();
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
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_facts, m_find, m_save, m_findBar})
        widget->hide();
}

/** The message for a path that has no content to show. */
QString ContentPane::withoutContent(const FileFocus &focus) const
{
    if (!focus.path.isValid() || focus.isEmpty())
        return tr("Select a file to see its content.");
    if (!focus.version.isValid() || focus.deletedBy.isValid())
        return tr("This layer deletes the path, so there is no content here.");
    const UnionTree &tree = m_state->loaded()->tree;
    switch (tree.type(focus.version)) {
    case EntryType::File:
        return tree.size(focus.version) == 0 ? tr("The file is empty.") : QString();
    case EntryType::Directory:
        return tr("A directory. The trees above show what it contains.");
    case EntryType::Symlink:
        return tr("A symbolic link to %1").arg(displayText(tree.symlinkTarget(focus.version)));
    default:
        return tr("Not a regular file, so there is no content.");
    }
}

void ContentPane::refresh()
{
    if (!isVisible())
        return;
    const LoadedImagePtr loaded = m_state->loaded();
    const FileFocus focus
        = loaded ? fileFocus(loaded->tree, m_state->path(), m_state->layer(), m_state->upTo()) : FileFocus();
    listVersions(focus);
    showTarget(focus);
    const QString nothing = withoutContent(focus);
    if (!nothing.isEmpty()) {
        m_reading.cancel();
        m_note->hide();
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
    m_note->hide();
    // The previous content stays for a moment: most files are read faster than anyone could notice a message.
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
    const QString what = preview.kind.isEmpty() ? tr("Not text") : preview.kind;
    const QString kind = preview.isText
        ? (isWhole ? tr("Text, %1").arg(size) : tr("Text, the first %1 of %2").arg(shown, size))
        : (isWhole ? tr("%1, %2", "kind of a file, size").arg(what, size)
                   : tr("%1, the first %2 of %3", "kind of a file, sizes").arg(what, shown, size));
    const Version &version = m_shownImage->tree.version(m_shownVersion);
    //: a path, the number of the layer whose version of it is shown, and what it is ("Text, 2 kB")
    m_caption->setText(tr("%1, from layer %2 · %3")
                           .arg(displayText(m_shownImage->tree.paths().fullPath(version.path)),
                               layerNumber(*m_shownImage, version.layer), kind));
    m_facts->setText(preview.facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!preview.facts.isEmpty());
    m_text->setPlainText(preview.text);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_find, m_save})
        widget->show();
}

void ContentPane::listVersions(const FileFocus &focus)
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    if (focus.path.isValid()) {
        const LoadedImage &loaded = *m_state->loaded();
        std::vector<VersionId> versions = loaded.tree.history(focus.path);
        std::reverse(versions.begin(), versions.end());
        for (const VersionId id : versions) {
            const EntryType type = loaded.tree.type(id);
            const QString what = type == EntryType::File ? formatSize(loaded.tree.size(id)) : typeText(type);
            const LayerIndex layer = loaded.tree.version(id).layer;
            m_versions->addItem(
                tr("Layer %1 · %2", "number, size or type").arg(layerNumber(loaded, layer), what), int(layer.value));
            if (id == focus.version && !focus.deletedBy.isValid())
                m_versions->setCurrentIndex(m_versions->count() - 1);
        }
        if (focus.deletedBy.isValid())
            m_versions->setCurrentIndex(-1);
    }
    m_versions->setVisible(m_versions->count() > 1 || (m_versions->count() == 1 && focus.deletedBy.isValid()));
    m_compare->setVisible(m_mayCompare && !m_versions->isHidden());
}

void ContentPane::pickVersion(int row)
{
    m_state->select({LayerIndex(m_versions->itemData(row).toUInt()), m_state->path(), SelectionOrigin::Details});
}

void ContentPane::showTarget(const FileFocus &focus)
{
    const bool isLink = focus.version.isValid() && !focus.deletedBy.isValid()
        && m_state->loaded()->tree.type(focus.version) == EntryType::Symlink;
    m_target = isLink ? linkTarget(m_state->loaded()->tree, focus.version) : PathId();
    m_goToTarget->setVisible(m_target.isValid());
}

void ContentPane::askWhereToSave()
{
    const QByteArrayView name = m_shownImage->tree.paths().name(m_shownImage->tree.version(m_shownVersion).path);
    auto *dialog = new QFileDialog(this, tr("Save File As"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(displayText(name));
    connect(dialog, &QFileDialog::fileSelected, this, &ContentPane::saveTo);
    dialog->open();
}

void ContentPane::saveTo(const QString &path)
{
    if (!m_shownImage)
        return;
    m_save->setEnabled(false);
    const auto say = [this](const QString &note) {
        m_save->setEnabled(true);
        m_note->setText(note);
        m_note->show();
    };
    m_saving.start([say, path, loaded = m_shownImage, version = m_shownVersion](
                       const Job &job, const LatestJob::Deliver &deliver) {
        const Result<void> saved = saveContent(*loaded, version, path, job);
        const QString name = displayText(path);
        const QString note = saved ? tr("Saved to %1").arg(name) : displayText(saved.error().message());
        deliver([say, note] { say(note); });
    });
}

}
