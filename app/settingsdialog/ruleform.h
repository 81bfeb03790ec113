// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace stratoscope
{

/** One rule for leftovers or secrets, to be edited. Keeps what it does not show, such as texts in other languages. */
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    /** As in the file with the user's own rules. */
    void setRule(const QJsonObject &rule);
    const QJsonObject &rule() const { return m_rule; }

Q_SIGNALS:
    /** By the user. */
    void edited();

private:
    void take();

    QJsonObject m_rule;
    QLineEdit *m_id;
    QComboBox *m_kind;
    QPlainTextEdit *m_paths;
    QLineEdit *m_contains;
    QLineEdit *m_what;
    QLineEdit *m_advice;
    bool m_isShowing = false;
};

}
