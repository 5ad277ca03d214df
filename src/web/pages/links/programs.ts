import { EdgeProgram, NodeProgram } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { Spot } from './model.ts'

/** What a node is drawn with beside what sigma knows. */
export interface SpotLook {
  readonly shape: Spot['kind']
  readonly stroke: string
}

/** What a line is drawn with beside what sigma knows: the length of a dash in pixels, 0 for a whole line. */
export interface LineLook {
  readonly dash: number
}

const SHAPES: Readonly<Record<Spot['kind'], number>> = { report: 0, account: 1, identifier: 2, child: 1 }

const SPOT_VERTEX = /* glsl */ `
attribute vec4 a_id; attribute vec4 a_color; attribute vec4 a_stroke; attribute vec2 a_position; attribute float a_size; attribute float a_shape; attribute vec2 a_corner;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform float u_correctionRatio;
varying vec4 v_color; varying vec4 v_stroke; varying vec2 v_at; varying float v_size; varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size / u_sizeRatio;
  vec2 at = a_corner * (size * 1.3 + 2.0);
  gl_Position = vec4((u_matrix * vec3(a_position + at * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_at = at; v_size = size; v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color; v_stroke = a_stroke; v_stroke.a *= bias;
  #endif
  v_color.a *= bias;
}`

const SPOT_FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color; varying vec4 v_stroke; varying vec2 v_at; varying float v_size; varying float v_shape;
void main(void) {
  float away = length(v_at) - v_size;
  if (v_shape < 0.5) away = max(abs(v_at.x), abs(v_at.y)) - v_size;
  else if (v_shape > 1.5) away = (abs(v_at.x) + abs(v_at.y) - v_size * 1.15) * 0.7071;
  #ifdef PICKING_MODE
  gl_FragColor = away > 2.0 ? vec4(0.0) : v_color;
  #else
  float wide = min(2.0, v_size * 0.4);
  vec4 inside = mix(v_color, v_stroke, smoothstep(-wide - 0.5, -wide + 0.5, away));
  gl_FragColor = mix(inside, vec4(0.0), smoothstep(-0.5, 0.5, away));
  #endif
}`

const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext

/** Nodes by shape: square report, disc account, diamond identifier, ring child; each with an outline of its own colour. */
export class SpotProgram extends NodeProgram<'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix'> {
  getDefinition() {
    return {
      VERTICES: 6, VERTEX_SHADER_SOURCE: SPOT_VERTEX, FRAGMENT_SHADER_SOURCE: SPOT_FRAGMENT, METHOD: TRIANGLES,
      UNIFORMS: ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT }, { name: 'a_size', size: 1, type: FLOAT }, { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }, { name: 'a_stroke', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [-1, 1], [1, -1], [1, 1]],
    }
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<SpotLook>): void {
    this.array.set([data.x, data.y, data.size, SHAPES[data.shape ?? 'account'], floatColor(data.color), floatColor(data.stroke ?? data.color), nodeIndex], startIndex)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: { gl: WebGLRenderingContext; uniformLocations: Record<'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix', WebGLUniformLocation> }): void {
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio)
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
  }
}

const LINE_VERTEX = /* glsl */ `
attribute vec4 a_id; attribute vec4 a_color; attribute vec2 a_normal; attribute float a_dash; attribute vec2 a_start; attribute vec2 a_end; attribute float a_end_share; attribute float a_side;
uniform mat3 u_matrix; uniform float u_correctionRatio;
varying vec4 v_color; varying float v_along; varying float v_dash; varying float v_across; varying float v_half;
const float bias = 255.0 / 254.0;
void main() {
  float half_wide = length(a_normal) * 0.5;
  vec2 unit = half_wide > 0.0 ? normalize(a_normal) : vec2(0.0);
  #ifdef PICKING_MODE
  float reach = half_wide + 3.0;
  #else
  float reach = half_wide + 1.0;
  #endif
  vec2 at = mix(a_start, a_end, a_end_share) + unit * a_side * reach * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(at, 1)).xy, 0, 1);
  v_along = a_end_share * length(a_end - a_start) / (2.0 * u_correctionRatio);
  v_dash = a_dash; v_across = a_side * reach; v_half = half_wide;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const LINE_FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color; varying float v_along; varying float v_dash; varying float v_across; varying float v_half;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float shown = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  if (v_dash > 0.0) shown *= 1.0 - step(v_dash, mod(v_along, v_dash * 1.8));
  gl_FragColor = v_color * shown;
  #endif
}`

/** Lines of a width in pixels, whole or dashed. */
export class LineProgram extends EdgeProgram<'u_correctionRatio' | 'u_matrix'> {
  getDefinition() {
    return {
      VERTICES: 6, VERTEX_SHADER_SOURCE: LINE_VERTEX, FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT, METHOD: TRIANGLES,
      UNIFORMS: ['u_correctionRatio', 'u_matrix'] as const,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT }, { name: 'a_end', size: 2, type: FLOAT }, { name: 'a_normal', size: 2, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT }, { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_end_share', size: 1, type: FLOAT }, { name: 'a_side', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]],
    }
  }

  processVisibleItem(edgeIndex: number, startIndex: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData & Partial<LineLook>): void {
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy)
    const [nx, ny] = length === 0 ? [0, 0] : [-dy / length * data.size, dx / length * data.size]
    this.array.set([from.x, from.y, to.x, to.y, nx, ny, data.dash ?? 0, floatColor(data.color), edgeIndex], startIndex)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: { gl: WebGLRenderingContext; uniformLocations: Record<'u_correctionRatio' | 'u_matrix', WebGLUniformLocation> }): void {
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio)
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
  }
}
