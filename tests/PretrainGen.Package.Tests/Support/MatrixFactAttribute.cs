using System.Runtime.CompilerServices;

namespace PretrainGen.Package.Tests.Support;

/// <summary>A kind of consumer that the packages are tried in.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MatrixFactAttribute : FactAttribute
{
    /// <param name="consumer">What the consumer is, as the matrix lists it.</param>
    /// <param name="file">Where the test is.</param>
    /// <param name="line">In which line.</param>
    public MatrixFactAttribute(string consumer, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Consumer = consumer;
        DisplayName = consumer;
    }

    public string Consumer { get; }
}
