#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

"""Walks what a screen reader sees of a program, as JSON: every object with its role, name, description, states,
relations and children. Waits until the program shows an object with a given name.

Usage: walk-accessible.py OUTPUT PROGRAM NAME [OBJECT:ACTION ...] -- COMMAND ...

Starts COMMAND, which calls itself PROGRAM, waits for the object NAME, does each ACTION on OBJECT, and writes what is there
then, and what got the focus meanwhile, to OUTPUT: others write to standard output, such as the daemons of the bus."""

import json
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")  # What newer versions call otherwise, older ones do not have.

PATIENCE = 60
MOST_CHILDREN = 60  # Of a tree or a table: they are all alike.
STATES = ("FOCUSABLE", "FOCUSED", "SELECTED", "SELECTABLE", "SHOWING", "VISIBLE", "ENABLED", "CHECKED", "CHECKABLE")


def find_program(name):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name().lower() == name.lower():
            return program
    return None


def extents(thing):
    component = thing.get_component_iface()
    if not component:
        return None
    box = component.get_extents(Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def described(thing, depth=0):
    states = thing.get_state_set()
    count = thing.get_child_count()
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "states": [state.lower() for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "relations": sorted(relation.get_relation_type().value_nick for relation in thing.get_relation_set()),
        "actions": action_names(thing),
        "place": extents(thing),
        "count": count,
        "children": [
            described(child, depth + 1)
            for child in (thing.get_child_at_index(i) for i in range(min(count, MOST_CHILDREN)))
            if child and depth < 40
        ],
    }


def all_of(thing, depth=0):
    yield thing
    if depth > 40:
        return
    for i in range(min(thing.get_child_count(), MOST_CHILDREN)):
        child = thing.get_child_at_index(i)
        if child:
            yield from all_of(child, depth + 1)


def named(program, name):
    return next((thing for thing in all_of(program) if thing.get_name() == name), None)


def pause(seconds):
    """Lets events arrive."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def wait_for(what):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = what()
            if found:
                return found
        except GLib.Error:
            pass  # It went away while it was asked.
        pause(0.2)
    return None


def action_names(thing):
    actions = thing.get_action_iface()
    return [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []


def act(program, wish):
    name, _, wanted = wish.partition(":")
    thing = wait_for(
        lambda: next((one for one in all_of(program) if one.get_name() == name and wanted in action_names(one)), None)
    )
    if not thing:
        sys.exit(f"no {name} with the action {wanted}")
    thing.get_action_iface().do_action(action_names(thing).index(wanted))
    pause(1)


def walk(output, wanted, first, wishes):
    program = wait_for(lambda: find_program(wanted))
    if not program:
        sys.exit("no such program")
    if not wait_for(lambda: named(program, first)):
        sys.exit(f"no {first}")
    focused = []
    listener = Atspi.EventListener.new(lambda event: focused.append(event.source.get_name() if event.detail1 else ""))
    listener.register("object:state-changed:focused")
    for wish in wishes:
        act(program, wish)
    with open(output, "w", encoding="utf-8") as file:
        json.dump({"program": described(program), "focused": [name for name in focused if name]}, file)


def main():
    apart = sys.argv.index("--")
    with subprocess.Popen(sys.argv[apart + 1 :]) as program:
        try:
            walk(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:apart])
        finally:
            program.terminate()


main()
