// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractcontroller.h"

#include "bytes.h"
#include "copiesforothers.h"
#include "explorerstate.h"
#include "extractdialog.h"
#include "filedialogs.h"
#include "filedragdata.h"
#include "imagepath.h"
#include "layernames.h"
#include "listrows.h"
#include "rowroles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace stratoscope
{

namespace
{

/** As part of a file's name. */
QString safeName(const QString &name)
{
    constexpr int LongestSafeName = 64;
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString safe = name.left(LongestSafeName).replace(odd, QStringLiteral("_"));
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("files") : safe;
}

/** The paths of the rows that are selected in the list that has the keyboard focus, if they are several. */
std::vector<PathId> pathsInFocusedList()
{
    const auto *list = qobject_cast<const QAbstractItemView *>(QApplication::focusWidget());
    const QModelIndexList rows = list ? selectedRowsOf(list) : QModelIndexList();
    std::vector<PathId> paths;
    for (const QModelIndex &row : rows) {
        const QVariant path = row.data(rowrole::PathRole);
        if (path.isValid() && row.data(rowrole::FullPathRole).isValid())
            paths.push_back(PathId(std::size_t(path.toUInt())));
    }
    return paths.size() > 1 ? paths : std::vector<PathId>();
}

}

ExtractController::ExtractController(QWidget *window, const ExplorerState *state, FileDialogs *dialogs)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_dialogs(dialogs)
    , m_extract(new QAction(tr("Ext&ract…"), this))
    , m_open(new QAction(tr("Open with Defa&ult Program"), this))
{
    m_extract->setObjectName(QStringLiteral("extract"));
    m_open->setObjectName(QStringLiteral("openCopy"));
    connect(m_extract, &QAction::triggered, this, &ExtractController::extractFiles);
    connect(m_open, &QAction::triggered, this, &ExtractController::openCopy);
    connect(state, &ExplorerState::sourceChanged, this, &ExtractController::update);
    connect(state, &ExplorerState::loadedChanged, this, &ExtractController::update);
    connect(state, &ExplorerState::selectionChanged, this, &ExtractController::update);
    connect(state, &ExplorerState::upToChanged, this, &ExtractController::update);
    connect(state, &ExplorerState::markedChanged, this, &ExtractController::update);
    update();
}

void ExtractController::setPanes(const QWidget *layer, const QWidget *unified)
{
    m_layerPane = layer;
    m_unifiedPane = unified;
}

/** True if the user has selected the path in the layer's own tree, or goes on with it there. */
bool ExtractController::isOfLayerPane() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_layerPane && m_layerPane->isAncestorOf(focus))
        return true;
    if (focus && m_unifiedPane && m_unifiedPane->isAncestorOf(focus))
        return false;
    return m_state->selection().origin == SelectionOrigin::LayerTree;
}

/** As the pane shows it in which the user selected it: the layer alone, or with those below it. */
ImageView ExtractController::viewOfSelection() const
{
    const UnionTree &tree = m_state->loaded()->tree;
    const Selection &selection = m_state->selection();
    const ImageView alone {selection.layer, true};
    if (selection.layer.isValid() && isOfLayerPane() && isIn(tree, alone, selection.path))
        return alone;
    const VersionId shown = tree.visible(selection.path, m_state->upTo());
    const bool isDirectory = shown.isValid() && tree.type(shown) == EntryType::Directory;
    if (shown.isValid() && (isDirectory || tree.version(shown).layer == selection.layer))
        return {m_state->upTo(), false};
    if (selection.layer.isValid() && tree.visible(selection.path, selection.layer).isValid())
        return {selection.layer, false};
    // It is deleted there: what was there last.
    const VersionId newest = tree.newest(selection.path);
    return {newest.isValid() ? tree.version(newest).layer : m_state->upTo(), false};
}

/** Other lists than the trees have selections of their own. */
bool ExtractController::isMarkedInFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto isIn = [&](const QWidget *pane) { return focus && pane && pane->isAncestorOf(focus); };
    return isIn(m_layerPane) || isIn(m_unifiedPane) || pathsInFocusedList().empty();
}

/** All that is selected in a tree, as far as it is there: as the tree shows it. */
ExtractWish ExtractController::markedWish() const
{
    const UnionTree &tree = m_state->loaded()->tree;
    const MarkedPaths &marked = m_state->marked();
    ExtractWish wish;
    wish.names = ExtractNames::Own;
    wish.view = marked.origin == SelectionOrigin::LayerTree ? ImageView {m_state->layer(), true}
                                                            : ImageView {m_state->upTo(), false};
    for (const PathId path : marked.paths) {
        if (isIn(tree, wish.view, path))
            wish.paths.push_back(path);
    }
    return wish;
}

ExtractWish ExtractController::selected() const
{
    ExtractWish wish;
    wish.names = ExtractNames::Own;
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || loaded->tree.layerCount() == 0)
        return wish;
    wish.view = {m_state->upTo(), false};
    if (!m_state->marked().isEmpty() && isMarkedInFocus())
        return markedWish();
    for (const PathId path : pathsInFocusedList()) {
        if (path.value < loaded->tree.paths().size() && loaded->tree.visible(path, m_state->upTo()).isValid())
            wish.paths.push_back(path);
    }
    if (!wish.paths.empty() || !m_state->path().isValid())
        return wish;
    wish.view = viewOfSelection();
    if (isIn(loaded->tree, wish.view, m_state->path()))
        wish.paths = {m_state->path()};
    return wish;
}

QString ExtractController::imageName() const
{
    return displayText(m_state->image().displayName());
}

QString ExtractController::namesText(const ExtractWish &wish) const
{
    const LoadedImage &loaded = *m_state->loaded();
    const QString number = layerNumber(loaded, wish.view.layer);
    const QString files = wish.paths.size() == 1
        ? displayText(loaded.tree.paths().fullPath(wish.paths.front()))
        : tr("%n selected files and directories", nullptr, int(wish.paths.size()));
    return wish.view.isAlone ? tr("%1 in layer %2 alone", "a path, a layer").arg(files, number)
                             : tr("%1 as of layer %2", "a path, a layer").arg(files, number);
}

ExtractDialog *ExtractController::extractFiles()
{
    const ExtractWish wish = selected();
    if (wish.paths.empty())
        return nullptr;
    return show(wish, namesText(wish), imageName().section(QLatin1Char('/'), -1));
}

ExtractDialog *ExtractController::extractLayer()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || !m_state->layer().isValid())
        return nullptr;
    const QString number = layerNumber(*loaded, m_state->layer());
    return show({{m_state->layer(), true}, {}}, tr("Layer %1 of %2, as engines unpack it").arg(number, imageName()),
        QStringLiteral("%1-layer-%2").arg(imageName().section(QLatin1Char('/'), -1)).arg(m_state->layer().value));
}

ExtractDialog *ExtractController::extractUnified()
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded || loaded->tree.layerCount() == 0)
        return nullptr;
    const QString number = layerNumber(*loaded, m_state->upTo());
    return show({{m_state->upTo(), false}, {}},
        tr("The unified file system of %1 as of layer %2").arg(imageName(), number),
        imageName().section(QLatin1Char('/'), -1));
}

ExtractDialog *ExtractController::show(const ExtractWish &wish, const QString &what, const QString &name)
{
    const QString folder = m_dialogs->folder().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
        : m_dialogs->folder();
    auto *dialog = new ExtractDialog(m_state->loaded(), wish, {what, folder, safeName(name)}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExtractDialog::extracted, this, [this](const QString &path) {
        m_dialogs->setFolder(QFileInfo(path).absolutePath());
        Q_EMIT extracted(path);
    });
    dialog->open();
    return dialog;
}

void ExtractController::openCopy()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const ExtractWish wish = selected();
    if (wish.paths.size() != 1)
        return;
    const UnionTree &tree = loaded->tree;
    const QByteArray name = tree.paths().fullPath(wish.paths.front());
    const Result<PathId> path = findInImage(tree, wish.view, name, LastLink::Follow);
    const VersionId version = path ? versionIn(tree, wish.view, *path) : VersionId();
    const Result<QString> directory = version.isValid()
        ? m_copies.make()
        : failure(ErrorKind::NotFound, displayText(name), tr("there is nothing to open"));
    if (!directory) {
        onCopied(directory);
        return;
    }
    m_copying.start([this, loaded, version, folder = *directory](const Job &job, const LatestJob::Deliver &deliver) {
        const Result<QString> copy = copyForOthers(*loaded, version, folder, job);
        deliver([this, copy] { onCopied(copy); });
    });
}

void ExtractController::onCopied(const Result<QString> &path)
{
    if (path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not Opened"), {}, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(path.error().message());
    box->open();
}

QMimeData *ExtractController::dragData()
{
    const ExtractWish wish = selected();
    return wish.paths.empty() ? nullptr : new FileDragData(m_state->loaded(), wish, &m_copies);
}

void ExtractController::update()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const bool hasPath = loaded && m_state->path().isValid();
    m_extract->setEnabled(hasPath);
    const VersionId version = hasPath ? versionIn(loaded->tree, viewOfSelection(), m_state->path()) : VersionId();
    const EntryType type = version.isValid() ? loaded->tree.type(version) : EntryType::Directory;
    const bool isOne = m_state->marked().isEmpty();
    m_open->setEnabled(isOne && (type == EntryType::File || type == EntryType::Symlink));
}

}
