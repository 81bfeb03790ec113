// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "rulesdialog.h"

#include "bytes.h"
#include "ownrules.h"
#include "ruleform.h"
#include "tones.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

namespace stratoscope
{

namespace
{

constexpr int RulesDelayMs = 400;

QLabel *plainLabel(const QString &text, const QColor &color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

}

RulesDialog::RulesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("&Add")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_form(new RuleForm)
    , m_problem(plainLabel({}, warningColor(palette())))
{
    m_add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_problem->setObjectName(QStringLiteral("problem"));
    setWindowTitle(tr("Rules for Leftovers and Secrets"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(RulesDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RulesDialog::write);

    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(m_form);
    parts->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("These are your own rules; the built-in ones apply as well. In paths, * stands for "
                                    "any name and ** for anything below. They are kept in %1.")
                                     .arg(displayText(ownRulesPath())),
        quietColor(palette())));
    column->addWidget(parts, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_problem->setMinimumHeight(fontMetrics().height());
    connect(m_form, &RuleForm::edited, this, &RulesDialog::takeCurrent);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 24);
    read();
}

QWidget *RulesDialog::makeList()
{
    auto *side = new QWidget;
    auto *title = new QLabel(tr("R&ules:"));
    title->setBuddy(m_list);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &RulesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    return side;
}

void RulesDialog::read()
{
    const Result<QJsonArray> rules = readOwnRules();
    // What is there may be worth keeping: only its author can mend it.
    if (!rules)
        say(rules.error().message());
    m_add->setEnabled(rules.has_value());
    m_rules = rules.value_or(QJsonArray());
    for (const QJsonValue &rule : std::as_const(m_rules))
        m_list->addItem(rule.toObject().value(QLatin1String("id")).toString());
    m_list->setCurrentRow(0);
    showCurrent();
}

void RulesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_form->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_form->setRule(row >= 0 ? m_rules.at(row).toObject() : QJsonObject());
}

void RulesDialog::takeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rules.replace(row, m_form->rule());
    m_list->item(row)->setText(m_form->rule().value(QLatin1String("id")).toString());
    m_delay.start();
}

void RulesDialog::add()
{
    m_rules.append(
        QJsonObject {{QStringLiteral("id"), tr("new-rule")}, {QStringLiteral("kind"), QStringLiteral("leftover")}});
    m_list->addItem(tr("new-rule"));
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->setFocus();
    m_form->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    m_delay.start();
}

void RulesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    delete m_list->takeItem(row);
    showCurrent();
    write();
}

void RulesDialog::write()
{
    m_delay.stop();
    const Result<void> done = writeOwnRules(m_rules);
    say(done ? QString() : tr("Not saved yet: %1").arg(done.error().message()));
    if (done)
        Q_EMIT written();
}

void RulesDialog::done(int result)
{
    if (m_delay.isActive())
        write();
    QDialog::done(result);
}

void RulesDialog::say(const QString &problem)
{
    m_problem->setText(problem);
}

}
