"""Logistic regression whose weights are pulled to given ones (a Gaussian prior, MAP)."""
import numpy as np
from scipy.optimize import minimize


def fitted(x, y, pull, toward):
    """The weights by which the columns of x tell y (0 or 1); `pull`: how strongly each is drawn to its own in `toward`."""

    def loss(w):
        score, off = x @ w, w - toward
        value = (np.logaddexp(0, score) - y * score).sum() + (pull * off * off).sum() / 2
        return value, x.T @ (1 / (1 + np.exp(-score)) - y) + pull * off

    return minimize(loss, toward, jac=True, method="L-BFGS-B").x
