using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Testing.Running;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class GeneratorRunner
{
    /// <summary>Runs the generator over a project for the first time.</summary>
    public static GeneratorResult Run(TestProject project, CancellationToken cancellation = default)
    {
        var driver = project.CreateDriver();
        return Run(project, ref driver, cancellation);
    }

    /// <summary>Runs a driver over a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="driver">The driver; afterwards the one that knows of this run.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public static GeneratorResult Run(TestProject project, ref GeneratorDriver driver, CancellationToken cancellation = default)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out var generated, out _, cancellation);
        return new(project, (CSharpCompilation)generated, driver.GetRunResult().Results.Single());
    }
}
