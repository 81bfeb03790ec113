// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentsearchpane.h"

#include "breakabletext.h"
#include "bytes.h"
#include "contentmodel.h"
#include "contentview.h"
#include "explorerstate.h"
#include "layernames.h"
#include "progressthrottle.h"
#include "searchfield.h"
#include "searchmodeswitch.h"
#include "tones.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace stratoscope
{

namespace
{

constexpr int ContentProgressSteps = 1'000;
constexpr int ContentProgressHeight = 4;
/** What a person looks through; the command line lists more. */
constexpr ContentLimits WindowLimits {.hits = 20'000, .fileHits = 1'000};

}

ContentSearchPane::ContentSearchPane(ExplorerState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new ContentModel(this))
    , m_field(new SearchField)
    , m_kind(new QComboBox)
    , m_scope(new QComboBox)
    , m_case(new QToolButton)
    , m_go(new QToolButton)
    , m_bar(new QProgressBar)
    , m_result(new QLabel)
    , m_note(new QLabel)
    , m_list(new ContentView(m_model))
{
    m_field->setPlaceholderText(tr("Text in files"));
    m_field->setAccessibleName(tr("Search in contents"));
    m_list->setAccessibleName(tr("Files and lines that match"));
    m_result->setObjectName(QStringLiteral("contentResult"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(QStringLiteral("contentNote"));
    m_kind->addItem(tr("Text"), int(ContentQuery::Kind::Text));
    m_kind->addItem(tr("Regular expression"), int(ContentQuery::Kind::Regex));
    m_kind->addItem(tr("Bytes (hex)"), int(ContentQuery::Kind::Bytes));
    m_kind->setAccessibleName(tr("What is searched for"));
    m_scope->addItems({QString(), QString(), tr("All versions in all layers")});
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->setAccessibleName(tr("Where to search"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layOut();
    nameScopes();
    connect(m_field, &QLineEdit::textChanged, this, &ContentSearchPane::typed);
    connect(m_field, &SearchField::listWanted, this, &ContentSearchPane::goToList);
    connect(m_field, &SearchField::accepted, this, &ContentSearchPane::accept);
    connect(m_field, &SearchField::closeWanted, this, &ContentSearchPane::finish);
    for (QComboBox *box : {m_kind, m_scope})
        connect(box, &QComboBox::activated, this, &ContentSearchPane::search);
    connect(m_case, &QToolButton::toggled, this, &ContentSearchPane::search);
    connect(m_go, &QToolButton::clicked, this, [this] { m_stage == Stage::Searching ? cancel() : search(); });
    connect(m_list, &ContentView::picked, this, &ContentSearchPane::pick);
    connect(m_list, &ContentView::accepted, this, &ContentSearchPane::accepted);
    connect(m_list, &ContentView::fieldWanted, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_list, &ContentView::closeWanted, this, &ContentSearchPane::finish);
    connect(m_state, &ExplorerState::sourceChanged, this, &ContentSearchPane::updateLoaded);
    connect(m_state, &ExplorerState::loadedChanged, this, &ContentSearchPane::updateLoaded);
    connect(m_state, &ExplorerState::upToChanged, this, &ContentSearchPane::nameScopes);
    connect(m_state, &ExplorerState::selectionChanged, this, &ContentSearchPane::nameScopes);
    updateLoaded();
}

void ContentSearchPane::layOut()
{
    auto *mode = new SearchModeSwitch(SearchMode::Contents);
    connect(mode, &SearchModeSwitch::otherWanted, this, &ContentSearchPane::namesWanted);
    m_case->setText(tr("Aa", "upper and lower case differ"));
    m_case->setToolTip(tr("Upper and lower case differ"));
    m_case->setAccessibleName(m_case->toolTip());
    m_case->setCheckable(true);
    m_case->setFocusPolicy(Qt::StrongFocus);
    m_go->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QToolButton;
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setObjectName(QStringLiteral("closeContentSearch"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAccessibleName(tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &ContentSearchPane::finish);

    m_bar->setRange(0, ContentProgressSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(ContentProgressHeight);
    m_bar->setAccessibleName(tr("Search progress"));
    // Nothing moves when it comes and goes.
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->hide();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(8, 0, 8, 4);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();

    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 4, 4);
    line->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(mode), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_go),
             static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_scope),
             static_cast<QWidget *>(m_result), static_cast<QWidget *>(close)})
        line->addWidget(widget, widget == m_field ? 1 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_list);
}

void ContentSearchPane::addFileActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

QString ContentSearchPane::text() const
{
    return m_field->text();
}

void ContentSearchPane::setText(const QString &text)
{
    m_field->setText(text);
}

void ContentSearchPane::start()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ContentSearchPane::finish()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    cancel();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ContentSearchPane::nameScopes()
{
    const bool isWhole = m_state->layerCount() == 0 || std::size_t(m_state->upTo().value) + 1 == m_state->layerCount();
    m_scope->setItemText(
        0, isWhole ? tr("File system") : tr("File system as of layer %1").arg(layerNumber(*m_state, m_state->upTo())));
    m_scope->setItemText(1,
        m_state->layer().isValid() ? tr("Layer %1 alone").arg(layerNumber(*m_state, m_state->layer()))
                                   : tr("Selected layer alone"));
}

ContentQuery ContentSearchPane::query() const
{
    const auto kind = static_cast<ContentQuery::Kind>(m_kind->currentData().toInt());
    const bool hasCase = kind == ContentQuery::Kind::Bytes || m_case->isChecked();
    return {kind, m_field->text().toUtf8(), !hasCase};
}

ContentScope ContentSearchPane::scope() const
{
    switch (m_scope->currentIndex()) {
    case 1:
        return {ContentScope::Kind::Alone, m_state->layer()};
    case 2:
        return {ContentScope::Kind::AllVersions, {}};
    default:
        return {ContentScope::Kind::UpTo, m_state->upTo()};
    }
}

void ContentSearchPane::search()
{
    m_case->setEnabled(query().kind != ContentQuery::Kind::Bytes);
    m_searching.cancel();
    m_model->start(m_state->loaded());
    m_searchedFor.clear();
    if (!m_state->loaded() || m_state->layerCount() == 0 || m_field->text().isEmpty()) {
        end(Stage::Idle, {}, false);
        return;
    }
    if (m_scope->currentIndex() == 1 && !m_state->layer().isValid()) {
        end(Stage::Failed, tr("No layer is selected."), true);
        return;
    }
    const Result<ContentPatternPtr> pattern = contentPattern(query());
    if (!pattern) {
        end(Stage::Failed, pattern.error().message(), true);
        return;
    }
    m_searchedFor = m_field->text();
    m_stage = Stage::Searching;
    m_bar->setValue(0);
    m_note->hide();
    run(*pattern);
    updateTexts();
    Q_EMIT searched(false);
}

void ContentSearchPane::run(const ContentPatternPtr &pattern)
{
    m_searching.start([this, loaded = m_state->loaded(), pattern, scope = scope()](
                          const Job &job, const LatestJob::Deliver &deliver) {
        ProgressThrottle throttle;
        const Job reporting = job.reportingTo([&](const Progress &progress) {
            if (throttle.pass())
                deliver([this, progress] { showProgress(progress); });
        });
        const auto add = [&](const ContentHits &hits) {
            deliver([this, hits] {
                m_model->add(hits);
                updateTexts();
            });
        };
        const Result<ContentOutcome> outcome = searchContents(*loaded, *pattern, scope, WindowLimits, add, reporting);
        if (!outcome)
            return;
        const QString notes = outcome->notes(WindowLimits).join(QLatin1Char('\n'));
        const bool isProblem = outcome->unreadable > 0;
        deliver([this, notes, isProblem] { end(Stage::Done, notes, isProblem); });
    });
}

void ContentSearchPane::showProgress(const Progress &progress)
{
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(double(progress.done) / double(progress.total) * ContentProgressSteps));
}

void ContentSearchPane::cancel()
{
    m_searching.cancel();
    if (m_stage == Stage::Searching)
        end(Stage::Cancelled, {}, false);
}

void ContentSearchPane::end(Stage stage, const QString &note, bool isProblem)
{
    m_stage = stage;
    QPalette colors = palette();
    if (isProblem)
        colors.setColor(QPalette::WindowText, warningColor(colors));
    m_note->setPalette(colors);
    m_note->setText(breakableText(displayLines(note)));
    m_note->setVisible(!note.isEmpty());
    updateTexts();
    Q_EMIT searched(true);
}

/** What is listed is no longer what is typed; Enter searches anew. */
void ContentSearchPane::typed()
{
    if (m_field->text().isEmpty())
        search();
    updateTexts();
}

void ContentSearchPane::pick(const QModelIndex &index)
{
    const LoadedImagePtr loaded = m_model->loaded();
    const VersionId version = m_model->version(index);
    if (!loaded || !version.isValid())
        return;
    const Version &found = loaded->tree.version(version);
    m_state->select({found.layer, found.path, SelectionOrigin::Search});
}

void ContentSearchPane::goToList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

/** Enter searches; once that is done, it goes to the list. */
void ContentSearchPane::accept()
{
    const bool isNew = m_field->text() != m_searchedFor;
    if (isNew || (m_stage != Stage::Searching && m_model->rowCount() == 0))
        search();
    else
        goToList();
}

void ContentSearchPane::updateLoaded()
{
    const LoadedImagePtr loaded = m_state->loaded();
    const LoadedImagePtr before = m_model->loaded();
    m_field->setEnabled(loaded != nullptr);
    nameScopes();
    if (loaded && before && loaded->tree.sharesShapeWith(before->tree)) {
        m_model->setLoaded(loaded);
        return;
    }
    m_searching.cancel();
    m_model->start(loaded);
    m_searchedFor.clear();
    end(Stage::Idle, {}, false);
}

void ContentSearchPane::updateTexts()
{
    const bool isSearching = m_stage == Stage::Searching;
    m_bar->setVisible(isSearching);
    m_go->setText(isSearching ? tr("Cancel") : tr("Search"));
    m_go->setToolTip(isSearching ? tr("Stop; what was found stays") : tr("Search in contents (Enter)"));
    m_go->setEnabled(m_field->isEnabled() && (isSearching || !m_field->text().isEmpty()));
    m_result->setText(resultText());
    m_list->setEmptyText(emptyText());
}

QString ContentSearchPane::resultText() const
{
    if (m_stage == Stage::Idle || m_stage == Stage::Failed)
        return {};
    const QString matches = tr("%Ln matches", nullptr, static_cast<int>(m_model->hitCount()));
    const QString files = tr("%Ln files", nullptr, static_cast<int>(m_model->fileCount()));
    const QString found = tr("%1 in %2", "matches, files").arg(matches, files);
    return m_stage == Stage::Cancelled ? tr("%1, stopped", "matches in files").arg(found) : found;
}

QString ContentSearchPane::emptyText() const
{
    switch (m_stage) {
    case Stage::Idle:
        if (!m_state->loaded())
            return m_state->isEmpty() ? QString() : tr("Reading the layers …");
        return tr("Type what to find in files, and press Enter.");
    case Stage::Searching:
        return tr("Searching …");
    case Stage::Done:
        return tr("No file contains “%1”.").arg(m_searchedFor);
    case Stage::Cancelled:
        return tr("Stopped before anything was found.");
    case Stage::Failed:
        break;
    }
    return {};
}

}
