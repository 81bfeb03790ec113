// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "detailspane.h"

#include "buildreading.h"
#include "contentpane.h"
#include "contentsha256.h"
#include "digestfacts.h"
#include "explorerstate.h"
#include "factview.h"
#include "filefacts.h"
#include "format.h"
#include "historypane.h"
#include "hostpathactions.h"
#include "imagefacts.h"
#include "layerfacts.h"
#include "lookupfacts.h"
#include "lookupwatch.h"
#include "ownertext.h"
#include "packagereading.h"
#include "tooltiptext.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QSplitter>

namespace stratoscope
{

namespace
{

constexpr qint32 StateVersion = 2;
/** Below this width, in average characters, the history goes above the file's details. */
constexpr int SideBySideCharacters = 90;
/** Metadata, and the layer that the file comes from. */
constexpr int GroupsBeforeLookup = 2;

}

DetailsPane::DetailsPane(ExplorerState *state, QWidget *parent)
    : QTabWidget(parent)
    , m_state(state)
    , m_fileSplitter(new QSplitter)
    , m_history(new HistoryPane(state))
    , m_file(new FactView)
    , m_sha256(new ContentSha256(this))
    , m_content(new ContentPane(state))
    , m_layer(new FactView)
    , m_image(new FactView)
{
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    m_fileSplitter->setChildrenCollapsible(false);
    m_fileSplitter->addWidget(m_history);
    m_fileSplitter->addWidget(m_file);
    setAccessibleName(tr("Details"));
    tabBar()->setAccessibleName(tr("Details"));
    m_file->setAccessibleName(tr("File details"));
    m_layer->setAccessibleName(tr("Layer details"));
    m_image->setAccessibleName(tr("Image details"));
    m_layer->setPlaceholder(tr("Select a layer to see its details."));
    m_image->setPlaceholder(tr("No image is open."));
    m_layer->addActions((new HostPathActions(m_state, this))->actions());
    addTab(m_fileSplitter, tr("File"));
    addTab(m_content, tr("Content"));
    addTab(m_layer, tr("Layer"));
    addTab(m_image, tr("Image"));

    for (FactView *view : {m_file, m_layer, m_image})
        connect(view, &FactView::layerActivated, this, &DetailsPane::follow);
    connect(m_file, &FactView::pathActivated, m_state,
        [this](PathId path) { m_state->selectPath(path, SelectionOrigin::Details); });
    connect(m_file, &FactView::actionActivated, m_sha256, &ContentSha256::act);
    connect(m_sha256, &ContentSha256::changed, this, &DetailsPane::refineFile);
    connect(m_state, &ExplorerState::sourceChanged, this, [this] {
        m_shown.reset();
        updateAll();
    });
    connect(m_state, &ExplorerState::loadedChanged, this, &DetailsPane::updateLoaded);
    connect(m_state, &ExplorerState::selectionChanged, this, &DetailsPane::followSelection);
    connect(m_state, &ExplorerState::upToChanged, this, &DetailsPane::refineFile);
    connect(m_state, &ExplorerState::markedChanged, this, &DetailsPane::refineFile);
    updateAll();
}

QByteArray DetailsPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << static_cast<qint32>(currentIndex()) << m_fileSplitter->saveState();
    return state;
}

bool DetailsPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    qint32 tab = 0;
    QByteArray splitter;
    stream >> version >> tab >> splitter;
    if (stream.status() != QDataStream::Ok || version != StateVersion || tab < 0 || tab >= count())
        return false;
    setCurrentIndex(tab);
    return m_fileSplitter->restoreState(splitter);
}

void DetailsPane::setTabKey(int tab, const QKeySequence &key)
{
    setTabToolTip(
        tab, toolTipText(QStringLiteral("%1 (%2)").arg(tabText(tab), key.toString(QKeySequence::NativeText))));
}

void DetailsPane::showFile()
{
    setCurrentWidget(m_fileSplitter);
}

void DetailsPane::showLayer()
{
    setCurrentWidget(m_layer);
}

void DetailsPane::showImage()
{
    setCurrentWidget(m_image);
}

void DetailsPane::showDigests()
{
    showImage();
    if (const LoadedImagePtr loaded = m_state->loaded())
        m_image->showGroup(digestFacts(*loaded).title);
    m_image->setFocus();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    // Numbers and dates follow the locale.
    if (event->type() == QEvent::LocaleChange)
        updateAll();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    const bool sideBySide = width() >= fontMetrics().averageCharWidth() * SideBySideCharacters;
    m_fileSplitter->setOrientation(sideBySide ? Qt::Horizontal : Qt::Vertical);
}

FactSheet DetailsPane::fileSheet() const
{
    const LoadedImagePtr loaded = m_state->loaded();
    if (!loaded) {
        m_sha256->setFile({}, {});
        return {};
    }
    const FileFocus focus = fileFocus(loaded->tree, m_state->path(), m_state->layer(), m_state->upTo());
    m_sha256->setFile(loaded, focus.version);
    FactSheet sheet = fileFacts(*loaded, focus, m_sha256->fact(), packagesOf(focus));
    // What is known may be of the path or the tree before this one.
    const KnownLookupPtr known = m_lookups ? m_lookups->ofSelection() : nullptr;
    const bool isOfThis = known && known->image == loaded && known->lookup.path == focus.path;
    if (isOfThis && sheet.size() > GroupsBeforeLookup)
        sheet.insert(sheet.begin() + GroupsBeforeLookup, lookupFacts(*known));
    if (const MarkedPaths &marked = m_state->marked(); !marked.isEmpty()) {
        FactGroup group {tr("Selection"), {}};
        group.add(tr("Selected"),
            tr("%Ln files and directories, %1", "bytes", int(marked.rows)).arg(formatSize(marked.bytes)));
        sheet.insert(sheet.begin(), group);
    }
    return sheet;
}

QStringList DetailsPane::packagesOf(const FileFocus &focus) const
{
    if (!m_packages || !focus.version.isValid())
        return {};
    if (isVisible())
        m_packages->want();
    const KnownPackagesPtr known = m_packages->known();
    // What is known may be of the tree before this one.
    const bool isOfThis = known && known->image->tree.sharesShapeWith(m_state->loaded()->tree);
    return isOfThis ? ownerTexts(*known, focus, m_state->upTo()) : QStringList();
}

void DetailsPane::setPackages(PackageReading *packages)
{
    m_packages = packages;
    connect(m_packages, &PackageReading::changed, this, &DetailsPane::refineFile);
}

void DetailsPane::setBuild(BuildReading *build)
{
    m_build = build;
    connect(m_build, &BuildReading::changed, this, [this] { m_image->updateSheet(imageSheet()); });
}

void DetailsPane::setLookups(LookupWatch *lookups)
{
    m_lookups = lookups;
    connect(m_lookups, &LookupWatch::changed, this, &DetailsPane::refineFile);
}

FactSheet DetailsPane::layerSheet() const
{
    if (m_state->isEmpty())
        return {};
    return layerFacts(*m_state->source(), m_state->imageNumber(), m_state->loaded().get(), m_state->layer());
}

FactSheet DetailsPane::imageSheet() const
{
    if (m_state->isEmpty())
        return {};
    const KnownBuildPtr known = m_build ? m_build->known() : nullptr;
    return imageFacts(
        *m_state->source(), m_state->imageNumber(), m_state->loaded().get(), known ? known->record.get() : nullptr);
}

void DetailsPane::followSelection(const Selection &now, const Selection &before)
{
    const bool isOtherPath = now.path != before.path;
    const bool isOtherLayer = now.layer != before.layer;
    if (isOtherPath || isOtherLayer)
        updateFile();
    if (isOtherLayer)
        updateLayer();
    if (isOtherPath && now.path.isValid() && currentWidget() == m_layer)
        showFile();
}

void DetailsPane::updateFile()
{
    m_file->setSheet(fileSheet());
    // If there is no file, the history already says so; once is enough.
    m_file->setVisible(!m_file->sheet().empty());
}

void DetailsPane::refineFile()
{
    m_file->updateSheet(fileSheet());
    m_file->setVisible(!m_file->sheet().empty());
}

void DetailsPane::updateLayer()
{
    m_layer->setSheet(layerSheet());
}

void DetailsPane::updateImageTab()
{
    const int warnings
        = m_state->isEmpty() ? 0 : warningCount(*m_state->source(), m_state->imageNumber(), m_state->loaded().get());
    setTabText(indexOf(m_image), warnings > 0 ? tr("Image (%Ln warning(s))", nullptr, warnings) : tr("Image"));
}

void DetailsPane::updateLoaded()
{
    const LoadedImagePtr before = std::exchange(m_shown, m_state->loaded());
    if (!before || !m_shown || !m_shown->tree.sharesShapeWith(before->tree)) {
        updateAll();
        return;
    }
    refineFile();
    m_layer->updateSheet(layerSheet());
    m_image->updateSheet(imageSheet());
    updateImageTab();
}

void DetailsPane::updateAll()
{
    updateFile();
    updateLayer();
    m_image->setSheet(imageSheet());
    updateImageTab();
    // A newly opened image has a layer selected but no file, so show the layer.
    const bool isOfFile = currentWidget() == m_fileSplitter || currentWidget() == m_content;
    if (!m_state->isEmpty() && !m_state->path().isValid() && isOfFile)
        showLayer();
}

void DetailsPane::follow(LayerIndex layer)
{
    m_state->selectLayer(layer, SelectionOrigin::Details);
    Q_EMIT layerActivated(layer);
}

void DetailsPane::setCompareAction(QAction *action)
{
    m_content->setCompareAction(action);
}

void DetailsPane::addFileActions(const QList<QAction *> &actions)
{
    m_history->addFileActions(actions);
}

}
