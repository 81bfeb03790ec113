// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "projectline.h"

#include "bytes.h"
#include "elidedlabel.h"
#include "format.h"
#include "panemetrics.h"
#include "tones.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QWhatsThis>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct ProjectLineWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ProjectLine)
};

/** Of what a file written by hand may hold by the thousand. */
constexpr qsizetype MostLinesShown = 30;

QString projectSummary(const WasteReport &report)
{
    const QString folder = QFileInfo(QFileInfo(report.project.file).absolutePath()).fileName();
    QStringList parts {
        ProjectLineWords::tr("Rules of %1", "a file").arg(displayText(folder + QStringLiteral("/.stratoscope.json")))};
    const auto broken = std::count_if(
        report.checked.begin(), report.checked.end(), [](const CheckedRule &rule) { return rule.isBroken; });
    if (broken > 0)
        parts.append(ProjectLineWords::tr("%1 of %Ln limit(s) exceeded", nullptr, int(report.checked.size()))
                         .arg(formatCount(quint64(broken))));
    else if (!report.checked.empty())
        parts.append(ProjectLineWords::tr("%Ln limit(s) kept", nullptr, int(report.checked.size())));
    if (!report.project.rules.exclude.isEmpty())
        parts.append(ProjectLineWords::tr("%Ln file(s) left out (%1)", "bytes", int(report.excluded.files))
                         .arg(formatSize(report.excluded.bytes)));
    return parts.join(QStringLiteral(" · "));
}

QString projectExplanation(const WasteReport &report)
{
    QStringList lines {displayText(QFileInfo(report.project.file).absoluteFilePath())};
    for (const CheckedRule &rule : report.checked)
        lines.append(rule.isBroken ? ProjectLineWords::tr("✗ %1").arg(brokenRuleMessage(rule))
                                   : ProjectLineWords::tr("✓ %1: %2", "a rule, what the image has")
                                         .arg(displayText(rule.rule.text), valueText(rule)));
    for (const ConfigSecret &secret : report.configSecrets)
        lines.append(ProjectLineWords::tr("possible secret in the config: %1", "a name").arg(secret.name));
    for (const QByteArray &pattern : report.project.rules.exclude)
        lines.append(ProjectLineWords::tr("left out: %1", "a pattern of paths").arg(displayText(pattern)));
    if (lines.size() > MostLinesShown)
        lines = lines.first(MostLinesShown) << QStringLiteral("…");
    lines.append(ProjectLineWords::tr("stratoscope-cli report uses the same rules."));
    QString text = QStringLiteral("<qt>");
    for (const QString &line : std::as_const(lines))
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return text + QStringLiteral("</qt>");
}

}

ProjectLine::ProjectLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(Qt::AlignLeft))
    , m_more(new QToolButton)
{
    m_more->setText(tr("Which?", "rules of the project hold"));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("The rules of the project, and whether the image keeps them"));
    m_more->setAccessibleName(m_more->toolTip());
    connect(m_more, &QToolButton::clicked, this, &ProjectLine::explain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(PaneMargin, 0, 0, 0);
    layout->setSpacing(PaneMargin);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    setReport({});
}

void ProjectLine::setReport(const WasteReportPtr &report)
{
    const bool isFaulty = report && !report->projectProblem.isEmpty();
    const bool isFound = report && !report->project.file.isEmpty();
    setVisible(isFound || isFaulty);
    m_more->setVisible(isFound);
    if (isFaulty)
        m_text->setText(tr("Rules ignored: %1", "what is wrong with them").arg(report->projectProblem));
    else if (isFound)
        m_text->setText(projectSummary(*report));
    m_explanation = isFound ? projectExplanation(*report) : QString();
    m_warns = isFaulty || (isFound && report->isRuleBroken());
    updateColors();
}

void ProjectLine::updateColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_warns ? warningColor(colors) : quietColor(colors));
    m_text->setPalette(colors);
}

void ProjectLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void ProjectLine::explain()
{
    QWhatsThis::showText(m_more->mapToGlobal(QPoint(0, m_more->height())), m_explanation, m_more);
}

}
