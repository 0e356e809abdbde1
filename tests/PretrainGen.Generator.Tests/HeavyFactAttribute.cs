using System.Runtime.CompilerServices;
using Xunit.v3;

namespace PretrainGen.Generator.Tests;

/// <summary>A test that takes many seconds, and so runs on demand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HeavyFactAttribute : FactAttribute, ITraitAttribute
{
    private const string Switch = "PRETRAINGEN_HEAVY";

    /// <param name="file">Where the test is.</param>
    /// <param name="line">In which line.</param>
    public HeavyFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1")
            Skip = $"takes many seconds, and runs when {Switch} is 1";
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Category", "Heavy")];
}
