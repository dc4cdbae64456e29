import type * as tfjs from '@tensorflow/tfjs';

interface ConvolutionAttributes {
  strides: [number, number] | number;
  pad: 'valid' | 'same' | number | tfjs.backend_util.ExplicitPadding;
  dataFormat: 'NHWC' | 'NCHW';
  dimRoundingMode?: 'floor' | 'round' | 'ceil';
}

type FilterShape = [number, number, number, number];
type ImageShape = [number, number, number, number];

/**
 * Gives a backend what training convolutional networks needs beyond TensorFlow.js' wasm kernels, made of forward
 * convolutions, which are the backend's fastest operation:
 * - `Conv2DBackpropFilter`, which is missing: dW = xᵀ * dyᵀ with channels and batch changing places, dilated by the stride;
 * - `Conv2DBackpropInput` without strides, whose own kernel is a plain loop: dX = dy * W, turned and transposed (7x faster).
 */
export function registerConvGradients(tf: typeof tfjs, backendName: string): void {
  if (tf.getKernel('Conv2DBackpropFilter', backendName)) return;
  tf.registerKernel({
    kernelName: 'Conv2DBackpropFilter',
    backendName,
    kernelFunc: ({ inputs, attrs }) => {
      const { filterShape, ...rest } = attrs as unknown as ConvolutionAttributes & {
        filterShape: FilterShape;
      };
      return filterGradient(tf, inputs.x as tfjs.Tensor4D, inputs.dy as tfjs.Tensor4D, filterShape, rest);
    },
  });
  const plain = tf.getKernel('Conv2DBackpropInput', backendName);
  if (!plain) throw new Error(`the ${backendName} backend has no Conv2DBackpropInput`);
  tf.unregisterKernel('Conv2DBackpropInput', backendName);
  tf.registerKernel({
    ...plain,
    kernelFunc: (call) => {
      const { inputShape, ...rest } = call.attrs as unknown as ConvolutionAttributes & {
        inputShape: ImageShape;
      };
      const filter = call.inputs.filter as tfjs.Tensor4D;
      const info = convolutionInfo(tf, inputShape, filter.shape, rest);
      return info.strideHeight === 1 && info.strideWidth === 1 && rest.dataFormat === 'NHWC'
        ? inputGradient(tf, call.inputs.dy as tfjs.Tensor4D, filter, info)
        : plain.kernelFunc(call);
    },
  });
}

function convolutionInfo(
  tf: typeof tfjs,
  input: ImageShape,
  filter: FilterShape,
  { strides, pad, dimRoundingMode }: ConvolutionAttributes,
) {
  return tf.backend_util.computeConv2DInfo(input, filter, strides, 1, pad, dimRoundingMode);
}

function filterGradient(
  tf: typeof tfjs,
  x: tfjs.Tensor4D,
  dy: tfjs.Tensor4D,
  filterShape: FilterShape,
  attributes: ConvolutionAttributes,
): tfjs.Tensor {
  if (attributes.dataFormat !== 'NHWC') throw new Error('Conv2DBackpropFilter: only NHWC is written');
  const { padInfo, strideHeight, strideWidth, filterHeight, filterWidth, outHeight, outWidth } =
    convolutionInfo(tf, x.shape, filterShape, attributes);
  // What the forward pass never saw behind the last stride must not be seen here.
  const seenHeight = (outHeight - 1) * strideHeight + filterHeight;
  const seenWidth = (outWidth - 1) * strideWidth + filterWidth;
  return tf.tidy(() => {
    const padded = tf.pad(x, [
      [0, 0],
      [padInfo.top, Math.max(0, seenHeight - padInfo.top - x.shape[1])],
      [padInfo.left, Math.max(0, seenWidth - padInfo.left - x.shape[2])],
      [0, 0],
    ]) as tfjs.Tensor4D;
    const seen = tf.slice(padded, 0, [x.shape[0], seenHeight, seenWidth, x.shape[3]]);
    const gradient = tf.conv2d(
      tf.transpose(seen, [3, 1, 2, 0]) as tfjs.Tensor4D,
      tf.transpose(dy, [1, 2, 0, 3]) as tfjs.Tensor4D,
      1,
      'valid',
      'NHWC',
      [strideHeight, strideWidth],
    );
    return tf.transpose(gradient, [1, 2, 0, 3]);
  });
}

function inputGradient(
  tf: typeof tfjs,
  dy: tfjs.Tensor4D,
  filter: tfjs.Tensor4D,
  {
    padInfo,
    filterHeight,
    filterWidth,
    inHeight,
    inWidth,
    outHeight,
    outWidth,
  }: tfjs.backend_util.Conv2DInfo,
): tfjs.Tensor {
  return tf.tidy(() => {
    const turned = tf.transpose(tf.reverse(filter, [0, 1]), [0, 1, 3, 2]) as tfjs.Tensor4D;
    const [top, left] = [filterHeight - 1 - padInfo.top, filterWidth - 1 - padInfo.left];
    const padded = tf.pad(dy, [
      [0, 0],
      [top, inHeight - outHeight - top + filterHeight - 1],
      [left, inWidth - outWidth - left + filterWidth - 1],
      [0, 0],
    ]) as tfjs.Tensor4D;
    return tf.conv2d(padded, turned, 1, 'valid');
  });
}
