// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerfacts.h"
#include "enginereference.h"

#include <variant>

namespace stratoscope
{

/** What a reference leads to. */
struct FoundReference
{
    Engine engine;
    std::variant<ImageFacts, ContainerFacts> what;
};

/** Asks the engines that \a reference may mean for it. Fails with ErrorKind::NotFound where none has it, saying what each
 *  answered, and with ErrorKind::Usage where several have it, naming them. */
Result<FoundReference> findReference(const EngineReference &reference, const EnginePrograms &programs, const Job &job);

}
