export function four(): i32 {
  const v = i32x4.splat(1)
  return i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 3) + 2
}
