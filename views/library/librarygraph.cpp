// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "librarygraph.h"

#include "format.h"
#include "layerpalette.h"
#include "librarymodel.h"
#include "librarytext.h"
#include "tones.h"
#include "tooltiptext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int GraphMargin = 8;
constexpr int BlockGap = 2;
/** Of a column, in characters: at least, and where there is room. */
constexpr int FewestCharacters = 17;
constexpr int MostCharacters = 60;
/** Names told of a block. */
constexpr std::size_t MostTold = 12;

QString headText(const LibraryImage &image, bool isMarked)
{
    return (isMarked ? QStringLiteral("▸ ") : QString()) + libraryNameText(image);
}

}

LibraryGraph::LibraryGraph(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Layers that the selected images share with others"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void LibraryGraph::setLibrary(const ImageLibraryPtr &library)
{
    m_library = library;
    m_selected.clear();
    m_above.assign(library ? library->forest().runs().size() : 0, {});
    for (std::size_t run = 0; run < m_above.size(); ++run) {
        const std::size_t parent = library->forest().runs()[run].parent;
        if (parent != LayerRun::None)
            m_above[parent].push_back(run);
    }
    layOut();
}

void LibraryGraph::setSelected(const std::set<std::size_t> &images)
{
    m_selected = images;
    layOut();
}

/** Puts \a run on its level, and what is on it above; returns the level after its highest. */
std::size_t LibraryGraph::place(std::size_t run, std::size_t level)
{
    const std::size_t block = m_blocks.size();
    const std::size_t first = m_columns.size();
    m_blocks.push_back({run, level, first, 0});
    std::size_t top = level + 1;
    // Images that end here stand first.
    for (const std::size_t image : m_library->forest().runs()[run].images) {
        if (m_library->forest().path(image).back() != run)
            continue;
        m_columns.push_back(image);
        m_heights.push_back(level + 1);
    }
    for (const std::size_t above : m_above[run])
        top = std::max(top, place(above, level + 1));
    m_blocks[block].columnCount = m_columns.size() - first;
    return top;
}

void LibraryGraph::layOut()
{
    m_blocks.clear();
    m_columns.clear();
    m_heights.clear();
    m_levels = 0;
    m_current = -1;
    std::set<std::size_t> roots;
    for (const std::size_t image : m_selected) {
        const std::vector<std::size_t> &path = m_library->forest().path(image);
        if (!path.empty() && roots.insert(path.front()).second)
            m_levels = std::max(m_levels, place(path.front(), 0));
    }
    measure();
    update();
}

/** Finds the width that no text above a column needs more of, and takes at least the size that all columns need. */
void LibraryGraph::measure()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics name(bold);
    const QFontMetrics where = fontMetrics();
    m_widest = 0;
    for (const std::size_t column : m_columns) {
        const LibraryImage &image = m_library->images()[column];
        m_widest = std::max({m_widest, name.horizontalAdvance(headText(image, true)),
            where.horizontalAdvance(libraryPlaceText(image))});
    }
    m_widest = std::min(m_widest + 2 * GraphMargin, where.averageCharWidth() * MostCharacters);
    updateGeometry();
    const QSize room = parentWidget() ? parentWidget()->size() : QSize();
    resize(sizeHint().expandedTo(room));
}

int LibraryGraph::leastWidth() const
{
    return fontMetrics().averageCharWidth() * FewestCharacters;
}

int LibraryGraph::columnWidth() const
{
    if (m_columns.empty())
        return leastWidth();
    const int room = (width() - 2 * GraphMargin) / int(m_columns.size());
    return std::max(leastWidth(), std::min(m_widest, room));
}

int LibraryGraph::levelHeight() const
{
    return fontMetrics().height() * 2 + GraphMargin;
}

QSize LibraryGraph::sizeHint() const
{
    if (m_columns.empty())
        return {leastWidth() * 2, levelHeight() * 3};
    return {
        int(m_columns.size()) * leastWidth() + 2 * GraphMargin, int(m_levels + 1) * levelHeight() + 2 * GraphMargin};
}

QRect LibraryGraph::blockRect(const Block &block) const
{
    const int bottom = height() - GraphMargin - int(block.level) * levelHeight();
    return QRect(GraphMargin + int(block.firstColumn) * columnWidth(), bottom - levelHeight(),
        int(block.columnCount) * columnWidth(), levelHeight())
        .adjusted(0, BlockGap, -BlockGap, 0);
}

QRect LibraryGraph::headRect(std::size_t column) const
{
    const int bottom = height() - GraphMargin - int(m_heights[column]) * levelHeight();
    // Above an image that ends below others of its block there is air.
    return QRect(GraphMargin + int(column) * columnWidth(), bottom - levelHeight(), columnWidth(), levelHeight())
        .adjusted(0, BlockGap, -BlockGap, 0);
}

QRect LibraryGraph::selectedPlace() const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (m_selected.contains(m_columns[column]))
            return headRect(column);
    }
    return {};
}

int LibraryGraph::partCount() const
{
    return int(m_blocks.size() + m_columns.size());
}

QString LibraryGraph::blockName(const Block &block) const
{
    const LayerRun &run = m_library->forest().runs()[block.run];
    const QString layers = tr("%Ln layer(s)", nullptr, int(run.count));
    const std::optional<quint64> bytes = m_library->runBytes(block.run);
    return bytes ? tr("%1, %2", "layers, bytes").arg(layers, formatSize(*bytes)) : layers;
}

QString LibraryGraph::blockDescription(const Block &block) const
{
    const LayerRun &run = m_library->forest().runs()[block.run];
    QStringList names;
    for (const std::size_t image : run.images) {
        if (std::size_t(names.size()) < MostTold)
            names.append(libraryNameText(m_library->images()[image]));
    }
    if (run.images.size() > MostTold)
        names.append(QStringLiteral("…"));
    QString text = tr("In %Ln image(s): %1", nullptr, int(run.images.size())).arg(names.join(QStringLiteral(", ")));
    if (!m_library->twins(block.run).empty())
        text += QLatin1Char('\n')
            + tr("Some of these layers also lie on other layers elsewhere; engines keep them twice.");
    return text;
}

PaintedPart LibraryGraph::part(int number) const
{
    const auto at = std::size_t(number);
    if (at < m_blocks.size())
        return {blockName(m_blocks[at]), blockDescription(m_blocks[at]), blockRect(m_blocks[at])};
    const std::size_t column = at - m_blocks.size();
    const std::size_t image = m_columns[column];
    const LibraryImage &one = m_library->images()[image];
    // What uses it is in the text of its place, and keeps it.
    const QString about = one.containers.isEmpty()
        ? tr("%1; deleting it frees %2", "place, bytes").arg(libraryPlaceText(one), freedText(*m_library, image))
        : libraryPlaceText(one);
    return {libraryNameText(one), about, headRect(column)};
}

void LibraryGraph::pickPart(int number)
{
    if (number < 0 || number >= partCount())
        return;
    const auto at = std::size_t(number);
    if (at < m_blocks.size()) {
        const std::vector<std::size_t> &images = m_library->forest().runs()[m_blocks[at].run].images;
        Q_EMIT imagesPicked({images.begin(), images.end()});
    } else {
        Q_EMIT imagesPicked({m_columns[at - m_blocks.size()]});
    }
}

int LibraryGraph::partAt(const QPoint &point) const
{
    for (int i = partCount() - 1; i >= 0; --i) {
        const auto at = std::size_t(i);
        const QRect place = at < m_blocks.size() ? blockRect(m_blocks[at]) : headRect(at - m_blocks.size());
        if (place.contains(point))
            return i;
    }
    return -1;
}

void LibraryGraph::setCurrent(int part)
{
    m_current = part;
    tellCurrentPart(this, part);
    update();
}

/** To the part that is there, seen from the middle of the current one. */
void LibraryGraph::step(int dx, int dy)
{
    if (partCount() == 0)
        return;
    if (m_current < 0) {
        setCurrent(int(m_blocks.size()));
        return;
    }
    const QRect here = part(m_current).place;
    QPoint point(here.left() + columnWidth() / 2, here.center().y());
    if (dx != 0)
        point.setX(dx > 0 ? here.right() + columnWidth() / 2 : here.left() - columnWidth() / 2);
    point.ry() += dy * levelHeight();
    int next = partAt(point);
    // A shorter neighbour ends below.
    while (next < 0 && dx != 0 && point.y() < height() && rect().contains(point)) {
        point.ry() += levelHeight();
        next = partAt(point);
    }
    if (next >= 0)
        setCurrent(next);
}

void LibraryGraph::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Space:
        return pickPart(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= int(m_blocks.size()))
            Q_EMIT opened(m_columns[std::size_t(m_current) - m_blocks.size()]);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LibraryGraph::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position().toPoint());
    if (part < 0 || event->button() != Qt::LeftButton)
        return;
    pickPart(part);
}

void LibraryGraph::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int part = partAt(event->position().toPoint());
    if (part >= int(m_blocks.size()))
        Q_EMIT opened(m_columns[std::size_t(part) - m_blocks.size()]);
}

void LibraryGraph::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_columns.empty())
        setCurrent(int(m_blocks.size()));
}

void LibraryGraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

bool LibraryGraph::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int number = partAt(help->pos());
    if (number < 0) {
        QToolTip::hideText();
        return true;
    }
    const PaintedPart under = part(number);
    QToolTip::showText(
        help->globalPos(), toolTipText(under.name + QLatin1Char('\n') + under.description), this, under.place);
    return true;
}

bool LibraryGraph::isMarked(const Block &block) const
{
    const std::vector<std::size_t> &images = m_library->forest().runs()[block.run].images;
    return std::any_of(images.begin(), images.end(), [this](std::size_t image) { return m_selected.contains(image); });
}

void LibraryGraph::paintBlock(QPainter &painter, const Block &block, bool isCurrent) const
{
    const QRect place = blockRect(block);
    const LayerRun &run = m_library->forest().runs()[block.run];
    const bool marked = isMarked(block);
    const QColor full = layerColor(LayerIndex(run.first % 256));
    const QColor color = marked ? full : dimmedLayerColor(full, palette().color(QPalette::Base));
    painter.setPen(
        marked ? QPen(palette().color(QPalette::Text), 2) : QPen(mixed(full, palette().color(QPalette::Base), 0.4)));
    painter.setBrush(color);
    painter.drawRect(place.adjusted(1, 1, -1, -1));
    QFont font = this->font();
    font.setBold(marked);
    painter.setFont(font);
    painter.setPen(contrastingText(color));
    // What is wide is read where it is in sight.
    const QRect inside = place.intersected(visibleRegion().boundingRect()).adjusted(GraphMargin, 2, -GraphMargin, -2);
    const QString layers = tr("%Ln layer(s)", nullptr, int(run.count));
    const std::optional<quint64> bytes = m_library->runBytes(block.run);
    QString size = bytes ? formatSize(*bytes) : QString();
    if (run.images.size() > 1) {
        const QString shared = tr("%Ln images", nullptr, int(run.images.size()));
        size = size.isEmpty() ? shared : tr("%1, %2", "bytes, images").arg(size, shared);
    }
    const QFontMetrics metrics(font);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(layers, Qt::ElideRight, inside.width()) + QLatin1Char('\n')
            + metrics.elidedText(size, Qt::ElideRight, inside.width()));
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(contrastingText(color), 1, Qt::DotLine));
        painter.drawRect(place.adjusted(4, 4, -5, -5));
    }
}

void LibraryGraph::paintHead(QPainter &painter, std::size_t column, bool isCurrent) const
{
    const std::size_t image = m_columns[column];
    const QRect place = headRect(column).adjusted(2, 2, -2, -2);
    const bool marked = m_selected.contains(image);
    QFont font = this->font();
    font.setBold(marked);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QString name = headText(m_library->images()[image], marked);
    const QString where = libraryPlaceText(m_library->images()[image]);
    const QRect upper(place.left(), place.top(), place.width(), place.height() / 2);
    const QRect lower = upper.translated(0, place.height() / 2);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(name, Qt::ElideMiddle, upper.width()));
    painter.setFont(this->font());
    painter.setPen(quietColor(palette()));
    painter.drawText(
        lower, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(where, Qt::ElideLeft, lower.width()));
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.drawRect(place);
    }
}

void LibraryGraph::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_columns.empty()) {
        painter.setPen(quietColor(palette()));
        const QString text = m_selected.empty()
            ? tr("Select an image to see what it shares with others.")
            : tr("The layers of this image are not known yet. Open it to read them.");
        painter.drawText(rect().adjusted(GraphMargin, GraphMargin, -GraphMargin, -GraphMargin),
            Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (blockRect(m_blocks[i]).intersects(event->rect()))
            paintBlock(painter, m_blocks[i], hasFocus() && m_current == int(i));
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (headRect(i).intersects(event->rect()))
            paintHead(painter, i, hasFocus() && m_current == int(m_blocks.size() + i));
    }
}

}
