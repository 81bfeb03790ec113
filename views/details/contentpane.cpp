// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentpane.h"

#include "bytes.h"
#include "codeview.h"
#include "contentviews.h"
#include "explorerstate.h"
#include "findbar.h"
#include "format.h"
#include "inodetext.h"
#include "layernames.h"
#include "linktarget.h"
#include "memberlisting.h"
#include "pagedtext.h"
#include "savecontent.h"
#include "tooltiptext.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr int SlowMs = 150;

/** "0x1f00", "4096", "50 %" of a file of \a size. */
std::optional<quint64> offsetFrom(QString text, quint64 size)
{
    text = text.trimmed();
    bool isNumber = false;
    if (text.endsWith(QLatin1Char('%'))) {
        const double percent = QLocale().toDouble(text.chopped(1).trimmed(), &isNumber);
        return isNumber && percent >= 0 && percent <= 100 ? std::optional(quint64(double(size) * percent / 100))
                                                          : std::nullopt;
    }
    const quint64 offset = text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) ? text.toULongLong(&isNumber, 16)
                                                                                     : text.toULongLong(&isNumber);
    return isNumber ? std::optional(offset) : std::nullopt;
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
    , m_leave(new QToolButton)
    , m_as(new QComboBox)
    , m_offset(new QLineEdit)
    , m_facts(new QLabel)
    , m_note(new QLabel)
    , m_views(new ContentViews)
    , m_findBar(new FindBar(m_views->text()))
{
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setContentsMargins(8, 6, 8, 6);
    m_caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layOut();
    connectViews();
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
    m_leave->setText(tr("Back to Archive"));
    m_leave->setToolTip(tr("Show the archive that this is in"));
    m_as->setAccessibleName(tr("How to show the content"));
    m_as->setToolTip(toolTipText(m_as->accessibleName()));
    m_as->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_offset->setPlaceholderText(tr("Go to offset"));
    m_offset->setAccessibleName(tr("Offset in the file to go to"));
    m_offset->setToolTip(toolTipText(tr("A number of bytes, also like 0x1f00, or a part of the file like 50 %")));
    m_offset->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
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
    line->addWidget(m_as, 0, Qt::AlignTop);
    line->addWidget(m_offset, 0, Qt::AlignTop);
    for (QToolButton *button : {m_leave, m_compare, m_goToTarget, m_find, m_save}) {
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
    layout->addWidget(m_views, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_versions, m_as, m_offset, m_leave, m_compare, m_goToTarget, m_find, m_save, m_facts, m_note, m_findBar})
        widget->hide();
}

void ContentPane::connectViews()
{
    connect(m_as, &QComboBox::activated, this, &ContentPane::pickForm);
    connect(m_leave, &QToolButton::clicked, this, &ContentPane::leaveMember);
    connect(m_offset, &QLineEdit::returnPressed, this, &ContentPane::goToOffset);
    connect(m_views, &ContentViews::memberOpened, this, &ContentPane::readMember);
    connect(m_views, &ContentViews::noteChanged, this, [this](const QString &note) {
        m_formNote = note;
        updateCaption();
    });
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
    return m_views->isText() ? m_views->text()->text()->toPlainText() : QString();
}

void ContentPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool ContentPane::isOwnKey(const QKeyEvent *event) const
{
    if (m_views->isHidden() || !m_views->isText())
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
    m_opened.clear();
    m_views->clear();
    for (QWidget *widget :
        std::initializer_list<QWidget *> {m_views, m_as, m_offset, m_leave, m_facts, m_find, m_save, m_findBar})
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
    m_note->hide();
    if (!m_readers || m_readers->image() != loaded)
        m_readers.emplace(loaded);
    const PathId path = loaded->tree.version(version).path;
    //: a path, and the number of the layer whose version of it is shown
    const QString place = tr("%1, from layer %2")
                              .arg(displayText(loaded->tree.paths().fullPath(path)),
                                  layerNumber(*loaded, loaded->tree.version(version).layer));
    // The previous content stays for a moment: most files are read faster than anyone could notice a message.
    m_slow.start();
    m_reading.start(
        [this, place, reader = m_readers->reader(version), name = loaded->tree.paths().name(path).toByteArray()](
            const Job &job, const LatestJob::Deliver &deliver) {
            const auto content = std::make_shared<const Result<PeekedContent>>(peekContent(reader, name, job));
            deliver([this, content, place] {
                m_opened.clear();
                take(*content, place);
            });
        });
}

void ContentPane::readMember(std::size_t number, const QByteArray &path)
{
    if (m_opened.empty())
        return;
    m_reading.start([this, number, path, archive = m_opened.back().content->reader](
                        const Job &job, const LatestJob::Deliver &deliver) {
        const QString place = displayText(path);
        const auto bytes = stratoscope::readMember(sourceOf(archive, job, place), number, job);
        const auto content = std::make_shared<const Result<PeekedContent>>(bytes.and_then([&](const QByteArray &all) {
            return peekContent(readerOf(memorySource(all, place)), path.mid(path.lastIndexOf('/') + 1), job);
        }));
        deliver([this, content, place] {
            if (*content)
                return take(*content, place);
            m_note->setText(tr("%1: %2", "a member, why it cannot be shown").arg(place, content->error().message()));
            m_note->show();
        });
    });
}

void ContentPane::leaveMember()
{
    m_opened.pop_back();
    showContent();
}

void ContentPane::take(const Result<PeekedContent> &content, const QString &place)
{
    if (!content) {
        if (content.error().kind != ErrorKind::Cancelled)
            showCaption(content.error().message());
        return;
    }
    m_opened.push_back({std::make_shared<const PeekedContent>(*content), place});
    showContent();
}

void ContentPane::showContent()
{
    m_slow.stop();
    const PeekedContent &content = *m_opened.back().content;
    const bool isMember = m_opened.size() > 1;
    m_facts->setText(content.facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!content.facts.isEmpty());
    m_leave->setVisible(isMember);
    m_save->setVisible(!isMember);
    m_as->clear();
    for (const ContentForm form : content.forms)
        m_as->addItem(formName(form), int(form));
    m_as->setVisible(content.forms.size() > 1);
    m_views->show();
    const auto picked = m_picked.find(content.forms.front());
    const bool isPicked = picked != m_picked.end() && content.has(picked->second);
    const ContentForm form = isPicked ? picked->second : content.forms.front();
    m_as->setCurrentIndex(m_as->findData(int(form)));
    showForm(form);
}

void ContentPane::showForm(ContentForm form)
{
    const PeekedContentPtr content = m_opened.back().content;
    m_views->setContent(content, form);
    const bool isText = form == ContentForm::Text || form == ContentForm::Bytes;
    const bool isLong
        = form == ContentForm::Bytes ? content->reader->size() > HexPageBytes / 16 : !content->page.isWhole();
    m_find->setVisible(isText);
    m_offset->setVisible(isText && isLong);
    if (!isText)
        m_findBar->hide();
    updateCaption();
}

void ContentPane::pickForm(int row)
{
    if (m_opened.empty())
        return;
    const auto form = ContentForm(m_as->itemData(row).toInt());
    m_picked[m_opened.back().content->forms.front()] = form;
    showForm(form);
}

void ContentPane::goToOffset()
{
    PagedText *text = m_views->text();
    if (const auto offset = offsetFrom(m_offset->text(), text->page().fileBytes))
        text->goTo(*offset);
    else
        m_offset->selectAll();
}

QString ContentPane::kindText(const PeekedContent &content) const
{
    const QString size = formatSize(content.reader->size());
    if (content.reader->size() == 0)
        return tr("empty");
    if (!content.encoding)
        return tr("%1, %2", "kind of a file, size").arg(content.kind.isEmpty() ? tr("Not text") : content.kind, size);
    return content.encoding == TextEncoding::Utf8
        ? tr("Text, %1").arg(size)
        : tr("%1 text, %2", "an encoding, size").arg(encodingName(*content.encoding), size);
}

void ContentPane::updateCaption()
{
    if (m_opened.empty())
        return;
    QStringList places;
    for (const Opened &opened : m_opened)
        places.append(opened.place);
    //: a file and its layer, and what it is ("Text, 2 kB")
    QString caption = tr("%1 · %2").arg(places.join(QStringLiteral(" › ")), kindText(*m_opened.back().content));
    if (!m_formNote.isEmpty())
        caption += QStringLiteral(" · ") + m_formNote;
    m_caption->setText(caption);
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
