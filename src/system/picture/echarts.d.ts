/** All of ECharts in one file, loaded in a tenth of the time its hundreds of modules take. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts';
}
