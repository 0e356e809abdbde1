using PretrainGen.Fuzz;
using PretrainGen.Fuzz.Edits;
using PretrainGen.Fuzz.Guided;
using PretrainGen.Fuzz.Layers;
using PretrainGen.Fuzz.Loads;

if (FuzzOptions.TryParse(args, Console.Error) is not { } options)
    return 2;

if (options.Loads > 0)
{
    LoadRun.Measure(options.Loads, options.Kinds.Count > 0 ? options.Kinds[0] : null, Console.Out);
    return 0;
}

if (options.Layers)
    return LayerRun.Run(options, Console.Out) == 0 ? 0 : 1;

if (options.Edits > 0)
    return EditRun.Run(options.Edits, options.Seed, Console.Out).Count == 0 ? 0 : 1;

if (options.Input is { } found)
    return GuidedRun.TryAgain(found, Console.Out) == 0 ? 0 : 1;

if (options.Guided is "-")
{
    GuidedRun.TryWhatComes();
    return 0;
}

if (options.Guided is { } folder)
    return GuidedRun.Start(folder, options.Time, options.Seed);

var report = FuzzRun.Run(options, Console.Out);
Console.Out.WriteLine(report.ToString());
return report.Breaches.Count == 0 ? 0 : 1;
