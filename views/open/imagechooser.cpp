// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagechooser.h"

#include "bytes.h"
#include "imagelistmodel.h"
#include "roomydelegate.h"
#include "tooltiptext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** This many attestations are named. */
constexpr std::size_t NamedAttestations = 20;

QLabel *makeNote()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

ImageChooser::ImageChooser(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImageListModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_view(new QTreeView)
    , m_summary(makeNote())
    , m_attestations(makeNote())
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ImageListModel::SortRole);
    m_proxy->setFilterRole(ImageListModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setDynamicSortFilter(true);

    m_filter->setPlaceholderText(tr("Filter by name, platform or ID"));
    m_filter->setAccessibleName(tr("Filter images"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    // The source's own order, until the user asks for another.
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setStretchLastSection(false);
    m_view->setAccessibleName(tr("Images"));
    m_view->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_filter, m_view, m_summary, m_attestations})
        column->addWidget(widget);
    setFocusProxy(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, &ImageChooser::setFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImageChooser::showCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &ImageChooser::accepted);
}

void ImageChooser::setSource(const ImageSourcePtr &source)
{
    m_filter->clear();
    m_model->setSource(source);
    m_view->setColumnHidden(ImageListModel::SharedColumn, !source || source->images.size() < 2);
    m_view->setColumnHidden(ImageListModel::KindColumn, !source || !hasOtherKinds(*source));
    showAttestations();
    if (source && !source->images.empty())
        setCurrentImage(chooseImage(*source, ImageWish {}).value_or(0));
    fitColumns();
}

void ImageChooser::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < ImageListModel::ColumnCount; ++i) {
        m_view->resizeColumnToContents(i);
        m_view->setColumnWidth(i, m_view->columnWidth(i) + 2 * character);
    }
    // A name can have any length; the other columns are bounded by their content.
    const int widest = character * 44;
    m_view->setColumnWidth(ImageListModel::NameColumn, qMin(m_view->columnWidth(ImageListModel::NameColumn), widest));
    updateGeometry();
}

std::optional<std::size_t> ImageChooser::currentImage() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return static_cast<std::size_t>(current.data(ImageListModel::ImageRole).toInt());
}

void ImageChooser::setCurrentImage(std::size_t image)
{
    const QModelIndex index
        = m_proxy->mapFromSource(m_model->index(static_cast<int>(image), ImageListModel::NameColumn));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ImageChooser::setOpenImage(std::size_t image)
{
    m_model->setOpen(static_cast<int>(image));
    fitColumns();
}

QSize ImageChooser::sizeHint() const
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int columns = m_view->header()->length() + 2 * m_view->frameWidth() + scrollBar;
    return {qMax(columns, QWidget::sizeHint().width()), fontMetrics().height() * 20};
}

bool ImageChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && currentImage()) {
            Q_EMIT accepted();
            return true;
        }
        // In the filter, the arrow keys move through the matches.
        if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QApplication::sendEvent(m_view, key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImageChooser::setFilter(const QString &text)
{
    m_filtering = true;
    m_proxy->setFilterFixedString(text);
    m_filtering = false;
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    showCurrent(m_view->currentIndex());
}

void ImageChooser::showCurrent(const QModelIndex &current)
{
    // The proxy must not get other data while it is removing the rows that were current; setFilter() calls this again.
    if (m_filtering)
        return;
    m_model->setCompared(current.isValid() ? current.data(ImageListModel::ImageRole).toInt() : -1);
    if (m_proxy->rowCount() == 0)
        m_summary->setText(tr("No image matches the filter."));
    else if (m_proxy->rowCount() < m_model->rowCount())
        m_summary->setText(tr("%1 of %Ln image(s)", nullptr, m_model->rowCount()).arg(m_proxy->rowCount()));
    else
        m_summary->setText(tr("%Ln image(s)", nullptr, m_model->rowCount()));
    Q_EMIT currentChanged();
}

void ImageChooser::showAttestations()
{
    const ImageSourcePtr source = m_model->source();
    // Those that are in the list need no mention.
    const bool areListed = source && std::any_of(source->images.begin(), source->images.end(), [](const Image &image) {
        return image.artifact && image.artifact->kind == ArtifactKind::Attestation;
    });
    const std::size_t count = source && !areListed ? source->attestations.size() : 0;
    m_attestations->setVisible(count > 0);
    if (count == 0)
        return;
    QStringList named;
    for (std::size_t i = 0; i < std::min(count, NamedAttestations); ++i)
        named.append(source->attestations[i].text());
    if (count > NamedAttestations)
        named.append(tr("… and %Ln more", nullptr, static_cast<int>(count - NamedAttestations)));
    m_attestations->setText(
        tr("Also %Ln attestation(s), which describe images but are not images.", nullptr, static_cast<int>(count)));
    m_attestations->setToolTip(toolTipText(named.join(QLatin1Char('\n'))));
}

}
