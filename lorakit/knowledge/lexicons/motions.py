"""How captions speak of poses, movements and a moving camera. Source: convention."""

from lorakit.knowledge.lexicons._listed import listed

__all__ = ["CAMERA_MOTIONS", "MOTIONS", "POSES"]


def __dir__() -> list[str]:
    return __all__


POSES = listed(
    "standing, stand, sitting, sit, seated, kneeling, kneel, crouching, crouch, leaning, lean, lying, lie, "
    "squatting, squat, reclining, slumped, hunched, perched, posed, pose, posture, cross legged, arms crossed, "
    "crossed arms, folded arms, arms folded, hands on hips, hand on hip, hands in pockets, hands clasped, hands "
    "behind the back, head tilted, head bowed, head lowered, arms raised, arms outstretched, arms at its sides, "
    "arms at his sides, arms at her sides, shoulders back, shoulders slumped, shoulders squared, looking over the "
    "shoulder, on tiptoe, on one knee, handstand"
)
"""Words for poses."""

MOTIONS = listed(
    "walk, walking, run, running, jump, jumping, leap, leaping, sprint, sprinting, dance, dancing, turn, turning, "
    "spin, spinning, climb, climbing, crawl, crawling, stride, striding, step, stepping, march, marching, swim, "
    "swimming, ride, riding, fall, falling, fly, flying, float, floating, raise, raising, lower, lowering, lift, "
    "lifting, wave, waving, nod, nodding, reach, reaching, throw, throwing, drop, dropping, stumble, stumbling, "
    "pace, pacing, rush, rushing, move, moving, movement, motion, gesture, gesturing, drift, drifting, stretch, "
    "stretching, drag, dragging, push, pushing, pull, pulling, wade, wading, breathe, breathing, blink, blinking, "
    "hair blowing, blowing, swaying"
)
"""Words for movements of the subject."""

_CAMERA_VERBS = listed(
    "pan, pans, panning, tilts up, tilts down, tilting, tracks, tracking, track, dollies, dolly, zooms, zooming, zoom, "
    "pushes, pushing, push, pulls, pulling, pull, orbits, orbiting, circles, circling, follows, following, drifts, "
    "drifting, moves, moving, movement, move, glides, gliding, rises, rising, descends, sweeps, shakes, holds still, "
    "holds, stays, stays still, remains still, remains static, is still, is static, is locked off, does not move, "
    "rests, at rest, is fixed, stays put, keeps still, stands still, cranes"
)
CAMERA_MOTIONS = tuple(
    f"{subject} {verb}" for subject in ("camera", "shot", "view") for verb in _CAMERA_VERBS
) + listed(
    "panning shot, tracking shot, dolly shot, dolly in, dolly out, push in, pull back, pull out, slow zoom, zoom "
    "in, zoom out, crane shot, handheld camera, static camera, still camera, fixed camera, steady camera, locked "
    "off camera, static shot, camera movement, camera motion, camera work, orbit shot, slow push in, slow pan, "
    "slow tilt, locked off, unmoving camera, motionless camera"
)
"""Phrases for the camera's own movement, stillness included."""
