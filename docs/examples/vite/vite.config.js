/** What Vite must be told of a package that brings a worker. */
export default {
  optimizeDeps: { exclude: ['shop-assistant'] }, // else its development server moves the code away from the worker
  worker: { format: 'es' }, // the worker loads its parts when they are wanted
};
