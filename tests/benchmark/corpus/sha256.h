// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace stratoscope::benchmark
{

/** SHA-256 of bytes that arrive piece by piece. */
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /** The digest, in hexadecimal; starts over. */
    QByteArray hex();

private:
    std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> m_context;
};

}
