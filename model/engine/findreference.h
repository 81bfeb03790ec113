// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "containerfacts.h"
#include "enginereference.h"

#include <variant>

namespace stratoscope
{

/** What a reference resolves to. */
struct FoundReference
{
    Engine engine;
    std::variant<ImageFacts, ContainerFacts> what;
};

/** Asks all engines that \a reference may refer to. Fails with ErrorKind::NotFound if none has it, with each engine's
 *  answer, and with ErrorKind::Usage if several have it, listing them. */
Result<FoundReference> findReference(const EngineReference &reference, const EnginePrograms &programs, const Job &job);

}
