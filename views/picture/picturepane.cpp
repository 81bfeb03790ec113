// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "picturepane.h"

#include "bytes.h"
#include "counterpart.h"
#include "explorerstate.h"
#include "paneheader.h"
#include "panemetrics.h"
#include "pathbar.h"
#include "pictureview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stratoscope
{

namespace
{

/** More would be a list, which the other views are better at. */
constexpr std::size_t MostEntries = 40;

}

PicturePane::PicturePane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_header(new PaneHeader)
    , m_up(new QToolButton)
    , m_place(new PathBar)
    , m_legend(new QLabel)
    , m_view(new PictureView)
{
    setFocusProxy(m_view);
    m_header->setTitle(tr("Picture"));
    m_up->setArrowType(Qt::UpArrow);
    m_up->setAutoRaise(true);
    m_up->setToolTip(tr("Up one directory (Backspace)"));
    m_up->setAccessibleName(tr("Up one directory"));
    m_legend->setText(
        tr("Each layer points to the one below. <s>Struck out</s>: hidden by a layer above, but still in the "
           "image. \u2715: a whiteout, which hides what lies below."));
    m_legend->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, PaneMargin);
    m_legend->setWordWrap(true);

    auto *place = new QHBoxLayout;
    place->setContentsMargins(PaneMargin, 0, PaneMargin, 0);
    place->addWidget(m_up);
    place->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(place);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);

    connect(m_up, &QToolButton::clicked, this, &PicturePane::leave);
    connect(m_place, &PathBar::picked, this, [this](quint32 node) { setDirectory(PathId(node)); });
    connect(m_view, &PictureView::picked, this, &PicturePane::pick);
    connect(m_view, &PictureView::entered, this, &PicturePane::setDirectory);
    connect(m_view, &PictureView::left, this, &PicturePane::leave);
    connect(state, &ExplorerState::sourceChanged, this, &PicturePane::start);
    connect(state, &ExplorerState::loadedChanged, this, &PicturePane::refresh);
    connect(state, &ExplorerState::upToChanged, this, &PicturePane::refresh);
    connect(state, &ExplorerState::selectionChanged, this,
        [this](const Selection &now) { m_view->setCurrentPath(now.path); });
    start();
}

void PicturePane::start()
{
    m_directory = PathId();
    m_shown.reset();
    m_view->setData({});
    refresh();
}

void PicturePane::setDirectory(PathId directory)
{
    m_directory = directory;
    refresh();
}

void PicturePane::leave()
{
    const LoadedImagePtr image = m_state->loaded();
    if (image && m_directory.isValid() && m_directory != PathTable::Root)
        setDirectory(image->tree.paths().parent(m_directory));
}

void PicturePane::pick(LayerIndex layer, PathId path)
{
    if (layer.isValid())
        m_state->select({layer, path, SelectionOrigin::Picture});
    else
        m_state->selectPath(path, SelectionOrigin::Picture);
}

void PicturePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void PicturePane::refresh()
{
    const LoadedImagePtr image = m_state->loaded();
    m_isStale = !isVisible() || !image;
    m_view->setEmptyText(image ? QString() : tr("The picture appears once the layers have been read."));
    if (m_isStale) {
        m_making.cancel();
        m_isBusy = false;
        return;
    }
    // A newer version of the image has other IDs.
    if (m_shown && m_shown != image && m_directory.isValid())
        m_directory = counterpartOf(m_directory, m_shown->tree, image->tree);
    m_shown = image;
    m_isBusy = true;
    m_making.start(
        [this, image, wanted = m_directory, upTo = m_state->upTo()](const Job &job, const LatestJob::Deliver &deliver) {
            const PathId directory = wanted.isValid() ? wanted : tellingDirectory(image->tree, job);
            auto shown = std::make_shared<PictureData>();
            shown->image = image;
            shown->picture = directoryPicture(image->tree, directory, upTo, MostEntries, job);
            if (!job.isCancelled())
                deliver([this, shown] { take(shown); });
        });
}

void PicturePane::take(const PictureDataPtr &shown)
{
    m_directory = shown->picture.directory;
    m_view->setData(shown);
    m_view->setCurrentPath(m_state->path());
    updateHeader(*shown);
    m_isBusy = false;
    Q_EMIT busyChanged();
}

void PicturePane::updateHeader(const PictureData &shown)
{
    const PathTable &paths = shown.image->tree.paths();
    QList<PathBar::Part> parts;
    for (PathId path = m_directory; path != PathTable::Root; path = paths.parent(path))
        parts.prepend({displayText(paths.name(path)), path.value});
    parts.prepend({QStringLiteral("/"), PathTable::Root.value});
    m_place->setParts(parts);
    m_up->setEnabled(m_directory != PathTable::Root);
    const int omitted = int(shown.picture.omitted);
    m_header->setInfo(omitted == 0 ? QString() : tr("%n more name(s) not shown", nullptr, omitted));
}

}
