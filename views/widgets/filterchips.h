// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QLabel;

namespace stratoscope
{

/** One thing that a list is filtered by. */
struct FilterChip
{
    QString key; ///< Not shown; differs from those of the other chips.
    QString text;

    bool operator==(const FilterChip &) const = default;
};

/** A chip as a button that removes it: by a click, Space, Delete or Backspace. */
class FilterChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChipButton(const FilterChip &chip, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/** What a list is filtered by, as chips in a row that can be removed. Hidden while there are none. */
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const QList<FilterChip> &chips);
    /** How much the filter lets pass, after the chips. */
    void setResult(const QString &text);

Q_SIGNALS:
    /** The user does not want the chip with \a key any longer. */
    void removed(const QString &key);

private:
    QList<FilterChipButton *> buttons() const;

    QList<FilterChip> m_chips;
    QLabel *m_result;
};

}
