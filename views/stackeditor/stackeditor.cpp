// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackeditor.h"

#include "breakabletext.h"
#include "format.h"
#include "scriptedit.h"
#include "stackpreview.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>

#include <algorithm>

namespace stratoscope
{

namespace
{

constexpr int ShortestDelay = 200; ///< Milliseconds.
constexpr int LongestDelay = 3000;
constexpr int ListedProblems = 4;

}

StackEditor::StackEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new ScriptEdit)
    , m_problems(new QListWidget)
    , m_summary(new QLabel)
    , m_preview(new StackPreview)
{
    layOut();
    m_delay.setSingleShot(true);
    m_delay.setInterval(ShortestDelay);
    connect(&m_delay, &QTimer::timeout, this, &StackEditor::start);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &StackEditor::onTextChanged);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &StackEditor::followCursor);
    const auto goTo = [this](const QListWidgetItem *item) { m_edit->goTo(item->data(Qt::UserRole).toLongLong()); };
    connect(m_problems, &QListWidget::itemActivated, this, goTo);
    connect(m_problems, &QListWidget::itemClicked, this, goTo);
    updateSummary();
}

void StackEditor::layOut()
{
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 3, 8, 3);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    column->addWidget(line);
    column->addWidget(m_problems);
    column->addWidget(m_summary);
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(m_preview);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setSizes({500, 700});
    both->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(both);
    setFocusProxy(m_edit);
}

void StackEditor::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->document()->setModified(false);
    m_delay.stop();
    start();
}

QString StackEditor::text() const
{
    return m_edit->toPlainText();
}

void StackEditor::setName(const QString &name)
{
    m_name = name;
}

bool StackEditor::isGood() const
{
    return !m_isBuilding && m_script.problems.empty() && !m_build.problem && m_build.result.image;
}

void StackEditor::onTextChanged()
{
    // The highlighter's colours count as a change, too.
    if (m_edit->toPlainText() == m_lastText)
        return;
    m_lastText = m_edit->toPlainText();
    m_isBuilding = true;
    m_delay.start();
    Q_EMIT built();
}

void StackEditor::start()
{
    m_lastText = m_edit->toPlainText();
    m_isBuilding = true;
    m_job.start([this, text = text().toUtf8(), name = m_name](const Job &job, const LatestJob::Deliver &deliver) {
        QElapsedTimer timer;
        timer.start();
        const StackScript script = readStackScript(text, name);
        const StackBuild build = buildStackPartly(script, job);
        if (job.isCancelled())
            return;
        if (build.result.image)
            build.result.image->sums();
        for (const StackContainer &container : build.result.containers)
            container.image->sums();
        deliver([this, script, build, time = int(timer.elapsed())] { take(script, build, time); });
    });
}

void StackEditor::take(const StackScript &script, const StackBuild &build, int milliseconds)
{
    m_script = script;
    m_build = build;
    m_isBuilding = m_delay.isActive();
    // Large stacks are written to disk each time.
    m_delay.setInterval(std::clamp(2 * milliseconds, ShortestDelay, LongestDelay));
    std::vector<ScriptProblem> problems = script.problems;
    if (build.problem)
        problems.push_back(*build.problem);
    if (!m_isBuilding) {
        m_edit->setProblems(problems);
        listProblems(problems);
    }
    m_preview->setResult(build.result);
    updateSummary();
    followCursor();
    Q_EMIT built();
}

void StackEditor::listProblems(const std::vector<ScriptProblem> &problems)
{
    m_problems->clear();
    for (const ScriptProblem &problem : problems) {
        const int line = lineColumnAt(m_script.text, problem.place.offset).line;
        QString text = tr("Line %1: %2").arg(line).arg(problem.cause);
        if (!problem.hint.isEmpty())
            text += QStringLiteral(". ") + problem.hint;
        auto *item = new QListWidgetItem(text, m_problems);
        item->setData(Qt::UserRole, qlonglong(problem.place.offset));
    }
    m_problems->setVisible(!problems.empty());
    fitProblems();
}

void StackEditor::fitProblems()
{
    int height = 0;
    for (int row = 0; row < std::min(m_problems->count(), ListedProblems); ++row)
        height += m_problems->visualItemRect(m_problems->item(row)).height();
    m_problems->setFixedHeight(std::max(height, fontMetrics().lineSpacing()) + 4);
}

void StackEditor::updateSummary()
{
    const StackResult &result = m_build.result;
    QStringList parts {tr("%n layer(s)", nullptr, result.image ? int(result.image->layers.size()) : 0)};
    if (!result.containers.empty())
        parts.append(tr("%n container(s)", nullptr, int(result.containers.size())));
    if (result.image)
        parts.append(formatSize(result.image->stats.size));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void StackEditor::followCursor()
{
    if (m_isBuilding)
        return;
    const QTextBlock block = m_edit->textCursor().block();
    const qsizetype start = m_edit->toPlainText().left(block.position()).toUtf8().size();
    m_preview->selectLayerAt(start, start + block.text().toUtf8().size());
}

}
