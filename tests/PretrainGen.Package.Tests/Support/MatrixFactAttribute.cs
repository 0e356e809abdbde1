using System.Runtime.CompilerServices;
using Xunit.v3;

namespace PretrainGen.Package.Tests.Support;

/// <summary>A kind of consumer that the packages are tried in. They are many, and each builds a project: they run on demand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MatrixFactAttribute : FactAttribute, ITraitAttribute
{
    private const string Switch = "PRETRAINGEN_MATRIX";

    /// <param name="consumer">What the consumer is, as the matrix lists it.</param>
    /// <param name="file">Where the test is.</param>
    /// <param name="line">In which line.</param>
    public MatrixFactAttribute(string consumer, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Consumer = consumer;
        DisplayName = consumer;
        if (Environment.GetEnvironmentVariable(Switch) != "1")
            Skip = $"part of the whole matrix, which runs when {Switch} is 1";
    }

    public string Consumer { get; }

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Category", "Matrix")];
}
