using Microsoft.CodeAnalysis;

namespace PretrainGen.Testing.Running;

/// <summary>A step of a pipeline and, for each of its values, why it was made or reused.</summary>
/// <param name="Name">The name it is tracked under.</param>
/// <param name="Reasons">One reason a value, in order.</param>
internal sealed record Step(string Name, IReadOnlyList<IncrementalStepRunReason> Reasons);

/// <summary>The account that a generator's run keeps of its steps.</summary>
internal static class Steps
{
    private static readonly string[] Inputs =
    [
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorInputs.ParseOptions,
    ];

    /// <summary>The steps that the generator names.</summary>
    public static IEnumerable<Step> Named(GeneratorRunResult result) =>
        result.TrackedSteps.Where(step => !Inputs.Contains(step.Key) && !result.TrackedOutputSteps.ContainsKey(step.Key)).Select(StepOf);

    /// <summary>The steps that write files.</summary>
    public static IEnumerable<Step> Outputs(GeneratorRunResult result) => result.TrackedOutputSteps.Select(StepOf);

    /// <summary>The values that a named step made.</summary>
    public static IEnumerable<object> Values(GeneratorRunResult result, string name) =>
        from run in result.TrackedSteps[name] from output in run.Outputs select output.Value;

    /// <summary>Whether a value is the one of the run before.</summary>
    public static bool IsReuse(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static Step StepOf(KeyValuePair<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> step) =>
        new(step.Key, [.. from run in step.Value from output in run.Outputs select output.Reason]);
}
