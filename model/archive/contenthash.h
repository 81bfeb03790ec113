// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawentry.h"

#include <memory>

namespace stratoscope
{

/** Computes the ContentHash of a file piece by piece; reset() prepares for the next file. */
class ContentHasher
{
public:
    explicit ContentHasher(ContentHash::Kind kind = ContentHash::Kind::Xxh3);
    ~ContentHasher();
    Q_DISABLE_COPY_MOVE(ContentHasher)

    void reset();
    void add(QByteArrayView bytes);
    ContentHash finish() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
