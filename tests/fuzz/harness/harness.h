// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>

/** libFuzzer's interface, which runmain.cpp uses too. */
extern "C" {
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
/** A harness may have one; else the input is changed byte by byte. */
std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t most, unsigned int seed);
/** Changes bytes; returns the new size. */
std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t most);
}

namespace stratoscope::fuzz
{

/** Aborts with \a claim if it does not hold. */
void require(bool holds, const char *claim);
/** The same, and shows \a about. */
void require(bool holds, const char *claim, const QString &about);

/** Makes runs repeatable: no threads, no cache or rules of the user's, one locale. Does so once. */
void prepareHarness();

}

/** Ends a harness: \a run takes the bytes of an input. They end where the allocation does, so that reading on is noticed. */
#define STRATOSCOPE_HARNESS(run) \
    int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) \
    { \
        stratoscope::fuzz::prepareHarness(); \
        run(QByteArrayView(data, static_cast<qsizetype>(size))); \
        return 0; \
    }
