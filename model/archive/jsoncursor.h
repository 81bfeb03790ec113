// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace stratoscope
{

/**
 * Reads JSON (RFC 8259) from start to end without keeping it: a table of contents has hundreds of megabytes. What
 * comes next has to be asked for by its kind; once something else is there, the cursor has failed, and everything
 * returns false or nothing.
 */
class JsonCursor
{
public:
    /** \a text must outlive the cursor. */
    explicit JsonCursor(QByteArrayView text)
        : m_text(text)
    {
    }

    /** Enters an object; then nextMember() until it returns false. */
    bool enterObject() { return enter('{'); }
    /** Goes to the value of the next member; false at the end of the object. */
    bool nextMember(QByteArray &name);
    /** Enters an array; then nextItem() until it returns false. */
    bool enterArray() { return enter('['); }
    /** Goes to the next item; false at the end of the array. */
    bool nextItem();

    /** The string that is here, as UTF-8. */
    QByteArray string();
    /** The number that is here, if it is whole and fits. */
    qint64 integer();
    /** Passes over null, if that is here. */
    bool passNull();
    /** Passes over whatever is here. */
    void skip();

    bool hasFailed() const { return m_hasFailed; }
    /** True if all was read, and nothing is behind it. */
    bool isAtEnd();

private:
    bool fail();
    bool enter(char bracket);
    bool goOn(char end);
    bool take(char expected);
    bool takeWord(QByteArrayView word);
    char peek();
    void unescape(QByteArray &to);
    std::optional<char32_t> fourDigits();
    void skipScalar();

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isFirst = false; ///< In the object or array that was just entered.
    bool m_hasFailed = false;
};

}
