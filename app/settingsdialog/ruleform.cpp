// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ruleform.h"

#include "spokenlanguage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stratoscope
{

namespace
{

const QString IdKey = QStringLiteral("id");
const QString KindKey = QStringLiteral("kind");
const QString PathsKey = QStringLiteral("paths");
const QString ContainsKey = QStringLiteral("contains");
const QString WhatKey = QStringLiteral("what");
const QString AdviceKey = QStringLiteral("advice");
constexpr const char *KindNames[] = {"leftover", "secret"};

QString shownText(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    const QJsonValue own = value.toObject().value(spokenLanguage());
    return own.isString() ? own.toString() : value.toObject().value(QLatin1String("en")).toString();
}

/** Writes \a text, which may be one of several in as many languages, unless it is what is there. */
void putText(QJsonObject &rule, const QString &key, const QString &text)
{
    const QJsonValue before = rule.value(key);
    if (shownText(before) == text)
        return;
    if (!before.isObject()) {
        rule.insert(key, text);
        return;
    }
    QJsonObject texts = before.toObject();
    texts.insert(spokenLanguage(), text);
    rule.insert(key, texts);
}

QStringList pathLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

}

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_id(new QLineEdit)
    , m_kind(new QComboBox)
    , m_paths(new QPlainTextEdit)
    , m_contains(new QLineEdit)
    , m_what(new QLineEdit)
    , m_advice(new QLineEdit)
{
    m_kind->addItems({tr("Leftover: useless in an image"), tr("Secret: dangerous in an image")});
    m_paths->setTabChangesFocus(true);
    m_paths->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paths->setPlaceholderText(QStringLiteral("/var/cache/shop/**\n/home/*/.shop/*.tmp"));
    m_contains->setPlaceholderText(tr("anything"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_id);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Paths, one per line:"), m_paths);
    form->addRow(tr("&Begins with:", "the file's content"), m_contains);
    form->addRow(tr("&What it is:"), m_what);
    form->addRow(tr("A&dvice:"), m_advice);
    for (QLineEdit *field : {m_id, m_contains, m_what, m_advice})
        connect(field, &QLineEdit::textEdited, this, &RuleForm::take);
    connect(m_kind, &QComboBox::activated, this, &RuleForm::take);
    connect(m_paths, &QPlainTextEdit::textChanged, this, &RuleForm::take);
}

void RuleForm::setRule(const QJsonObject &rule)
{
    m_isShowing = true;
    m_rule = rule;
    QStringList paths;
    for (const QJsonValue &path : rule.value(PathsKey).toArray())
        paths.append(path.toString());
    m_id->setText(rule.value(IdKey).toString());
    m_kind->setCurrentIndex(rule.value(KindKey).toString() == QLatin1String(KindNames[1]) ? 1 : 0);
    m_paths->setPlainText(paths.join(QLatin1Char('\n')));
    m_contains->setText(rule.value(ContainsKey).toString());
    m_contains->setEnabled(m_kind->currentIndex() == 1);
    m_what->setText(shownText(rule.value(WhatKey)));
    m_advice->setText(shownText(rule.value(AdviceKey)));
    m_isShowing = false;
}

void RuleForm::take()
{
    if (m_isShowing)
        return;
    const bool isSecret = m_kind->currentIndex() == 1;
    m_contains->setEnabled(isSecret);
    m_rule.insert(IdKey, m_id->text().trimmed());
    m_rule.insert(KindKey, QLatin1String(KindNames[isSecret ? 1 : 0]));
    m_rule.insert(PathsKey, QJsonArray::fromStringList(pathLines(m_paths->toPlainText())));
    if (isSecret && !m_contains->text().isEmpty())
        m_rule.insert(ContainsKey, m_contains->text());
    else
        m_rule.remove(ContainsKey);
    putText(m_rule, WhatKey, m_what->text());
    putText(m_rule, AdviceKey, m_advice->text());
    Q_EMIT edited();
}

}
