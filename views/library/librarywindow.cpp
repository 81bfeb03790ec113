// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "librarywindow.h"

#include "columnwidths.h"
#include "confirm.h"
#include "fittingheader.h"
#include "librarygraph.h"
#include "librarymodel.h"
#include "libraryreading.h"
#include "librarytext.h"
#include "messagetree.h"
#include "roomydelegate.h"
#include "tooltiptext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>

#include <algorithm>

namespace stratoscope
{

namespace
{

/** Characters of the window, and of its narrow columns. */
constexpr int LibraryWidth = 230;
constexpr int LibraryLines = 44;
constexpr int NarrowestPlace = 14;
constexpr int NarrowestName = 18;

/** Of several images in one place, the name tells which; names of engines and registries say all. */
QString wishFor(const LibraryImage &image)
{
    const bool isInFile = image.place != SeenPlace::Engine && image.place != SeenPlace::Registry;
    return isInFile && image.imagesThere > 1 ? image.displayName() : QString();
}

}

LibraryWindow::LibraryWindow(const EnginePrograms &programs, const QString &seenFile, QWidget *parent)
    : QDialog(parent)
    , m_model(new LibraryModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_reading(new LibraryReading(programs, seenFile, this))
    , m_view(new MessageTree(m_proxy))
    , m_graph(new LibraryGraph)
    , m_scroll(new QScrollArea)
    , m_filter(new QLineEdit)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("Library"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(LibraryModel::SortRole);
    m_proxy->setFilterRole(LibraryModel::FilterRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    new QVBoxLayout(this);
    addTop();
    addViews();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout()->addWidget(m_summary);
    addButtons();
    connect(m_reading, &LibraryReading::changed, this, &LibraryWindow::setLibrary);
    connect(m_reading, &LibraryReading::finished, this, [this] {
        showEmptyText();
        showSelection();
        Q_EMIT finished();
    });
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
    m_filter->setFocus();
    m_reading->start();
    showEmptyText();
    showSelection();
}

LibraryWindow::~LibraryWindow() = default;

void LibraryWindow::addTop()
{
    m_filter->setPlaceholderText(tr("Filter by name, base, place or ID"));
    m_filter->setAccessibleName(tr("Filter images"));
    m_filter->setClearButtonEnabled(true);
    layout()->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        showEmptyText();
    });
}

void LibraryWindow::addViews()
{
    m_view->setAccessibleName(tr("Images"));
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->selectMany();
    m_view->setSortingEnabled(true);
    // As they were seen, until the user asks for another order.
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    const QString age(12, QLatin1Char('x'));
    const QString size = QStringLiteral("1,000.0 MB");
    setColumnWidths(m_view,
        {{LibraryModel::SizeColumn, size}, {LibraryModel::SharedColumn, size}, {LibraryModel::FreesColumn, size},
            {LibraryModel::CreatedColumn, age}, {LibraryModel::SeenColumn, age}, {LibraryModel::BaseColumn, age}});
    const int character = fontMetrics().averageCharWidth();
    m_view->columns()->setNarrowestFirst(character * NarrowestName);
    m_view->columns()->setElasticColumn(LibraryModel::PlaceColumn, character * NarrowestPlace);
    m_scroll->setWidget(m_graph);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusProxy(m_graph);
    auto *split = new QSplitter;
    split->addWidget(m_view);
    split->addWidget(m_scroll);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    static_cast<QBoxLayout *>(layout())->addWidget(split, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryWindow::showSelection);
    connect(m_view, &MessageTree::rowEntered, this, &LibraryWindow::openCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &LibraryWindow::openCurrent);
    connect(m_graph, &LibraryGraph::imagesPicked, this, &LibraryWindow::select);
    connect(m_graph, &LibraryGraph::opened, this, &LibraryWindow::open);
}

void LibraryWindow::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &text, const QString &toolTip, void (LibraryWindow::*slot)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        button->setToolTip(toolTipText(toolTip));
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_open = add(tr("&Open"), {}, &LibraryWindow::openCurrent);
    m_compare = add(tr("Co&mpare"), tr("Opens one of two selected images, and compares it with the other"),
        &LibraryWindow::compare);
    m_forget = add(tr("&Forget"),
        tr("Removes the selected images from the list. They are not deleted, and come back when you open them"),
        &LibraryWindow::forget);
    m_clear = add(tr("Clear &List…"), tr("Removes all images from the list that no engine has"), &LibraryWindow::clear);
    QPushButton *again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ResetRole);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] {
        m_reading->start();
        showEmptyText();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout()->addWidget(buttons);
}

void LibraryWindow::setLibrary(const ImageLibraryPtr &library)
{
    // What is selected stays so, although all numbers may be others.
    QStringList before;
    for (const std::size_t image : selected()) {
        const LibraryImage &one = m_model->library()->images()[image];
        before.append(one.reference + QLatin1Char('\n') + one.displayName());
    }
    m_graph->setLibrary(library);
    m_model->setLibrary(library);
    std::set<std::size_t> again;
    for (std::size_t i = 0; i < library->images().size(); ++i) {
        const LibraryImage &one = library->images()[i];
        if (before.contains(one.reference + QLatin1Char('\n') + one.displayName()))
            again.insert(i);
    }
    if (again.empty() && !library->images().empty())
        again.insert(0);
    select(again);
    showEmptyText();
    showSelection();
}

std::set<std::size_t> LibraryWindow::selected() const
{
    std::set<std::size_t> numbers;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        numbers.insert(std::size_t(m_proxy->mapToSource(row).row()));
    return numbers;
}

void LibraryWindow::select(const std::set<std::size_t> &images)
{
    QItemSelection rows;
    QModelIndex first;
    for (const std::size_t image : images) {
        const QModelIndex row = m_proxy->mapFromSource(m_model->index(int(image), 0));
        if (!row.isValid())
            continue;
        rows.select(row, row.siblingAtColumn(LibraryModel::ColumnCount - 1));
        if (!first.isValid())
            first = row;
    }
    m_view->setCurrentQuietly(first);
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void LibraryWindow::showSelection()
{
    const std::set<std::size_t> images = selected();
    const ImageLibraryPtr &library = m_model->library();
    m_graph->setSelected(images);
    const QRect place = m_graph->selectedPlace();
    if (place.isValid())
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width(), place.height());
    const auto hasReference = [&](std::size_t image) { return !library->images()[image].reference.isEmpty(); };
    m_open->setEnabled(images.size() == 1 && hasReference(*images.begin()));
    m_compare->setEnabled(images.size() == 2 && hasReference(*images.begin()) && hasReference(*images.rbegin()));
    m_forget->setEnabled(std::any_of(
        images.begin(), images.end(), [&](std::size_t image) { return !library->images()[image].notes.empty(); }));
    m_clear->setEnabled(library
        && std::any_of(library->images().begin(), library->images().end(),
            [](const LibraryImage &image) { return !image.notes.empty(); }));
    QString text = library ? freedSentence(*library, images) : QString();
    if (m_reading->isBusy())
        text = text.isEmpty() ? tr("Asking the container engines …")
                              : text + QLatin1Char(' ') + tr("Asking the container engines …");
    m_summary->setText(text);
}

void LibraryWindow::openCurrent()
{
    const std::set<std::size_t> images = selected();
    if (images.size() == 1)
        open(*images.begin());
}

void LibraryWindow::open(std::size_t number)
{
    const LibraryImage &image = m_model->library()->images()[number];
    if (!image.reference.isEmpty())
        Q_EMIT openRequested(image.reference, wishFor(image));
}

void LibraryWindow::compare()
{
    const std::set<std::size_t> images = selected();
    if (images.size() != 2)
        return;
    // The other one, usually older, comes first there: the lower row.
    const LibraryImage &one = m_model->library()->images()[*images.begin()];
    const LibraryImage &other = m_model->library()->images()[*images.rbegin()];
    Q_EMIT compareRequested(one.reference, wishFor(one), other.reference);
}

void LibraryWindow::forget()
{
    std::vector<SeenImage> notes;
    for (const std::size_t image : selected()) {
        const std::vector<SeenImage> &own = m_model->library()->images()[image].notes;
        notes.insert(notes.end(), own.begin(), own.end());
    }
    m_reading->forget(notes);
}

void LibraryWindow::clear()
{
    if (confirm(this,
            {tr("Clear List"), tr("Forget all images that were opened here?"),
                tr("No image is deleted. What the engines have stays in the list."), tr("Clear")}))
        m_reading->clear();
}

void LibraryWindow::showEmptyText()
{
    if (!m_filter->text().trimmed().isEmpty() && m_model->rowCount() > 0)
        m_view->setEmptyText(tr("Nothing matches the filter."));
    else if (m_reading->isBusy())
        m_view->setEmptyText(tr("Asking the container engines …"));
    else
        m_view->setEmptyText(tr("Images that you open are listed here,\nand those that container engines have."));
}

QSize LibraryWindow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * LibraryWidth, fontMetrics().height() * LibraryLines};
}

}
