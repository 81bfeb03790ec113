// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QJsonArray>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace stratoscope
{

class RuleForm;

/** Edits the user's own rules for leftovers and secrets. What is right is in the file at once. */
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /** The file is another now. */
    void written();

private:
    QWidget *makeList();
    void read();
    void showCurrent();
    void takeCurrent();
    void add();
    void remove();
    void write();
    void say(const QString &problem);

    QJsonArray m_rules;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    RuleForm *m_form;
    QLabel *m_problem;
    QTimer m_delay; ///< So that not every letter writes the file.
};

}
