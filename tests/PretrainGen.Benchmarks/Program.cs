using BenchmarkDotNet.Running;
using PretrainGen.Benchmarks.Bars;
using PretrainGen.Benchmarks.Compile;
using PretrainGen.Benchmarks.StartUp;

// --quick measures what has a bar and says what is met; a word of ours runs one part; anything else is BenchmarkDotNet's own command line.
switch (args)
{
    case ["--quick"]:
        return BarRun.Run();
    case ["startup"]:
        return StartUpRun.Run();
    case ["compile"]:
        return CompileRun.Run("");
    case ["compile", var part]:
        return CompileRun.Run(part);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BarRun).Assembly).Run(args);
        return 0;
}
