using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Bars;

// --quick measures what has a bar and says what is met; anything else is BenchmarkDotNet's own command line.
if (args is ["--quick"])
    return BarRun.Run();

BenchmarkSwitcher.FromAssembly(typeof(BarRun).Assembly).Run(args);
return 0;
