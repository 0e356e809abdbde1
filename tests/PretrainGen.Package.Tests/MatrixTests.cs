using System.Reflection;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests;

/// <summary>The page of the matrix lists the consumers that are tried, all and no other.</summary>
public class MatrixTests
{
    [Fact]
    public void The_page_lists_every_consumer()
    {
        var tried = from type in typeof(MatrixTests).Assembly.GetTypes()
                    from method in type.GetMethods()
                    from fact in method.GetCustomAttributes<MatrixFactAttribute>()
                    select fact.Consumer;
        var listed = from line in File.ReadLines(Path.Combine(RepositoryCopy.Original, "tests", "PretrainGen.Package.Tests", "MATRIX.md"))
                     where line.StartsWith("- ", StringComparison.Ordinal)
                     select line[2..].Replace("`", "", StringComparison.Ordinal);

        Assert.Equal(tried.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
