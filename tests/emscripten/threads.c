/* Products on several threads of Emscripten, by the archive for -pthread links. */
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
#include <emscripten.h>
#include <wasmblas.h>

enum { N = 300 };
static double a[N * N], b[N * N];

static void multiply(double *c) {
  cblas_dgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, N, N, N, 1.0, a, N, b, N, 0.0, c, N);
}

static double expected[N * N];

/* A caller that is a thread itself. */
static void *call(void *result) {
  for (int i = 0; i < 5; i++) {
    multiply(result);
    if (memcmp(result, expected, sizeof expected) != 0) return "a thread's product differs";
  }
  return NULL;
}

static int fail(const char *what) {
  printf("FAILED: %s\n", what);
  return 1;
}

int main(void) {
  for (int i = 0; i < N * N; i++) {
    a[i] = i % 13 - 6;
    b[i] = i % 7 - 3;
  }
  wasmblas_set_num_threads(1);
  multiply(expected);
  for (int j = 0; j < N; j += 37) {
    for (int i = 0; i < N; i += 41) {
      double sum = 0;
      for (int k = 0; k < N; k++) sum += a[i + k * N] * b[k + j * N];
      if (expected[i + j * N] != sum) return fail("the product on one thread is wrong");
    }
  }
  double *c = malloc(2 * sizeof expected);
  static const int counts[] = {2, 3, 8};
  for (int t = 0; t < 3; t++) {
    wasmblas_set_num_threads(counts[t]);
    if (wasmblas_get_num_threads() != counts[t]) return fail("the number of threads");
    memset(c, 0, sizeof expected);
    multiply(c);
    if (memcmp(c, expected, sizeof expected) != 0) return fail("the product differs");
  }
  pthread_t callers[2];
  for (int t = 0; t < 2; t++) pthread_create(&callers[t], NULL, call, c + t * N * N);
  for (int t = 0; t < 2; t++) {
    void *complaint;
    pthread_join(callers[t], &complaint);
    if (complaint) return fail(complaint);
  }
  double time[2];
  for (int t = 0; t < 2; t++) {
    wasmblas_set_num_threads(t + 1);
    time[t] = 1e300;
    for (int round = 0; round < 5; round++) {
      double begin = emscripten_get_now();
      for (int i = 0; i < 10; i++) multiply(c);
      double took = emscripten_get_now() - begin;
      if (took < time[t]) time[t] = took;
    }
  }
  printf("%s; 2 threads: %.2f times as fast as one\n", wasmblas_get_config(), time[0] / time[1]);
  return 0;
}
