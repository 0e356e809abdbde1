using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.StartUp;

// --quick measures what has a bar and says what is met; a word of ours runs one part; anything else is BenchmarkDotNet's own command line.
switch (args)
{
    case ["--quick"]:
        return BarRun.Run();
    case ["startup"]:
        return StartUpRun.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BarRun).Assembly).Run(args);
        return 0;
}
